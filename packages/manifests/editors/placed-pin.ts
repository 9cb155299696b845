import {
  packageKey,
  packageName,
  type PackageName,
  type Pin,
  type PinValue,
} from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { kindOfRef } from "../syntax/git-url.ts";
import { parseImageReference } from "../syntax/image-reference.ts";
import { placeOf } from "../syntax/place.ts";
import {
  locate,
  reachedBy,
  sliceTraced,
  unknownUnit,
  type LocatedText,
  type TracedText,
} from "../syntax/traced-text.ts";
import { versionComment } from "../syntax/version-comment.ts";

/** The steps to a place, in the file's own terms. */
export type Path = readonly (string | number)[];

/** The pin in an image reference, `host/name:tag@digest`; undefined when it has neither, or when they stand nowhere in the file. */
export function imagePin(source: Source, path: Path, reference: TracedText): Pin | undefined {
  const parsed = parseImageReference(reference.text);
  if (parsed === undefined) return undefined;
  const { name, tag, digest } = parsed;
  const part = (range: typeof tag) => range && sliceTraced(reference, range.start, range.end);
  return imageValuePin(source, path, { name, tag: part(tag), digest: part(digest) });
}

/** The pin of an image whose name, tag and digest stand apart. Of a tag in pieces nothing is a pin, its digest included. */
export function imageValuePin(
  source: Source,
  path: Path,
  image: {
    readonly name: string;
    readonly tag: TracedText | undefined;
    readonly digest: TracedText | undefined;
  },
): Pin | undefined {
  const [tag, digest] = [image.tag, image.digest].map((part) => part && locate(source, part));
  if ((tag === undefined) !== (image.tag === undefined)) return undefined;
  if ((digest === undefined) !== (image.digest === undefined)) return undefined;
  const first = tag ?? digest;
  if (first === undefined) return undefined;
  return pinOf(
    source,
    {
      path,
      at: { ...first, ...reachedBy([...(tag?.aliases ?? []), ...(digest?.aliases ?? [])]) },
      name: packageName("image", image.name),
    },
    {
      kind: "image",
      ...(tag === undefined ? {} : { tag: { text: tag.text, span: tag.span } }),
      ...(digest === undefined ? {} : { digest: { text: digest.text, span: digest.span } }),
    },
  );
}

/** The pin of a git reference of a repository on GitHub, `owner/repository`: a tag, a commit or a branch by its look. */
export function gitRefPin(
  source: Source,
  path: Path,
  { repository, ref }: { readonly repository: string; readonly ref: TracedText },
): Pin | undefined {
  const at = locate(source, ref);
  if (at === undefined) return undefined;
  const { text, span, offset } = at;
  const name = packageName("github", repository);
  switch (kindOfRef(text)) {
    case "branch":
      return pinOf(source, { path, at, name }, { kind: "unpinned", source: "branch", text, span });
    case "git-tag":
      return pinOf(source, { path, at, name }, { kind: "git-tag", text, span });
    case "commit": {
      const comment = versionComment(source, offset + text.length);
      return pinOf(
        source,
        { path, at, name },
        { kind: "commit", text, span, ...(comment === undefined ? {} : { comment }) },
      );
    }
  }
}

/** The pin of a chart by a constraint of Helm's. */
export function chartPin(
  source: Source,
  path: Path,
  {
    chart,
    repository,
    constraint,
  }: { readonly chart: string; readonly repository?: string | undefined; readonly constraint: TracedText },
): Pin | undefined {
  const at = locate(source, constraint);
  if (at === undefined) return undefined;
  const { text, span } = at;
  return {
    ...pinOf(
      source,
      { path, at, name: packageName("helm", chart) },
      { kind: "constraint", syntax: "helm", text, span },
    ),
    ...chartRepositoryOf(repository),
  };
}

/** An alias of Helm's (`@acme`, `alias:acme`) and an address with something to fill in say nothing here. */
function chartRepositoryOf(repository: string | undefined): Pick<Pin, "chartRepository"> {
  const isStated = repository !== undefined && repository !== "" && !/^(?:@|alias:)|[{}$\s]/.test(repository);
  return isStated && !repository.includes(unknownUnit) ? { chartRepository: repository } : {};
}

/** A pin of whatever value, at the place of the first text it has. */
export function pinOf(
  source: Source,
  place: { readonly path: Path; readonly at: LocatedText; readonly name: PackageName },
  value: PinValue,
): Pin {
  return {
    path: source.path,
    ...source.position(place.at.offset),
    place: placeOf(place.path),
    name: place.name,
    value,
    ...reachedBy(place.at.aliases ?? []),
  };
}

/**
 * The pins in file order, each once: a default that several lines use, or a template that several elements fill, is
 * one pin. Where places are named alike all the same, the later ones are numbered.
 */
export function inFileOrder(pins: readonly (Pin | undefined)[]): readonly Pin[] {
  const distinct = new Map<string, Pin>();
  for (const pin of pins) {
    if (pin === undefined) continue;
    const key = `${startOf(pin)} ${packageKey(pin.name)}`;
    const known = distinct.get(key);
    const aliases = [...(known?.aliases ?? []), ...(pin.aliases ?? [])];
    distinct.set(key, { ...(known ?? pin), ...reachedBy(aliases) });
  }
  const counts = new Map<string, number>();
  return [...distinct.values()]
    .toSorted((left, right) => startOf(left) - startOf(right))
    .map((pin) => {
      const count = (counts.get(pin.place) ?? 0) + 1;
      counts.set(pin.place, count);
      return count === 1 ? pin : { ...pin, place: `${pin.place}#${count}` };
    });
}

/** The byte at which a pin's first text starts. */
export function startOf({ value }: Pin): number {
  if (value.kind !== "image") return value.span.start;
  return Math.min(
    ...[value.tag, value.digest].flatMap((part) => (part === undefined ? [] : [part.span.start])),
  );
}
