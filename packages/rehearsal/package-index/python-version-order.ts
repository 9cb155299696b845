import { compare, explain } from "@renovatebot/pep440";

interface Versioned {
  readonly version: string;
  readonly filename: string;
}

/** Lowest version first; the files of one version by name. */
export function sort<File extends Versioned>(files: readonly File[]): File[] {
  return [...files].sort(
    (left, right) => compare(left.version, right.version) || (left.filename < right.filename ? -1 : 1),
  );
}

/** The version an index shows by default: the highest stable one, else the highest of all. */
export function latestVersion(files: readonly Versioned[]): string | undefined {
  const sorted = sort(files);
  return (sorted.findLast(({ version }) => isStable(version)) ?? sorted.at(-1))?.version;
}

function isStable(version: string): boolean {
  return explain(version)?.is_prerelease === false;
}
