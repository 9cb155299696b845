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
  /** Empty when only a pin moves that the lock repeats, such as a constraint on something nobody installs. */
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
  const paths = locks.map(({ path }) => path);
  return locks.flatMap((lock) => {
    const governed = new Set(manifests.filter((manifest) => governs(lock, manifest, paths)));
    // What builds a package is resolved when it is built: no lockfile holds it.
    const own = outcomes.filter(({ pin }) => governed.has(pin.path) && !pin.place.startsWith("build-system"));
    const packages = releases.flatMap((release) =>
      release.names.flatMap((name) => planPackage(lock, name, release, own) ?? []),
    );
    const moves = own.some(
      ({ kind, pin }) => kind === "edit" && pin.name.ecosystem === ecosystemOf[lock.kind],
    );
    return packages.length === 0 && !moves ? [] : [{ path: lock.path, kind: lock.kind, packages }];
  });
}

function planPackage(
  lock: LockFile,
  name: PackageName,
  release: Release,
  outcomes: readonly PinOutcome[],
): LockStep["packages"][number] | undefined {
  const key = packageKey(name);
  const pins = outcomes.filter(({ pin }) => packageKey(pin.name) === key);
  if (name.ecosystem !== ecosystemOf[lock.kind] || pins.length === 0) return undefined;
  if (pins.some(({ kind }) => kind === "newer" || kind === "refused")) return undefined;
  const version = name.ecosystem === "pypi" ? formatPep440(release.version) : formatSemver(release.version);
  const held = lock.locked.filter((locked) => packageKey(locked.name) === key);
  // A member of the workspace is not installed from anywhere: its version is its own.
  if (held.some(({ source }) => source.kind === "workspace" || source.kind === "path")) return undefined;
  const from = held.map((locked) => locked.version);
  // A constraint or an override on a package that nothing installs is no reason to lock it.
  if (held.length === 0 && pins.every(({ pin }) => onlyIfUsed.test(pin.place))) return undefined;
  const moves = pins.some(({ kind }) => kind === "edit");
  const admits = pins.some(({ kind }) => kind === "current" || kind === "kept");
  const lags =
    held.length === 0 || from.some((locked) => (compareSpelled(name.ecosystem, locked, version) ?? 0) < 0);
  return moves || (admits && lags) ? { name, from, version } : undefined;
}

const onlyIfUsed = /constraint|override|resolution|peerDependencies|catalog|workspace\.dependencies/i;

const ecosystemOf: Readonly<Record<LockKind, PackageName["ecosystem"]>> = {
  uv: "pypi",
  poetry: "pypi",
  npm: "npm",
  pnpm: "npm",
  "yarn-classic": "npm",
  "yarn-berry": "npm",
  cargo: "cargo",
};
