import { posix } from "node:path";
import {
  editorFor,
  fieldOf,
  readManifest,
  readOverlay,
  readTagText,
  readValuesImages,
  type OverlayPin,
  type Source,
  type ValuesImage,
} from "@release-actions/manifests";
import {
  formatSemver,
  packageName,
  Refusal,
  type Problem,
  type Release,
} from "@release-actions/release-model";
import { textAt } from "../check/documents.ts";
import { isOpen } from "../check/fill-template.ts";
import { listOf, readResources, sourcesOf } from "../check/resources.ts";
import type { ComponentConfig } from "../config/index.ts";
import { isTemplate } from "../searched-files.ts";
import { unreadCode } from "../unread/unread-places.ts";

/** The values of a repository's charts, and which are laid over which. */
export interface HelmOverlays {
  /** What a file of values says of images whose names stand in the values below it. */
  readonly pinsOf: (source: Source) => readonly OverlayPin[];
  /** Tags of a file that may be of an image, as far as anybody can tell: no values are known to lie below. */
  readonly doubtsOf: (source: Source) => readonly Doubt[];
  /** The templates of the charts that a file of values is for. */
  readonly templatesOf: (source: Source) => readonly Source[];
  /** The files of values that are laid over this one. */
  readonly above: (path: string) => readonly Source[];
}

export interface Doubt {
  readonly overlay: OverlayPin;
  /** The values that name the image, as no chart's that is known to be the file's. */
  readonly base: string;
}

export function isValues(path: string): boolean {
  return editorFor(path)?.kind === "values";
}

/** The own values of a chart, by their name. */
export function isChartValues(path: string): boolean {
  return isValues(path) && /(?:^|\/)values\.ya?ml$/.test(path);
}

