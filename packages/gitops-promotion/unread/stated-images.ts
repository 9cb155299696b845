import { readTagText } from "@release-actions/manifests";
import { formatSemver, packageName, type Release } from "@release-actions/release-model";
import { pairedPlaces } from "./paired-places.ts";

/** An image at a version, wherever a text states it. */
export interface StatedImage {
  readonly image: string;
  /** Undefined where a digest stands alone. */
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** Offsets into the text: of the name, and of the tag, or of the digest that stands without one. */
  readonly imageAt: number;
  readonly tagAt: number;
  /** As people are told. */
  readonly found: string;
}

/**
 * Every image that a text states at a version, in whatever language: as a whole reference, with a tag that is the default of an
 * expression, or as a name and a tag that are two settings. Pure.
 */
export function statedImages(text: string, images: readonly string[]): readonly StatedImage[] {
  return [
    ...images.flatMap((image) =>
      text.includes(bareName(image)) ? [...references(text, image), ...defaults(text, image)] : [],
    ),
    ...pairedPlaces(text, images).map(({ image, tag, imageAt, tagAt }) => ({
      ...{ image, tag, digest: undefined, imageAt, tagAt },
      found: `${image} with the tag ${tag}`,
    })),
  ];
}

/**
 * Whether a promotion would have to move what is stated; without a release, whether any would. A tag that is no version moves by
 * itself, unless a digest holds it.
 */
export function isBehind(
  { image, tag, digest }: StatedImage,
  release: Pick<Release, "version" | "digests"> | undefined,
): boolean {
  const version = tag === undefined ? undefined : readTagText(tag)?.version;
  if (release === undefined) return digest !== undefined || version !== undefined;
  const released = Object.entries(release.digests ?? {}).find(
    ([name]) => packageName("image", name).name === packageName("image", image).name,
  )?.[1];
  if (digest !== undefined && released !== undefined) return digest !== released;
  if (version !== undefined) return version !== formatSemver(release.version);
  return digest !== undefined;
}

function references(text: string, image: string): readonly StatedImage[] {
  const pattern = `${nameOf(image)}(?=[:@])(?::${tagPattern})?(?:@${digestPattern})?`;
  return [...text.matchAll(new RegExp(pattern, "g"))].flatMap(({ index, 0: found, groups = {} }) => {
    const { name = "", tag, digest } = groups;
    if (tag === undefined && digest === undefined) return [];
    return [{ image, tag, digest, imageAt: index, tagAt: index + name.length + 1, found }];
  });
}

/** The literals in `image:{{ .Values.tag | default "v1.3.0" }}`, and the default of a shell in `image:${TAG:-v1.3.0}`. */
function defaults(text: string, image: string): readonly StatedImage[] {
  // The name may be a default as well, and then ends an expression of its own.
  const name = String.raw`${nameOf(image)}(?:${quote}[^{}\n]{0,200}\}\})?[:@]`;
  const template = new RegExp(String.raw`${name}v?\{\{(?<expression>[^{}\n]{0,500})\}\}`, "g");
  const shell = new RegExp(String.raw`${name}\$\{\w+:?-(?<expression>[^{}\s]{0,200})\}`, "g");
  return [template, shell].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index: imageAt, 0: whole, groups }) => {
      const { expression = "" } = groups ?? {};
      const expressionAt = imageAt + whole.lastIndexOf(expression);
      const literals = expression.matchAll(pattern === template ? literal : bare);
      return [...literals].map(({ index, indices, groups: { tag, digest } = {} }): StatedImage => {
        const [from = 0] = indices?.groups?.[tag === undefined ? "digest" : "tag"] ?? [index];
        const what = tag === undefined ? `digest ${digest ?? ""}` : `tag ${tag}`;
        const found = `${image} with the ${what} as a default`;
        return { image, tag, digest, imageAt, tagAt: expressionAt + from, found };
      });
    }),
  );
}

const digestPattern = "(?<digest>sha256:[0-9a-f]{64})";
const tagPattern = String.raw`(?<tag>\w[\w.-]{0,127})`;
const quote = "\\\\?[\"'`]";
const literal = new RegExp(`${quote}(?:${digestPattern}|(?<tag>v?\\d[\\w.-]{0,127}))${quote}`, "dg");
const bare = new RegExp(`^(?:${digestPattern}|${tagPattern})$`, "dg");

/** A pattern of an image's name as texts spell it: that of Docker Hub may be left out. */
export function nameOf(image: string): string {
  const bare = bareName(image);
  const isOfHub = !bare.includes("/") || !/^(?:localhost$|.*[.:])/.test(bare.slice(0, bare.indexOf("/")));
  const host = isOfHub ? String.raw`(?:(?:(?:index\.)?docker\.io\/)?(?:library\/)?)` : "";
  return String.raw`(?<![\w./-])(?<name>${host}${escaped(bare)})`;
}

function bareName(image: string): string {
  return packageName("image", image).name;
}

/** A text as a part of a regular expression. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
