import {
  governs,
  satisfies,
  type LockedPackage,
  type LockKind,
  type RefreshedKind,
} from "@release-actions/lockfiles";
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

/** One lockfile to be refreshed by its tool, and for which packages. */
export interface LockStep extends LaggingLock {
  readonly kind: RefreshedKind;
}

/** One lockfile that lags behind, and in which packages. */
export interface LaggingLock {
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

/** What a lock is to hold. */
export interface LockTarget {
  readonly release: Release;
  readonly allowDowngrade?: boolean;
}

/**
 * The lockfiles that lag behind: a pin they govern moves, or the lock holds nothing that is new enough for one that
 * stays. A package is named only where no version the lock holds will do: never for a package that no pin names, and
 * never to leave a newer version that the pins admit, unless a downgrade is allowed.
 */
export function planLocks(
  locks: readonly LockFile[],
  manifests: readonly string[],
  outcomes: readonly PinOutcome[],
  targets: readonly LockTarget[],
): LaggingLock[] {
  const paths = locks.map(({ path }) => path);
  return locks.flatMap((lock) => {
    const governed = new Set(manifests.filter((manifest) => governs(lock, manifest, paths)));
    // What builds a package is resolved when it is built: no lockfile holds it.
    const own = outcomes.filter(({ pin }) => governed.has(pin.path) && !pin.place.startsWith("build-system"));
    const packages = targets.flatMap((target) =>
      target.release.names.flatMap((name) => planPackage(lock, name, target, own) ?? []),
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
  { release, allowDowngrade = false }: LockTarget,
  outcomes: readonly PinOutcome[],
): LaggingLock["packages"][number] | undefined {
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
  // What follows a path or a branch says nothing about versions.
  const judged = pins.filter((outcome) => outcome.kind !== "finding");
  const wanting = judged.filter((outcome) => !held.some((locked) => isEnough(outcome, locked, version)));
  const isLowered = allowDowngrade && pins.some(({ kind }) => kind === "edit");
  return wanting.length > 0 || isLowered ? { name, from, version } : undefined;
}

/**
 * Whether a pin can stay with what is locked: the release or something newer that the pin, as it will be, admits. One
 * package may be locked several times, at an older version for somebody else's sake.
 */
function isEnough(outcome: PinOutcome, locked: LockedPackage, version: string): boolean {
  const { value } = outcome.pin;
  // What comes from git or an address has the version its own files say, which may be a placeholder.
  const isOlder =
    locked.source.kind === "registry" &&
    (compareSpelled(locked.name.ecosystem, locked.version, version) ?? 0) < 0;
  if (outcome.kind !== "edit") return !isOlder && satisfies(value, locked);
  return value.kind === "constraint" && !isOlder && satisfies({ ...value, text: outcome.after }, locked);
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
  bun: "npm",
  pdm: "pypi",
  pylock: "pypi",
};