/** Whether values state more tags than images, so that one of these may be of an image that others name. */
export function hasBareTag(text: string): boolean {
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  return count(/\b(?:tag|imageTag)["']?\s*:/g) > count(/\brepository["']?\s*:/g);
}

/** Reads which values lie over which: by their folders, and by the Applications that name them. `paths` are all of the repository. */
export function helmOverlays(sources: readonly Source[], paths: readonly string[]): HelmOverlays {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const known = new Set(paths);
  const below = valuesBelow(sources, paths);
  let bases: readonly { readonly base: string; readonly image: ValuesImage }[] | undefined;
  let laid: Map<string, Source[]> | undefined;
  const basesOf = ({ path }: Source): readonly Source[] =>
    [...new Set(below(path))].flatMap((one) => (one === path ? [] : (byPath.get(one) ?? [])));
  return {
    pinsOf: (source) => {
      const found = basesOf(source).flatMap((base) => overlaysOf(source, base));
      return [...new Map(found.map((one) => [`${one.pin.place} ${one.pin.name.name}`, one])).values()];
    },
    doubtsOf: (source) => {
      const isLone = mayBeLaid(source.path, known) && below(source.path).length === 0;
      if (!isLone || !hasBareTag(source.text)) return [];
      const own = new Set(readManifest(source).map(({ place }) => place));
      const found = (bases ??= basesIn(sources)).flatMap(({ base, image }) =>
        base === source.path ? [] : overlayOf(source, image).map((overlay) => ({ overlay, base })),
      );
      // What says itself of what it is leaves no doubt.
      const doubtful = found.filter(({ overlay: { pin } }) => !own.has(pin.place));
      return doubtful.filter(({ overlay, base }) => isLikely(source.path, { overlay, base }, found));
    },
    templatesOf: (source) => {
      const folders = [source, ...basesOf(source)].map(({ path }) =>
        posix.join(posix.dirname(path), "templates/"),
      );
      return sources.filter(
        ({ path }) => isTemplate(path) && folders.some((folder) => path.startsWith(folder)),
      );
    },
    above: (path) => (laid ??= groupByBase(sources, basesOf)).get(path) ?? [],
  };
}

function groupByBase(sources: readonly Source[], basesOf: (source: Source) => readonly Source[]) {
  const laid = new Map<string, Source[]>();
  for (const source of sources) {
    for (const { path } of basesOf(source)) laid.set(path, [...(laid.get(path) ?? []), source]);
  }
  return laid;
}

/** Tells the values below a file, the lowest first, by its path and by the Applications among these files. */
export function valuesBelow(
  linking: readonly Source[],
  paths: readonly string[],
): (path: string) => readonly string[] {
  const known = new Set(paths);
  const linked = linkedBases(linking, paths);
  return (path) =>
    [...(linked.get(path) ?? []), ...baseByFolder(path, known)].filter((one) => known.has(one));
}

/** Values that lie beside no chart may be for any. */
export function mayBeLaid(path: string, known: ReadonlySet<string>): boolean {
  return isValues(path) && !known.has(posix.join(posix.dirname(path), "Chart.yaml"));
}

/** Whether nothing else has an image at that place, or the file says by its path of which chart it is. */
function isLikely(path: string, { overlay, base }: Doubt, all: readonly Doubt[]): boolean {
  const others = all.filter(
    (one) =>
      one.overlay.pin.place === overlay.pin.place && one.overlay.pin.name.name !== overlay.pin.name.name,
  );
  const chart = posix.basename(posix.dirname(base));
  return others.length === 0 || path.split(/[/.]/).includes(chart);
}

/** Each image that the values of charts name, once for each place. */
function basesIn(sources: readonly Source[]) {
  const found = sources
    .filter(({ path }) => isChartValues(path))
    .flatMap((source) => imagesOf(source).map((image) => ({ base: source.path, image })));
  const each = found.map((one) => {
    const { place, registry, repository } = one.image;
    return [[place, registry, repository].join(" "), one] as const;
  });
  return [...new Map(each.toReversed()).values()];
}

function overlaysOf(source: Source, base: Source): readonly OverlayPin[] {
  return imagesOf(base).flatMap((image) => overlayOf(source, image));
}

function overlayOf(source: Source, image: ValuesImage): readonly OverlayPin[] {
  try {
    const overlay = readOverlay(source, image);
    return overlay === undefined ? [] : [overlay];
  } catch (error) {
    // Who reads the file for its own sake says what is wrong with it.
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function imagesOf(source: Source): readonly ValuesImage[] {
  const known = images.get(source);
  if (known !== undefined) return known;
  const found = readOrNothing(source);
  images.set(source, found);
  return found;
}

const images = new WeakMap<Source, readonly ValuesImage[]>();

function readOrNothing(source: Source): readonly ValuesImage[] {
  try {
    return readValuesImages(source);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** `values.yaml` beside `values-production.yaml`, or of the chart in whose folder the file lies. */
function baseByFolder(path: string, known: ReadonlySet<string>): readonly string[] {
  if (!isValues(path)) return [];
  const own = posix.dirname(path);
  for (let folder = own; ; folder = posix.dirname(folder)) {
    const base = ["values.yaml", "values.yml"]
      .map((name) => posix.join(folder, name))
      .find((one) => known.has(one));
    const isChart = known.has(posix.join(folder, "Chart.yaml"));
    if (base !== undefined && base !== path && (isChart || folder === own)) return [base];
    if (isChart || folder === ".") return [];
  }
}

/** By the Applications of Argo CD that give a chart of this repository such files. */
function linkedBases(
  sources: readonly Source[],
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  const applications = sources
    .filter(({ text }) => text.includes("valueFiles"))
    .flatMap((source) => readResources(source, paths).applications);
  for (const { spec } of applications) {
    for (const source of sourcesOf(spec)) {
      const folder = textAt(source, "path");
      if (folder === undefined || isOpen(folder) || textAt(source, "chart") !== undefined) continue;
      const below = [posix.join(folder, "values.yaml"), posix.join(folder, "values.yml")];
      for (const file of listOf(fieldOf(fieldOf(source, "helm"), "valueFiles"))) {
        const stated = String(file);
        if (isOpen(stated) || stated.includes("://")) continue;
        // `$values/…` begins at the top of another source, which is this repository more often than not.
        const path = /^\$[\w-]+\//.test(stated)
          ? stated.replace(/^\$[\w-]+\//, "")
          : posix.join(folder, stated);
        bases.set(path, [...(bases.get(path) ?? []), ...below]);
        below.push(path);
      }
    }
  }
  return bases;
}

/** Tags that may be of the component, where nobody can tell that they are. Pure. */
export function doubtfulTags(
  source: Source,
  { images: names }: ComponentConfig,
  {
    overlays,
    release,
  }: { readonly overlays: HelmOverlays; readonly release?: Pick<Release, "version"> | undefined },
): readonly Problem[] {
  const own = new Set(names.map((image) => packageName("image", image).name));
  return overlays.doubtsOf(source).flatMap(({ overlay: { pin }, base }): readonly Problem[] => {
    const tag = pin.value.kind === "image" ? pin.value.tag : undefined;
    const version = tag === undefined ? undefined : readTagText(tag.text)?.version;
    if (!own.has(pin.name.name) || tag === undefined || version === undefined) return [];
    if (release !== undefined && version === formatSemver(release.version)) return [];
    const { path: file, line, column } = pin;
    return [
      {
        code: unreadCode,
        expected: `${pin.name.name} at a place that can be promoted`,
        found: `${tag.text} at ${pin.place}, where ${base} has this image, and nothing says whether the one is laid over the other`,
        fix: `If it is, name it in gitops.yml: { files: ${file}, at: ${pin.place}, image: ${pin.name.name} }.`,
        location: { file, line, column },
      },
    ];
  });
}
