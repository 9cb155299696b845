import type { PrereleaseIdentifier, Version } from "./version.ts";

/** A version that exists, perhaps one that is never released by us. */
export interface OrderedVersion extends Version {
  /** Whether it comes right behind the version of these numbers: `1.4.0.post1`, `1.4.0.1`. */
  readonly isRevised?: boolean;
}

/**
 * Negative when `a` comes before `b`, zero when they are one version, positive otherwise.
 * SemVer precedence; PEP 440 orders these versions the same way.
 */
export function compareVersions(a: OrderedVersion, b: OrderedVersion): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    comparePrereleases(a.prerelease, b.prerelease) ||
    Number(a.isRevised ?? false) - Number(b.isRevised ?? false)
  );
}

/** Whether the version is an alpha, a beta or a release candidate. */
export function isPrerelease(version: Version): boolean {
  return version.prerelease !== undefined;
}

/** `1.4` of `1.4.2`: the line of releases a patch belongs to. */
export function lineOf(version: Version): string {
  return `${version.major}.${version.minor}`;
}

/** Whether two versions are of one line. */
export function isSameLine(a: Version, b: Version): boolean {
  return a.major === b.major && a.minor === b.minor;
}

/** Whether `version` is stable and no version in `existing` is stable and higher. */
export function isLatest(version: Version, existing: readonly OrderedVersion[]): boolean {
  return isHighestStable(version, existing, () => true);
}

/** Whether `version` is stable and no stable version in `existing` that `sameLine` accepts is higher. */
export function isHighestStable(
  version: Version,
  existing: readonly OrderedVersion[],
  sameLine: (other: OrderedVersion) => boolean,
): boolean {
  if (isPrerelease(version)) return false;
  return !existing.some(
    (other) => !isPrerelease(other) && sameLine(other) && compareVersions(other, version) > 0,
  );
}

/**
 * The next stable version. Of a pre-release it is the version being prepared when that is already such a step,
 * as `npm version` has it: patch of `1.4.0-rc.2` is `1.4.0`, major of it is `2.0.0`.
 */
export function nextVersion(version: Version, part: "major" | "minor" | "patch"): Version {
  const { major, minor, patch } = version;
  const prepared = isPrerelease(version);
  switch (part) {
    case "major":
      return prepared && minor === 0 && patch === 0
        ? { major, minor, patch }
        : { major: major + 1, minor: 0, patch: 0 };
    case "minor":
      return prepared && patch === 0 ? { major, minor, patch } : { major, minor: minor + 1, patch: 0 };
    case "patch":
      return { major, minor, patch: prepared ? patch : patch + 1 };
  }
}

const rank: Record<PrereleaseIdentifier, number> = { alpha: 0, beta: 1, rc: 2 };

function comparePrereleases(a: Version["prerelease"], b: Version["prerelease"]): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return rank[a.identifier] - rank[b.identifier] || a.number - b.number;
}
