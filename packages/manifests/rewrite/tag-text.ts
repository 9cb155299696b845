import {
  compareSpelled,
  formatPep440,
  formatSemver,
  type Release,
  type Version,
} from "@release-actions/release-model";

/** A tag or version text taken apart: `coreason-manifest-v` and `1.2.3-rc.1`. */
export interface TagText {
  readonly prefix: string;
  /** Two numbers or fewer make a floating tag: `v1`. */
  readonly numbers: readonly number[];
  /** Numbers and pre-release, as they stand. */
  readonly version: string;
}

const pattern =
  /^(?<prefix>(?:.*?[-_/@])?[vV]?)(?<version>(?<numbers>\d+(?:\.\d+)*)(?:-\d+|[-._]?(?:alpha|beta|a|b|c|rc|pre|preview|dev|post)[-._]?\d*|[-+.][0-9A-Za-z.-]*[A-Za-z][0-9A-Za-z.+-]*)?)$/;

/** Takes a tag apart; undefined when it ends in no version. */
export function readTagText(text: string): TagText | undefined {
  const groups = text.length > 256 ? undefined : pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { prefix = "", numbers = "", version = "" } = groups;
  return { prefix, version, numbers: numbers.split(".").map(Number) };
}

/** Whether a `rev` or `@ref` that may be a branch as well looks like a release's tag: `v1.2`, `name-v1.2.3`. */
export function looksLikeTag(text: string): boolean {
  const tag = readTagText(text);
  if (tag === undefined) return false;
  return /^[vV]?$/.test(tag.prefix) || tag.numbers.length >= 3;
}

/** The release's tag in the prefix style that stands there: a repository's tags may be mirrored under another prefix. */
export function tagLike(standing: TagText, release: Release): string {
  return standing.prefix + (readTagText(release.tag)?.version ?? formatSemver(release.version));
}

/** Whether the tag names a version above `version`; a floating tag is compared by the numbers it has. */
export function isTagNewer({ numbers, version: spelled }: TagText, version: Version): boolean {
  if (isFloating(numbers, spelled)) return compareNumbers(numbers, version) > 0;
  return (compareSpelled("pypi", spelled, formatPep440(version)) ?? compareNumbers(numbers, version)) > 0;
}

/** Whether the tag names exactly `version`, in whatever spelling. */
export function isTagSame({ numbers, version: spelled }: TagText, version: Version): boolean {
  return !isFloating(numbers, spelled) && compareSpelled("pypi", spelled, formatPep440(version)) === 0;
}

/** `1` or `1.2` alone: such a tag is moved by its repository. */
export function isFloating(numbers: readonly number[], spelled: string): boolean {
  return numbers.length < 3 && numbers.join(".") === spelled;
}

/** `1` against 1.4.0 is zero: only as many numbers as stand there are compared. */
export function compareNumbers(numbers: readonly number[], { major, minor, patch }: Version): number {
  const wanted = [major, minor, patch];
  const difference = numbers.map((number, index) => number - (wanted[index] ?? 0));
  return difference.find((value) => value !== 0) ?? 0;
}
