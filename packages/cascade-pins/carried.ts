import { compareVersions, type Version } from "@release-actions/release-model";

/** A release that a branch carries, without the names and places that only the graph and the registries know. */
export interface CarriedRelease {
  /** By its name in the graph. */
  readonly repository: string;
  readonly version: Version;
}

/** Whether `carried` has every one of `wanted`, in that version or a newer one. */
export function carriesAll(carried: readonly CarriedRelease[], wanted: readonly CarriedRelease[]): boolean {
  return wanted.every(({ repository, version }) =>
    carried.some((one) => one.repository === repository && compareVersions(one.version, version) >= 0),
  );
}

/** The newest of every repository, in the order in which the repositories first appear. */
export function newestOfEach<Carried extends CarriedRelease>(releases: readonly Carried[]): Carried[] {
  const newest = new Map<string, Carried>();
  for (const release of releases) {
    const known = newest.get(release.repository);
    if (known === undefined || compareVersions(known.version, release.version) < 0) {
      newest.set(release.repository, release);
    }
  }
  return [...newest.values()];
}

/** Whether both name the same versions of the same repositories, in any order. */
export function isSameSet(left: readonly CarriedRelease[], right: readonly CarriedRelease[]): boolean {
  return left.length === right.length && isExactlyIn(left, right);
}

function isExactlyIn(left: readonly CarriedRelease[], right: readonly CarriedRelease[]): boolean {
  return left.every(({ repository, version }) =>
    right.some((one) => one.repository === repository && compareVersions(one.version, version) === 0),
  );
}
