import { governs, type LockKind } from "@release-actions/lockfiles";
import type { PinOutcome } from "@release-actions/manifests";
import {
  compareSpelled,
  formatPep440,
  formatSemver,
  packageKey,
  type PackageName,
  type Release,
} from "@release-actions/release-model";
import type { LockFile } from "./facts.ts";

/** One lockfile to be refreshed, and for which packages. */
export interface LockStep {
  readonly path: string;
  readonly kind: LockKind;
  readonly packages: readonly {
    readonly name: PackageName;
    /** What the lock holds today; empty when it does not know the package. */
    readonly from: readonly string[];
    /** The version to lock, as the package's ecosystem spells it. */
    readonly version: string;
  }[];
}

/**
 * The lockfiles that lag behind: a pin they govern moves, or already admits the release while the lock holds
 * an older version. A lock is never moved to an older version, and never for a package that no pin names.
 */
export function planLocks(
  locks: readonly LockFile[],
  manifests: readonly string[],
  outcomes: readonly PinOutcome[],
  releases: readonly Release[],
): LockStep[] {
  return locks.flatMap((lock) => {
    const paths = locks.map(({ path }) => path);
    const governed = new Set(manifests.filter((manifest) => governs(lock, manifest, paths)));
    const own = outcomes.filter(({ pin }) => governed.has(pin.path));
    const packages = releases.flatMap((release) =>
      release.names.flatMap((name) => {
        const step = planPackage(lock, name, release, own);
        return step === undefined ? [] : [step];
      }),
    );
    return packages.length === 0 ? [] : [{ path: lock.path, kind: lock.kind, packages }];
  });
}

function planPackage(
  lock: LockFile,
  name: PackageName,
  release: Release,
  outcomes: readonly PinOutcome[],
): LockStep["packages"][number] | undefined {
  const pins = outcomes.filter(({ pin }) => packageKey(pin.name) === packageKey(name));
  const version = name.ecosystem === "pypi" ? formatPep440(release.version) : formatSemver(release.version);
  const from = lock.locked
    .filter((locked) => packageKey(locked.name) === packageKey(name) && locked.source.kind !== "workspace")
    .map((locked) => locked.version);
  const moves = pins.some(({ kind }) => kind === "edit");
  const admits = pins.some(({ kind }) => kind === "current" || kind === "kept");
  if (pins.length === 0 || pins.some(({ kind }) => kind === "newer" || kind === "refused")) return undefined;
  const lags =
    from.length === 0 || from.some((locked) => (compareSpelled(name.ecosystem, locked, version) ?? 0) < 0);
  return moves || (admits && lags) ? { name, from, version } : undefined;
}
