import type { LockChange } from "@release-actions/pinning";
import type { PinPlan } from "@release-actions/pinning/plan";
import { packageKey, type PackageName } from "@release-actions/release-model";

/** What moves or moved in one lockfile. */
export interface LockMoves {
  readonly path: string;
  /** What was asked for, and what came with it. */
  readonly packages: readonly LockMove[];
  /** Packages that moved although nothing asked for it. */
  readonly unexpected: readonly LockMove[];
}

export interface LockMove {
  readonly package: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Lockfiles as they were refreshed; those that this run has not refreshed, by what a plan asks of them. */
export function lockMoves(
  plan: Pick<PinPlan, "locks"> | undefined,
  refreshed: readonly LockChange[],
): readonly LockMoves[] {
  const asked = (plan?.locks ?? []).filter(({ path }) => refreshed.every((lock) => lock.path !== path));
  return [
    ...refreshed.map(({ path, moved, unexpected }) => {
      const strangers = new Set(unexpected.map(({ name }) => packageKey(name)));
      const packages = moved.filter(({ name }) => !strangers.has(packageKey(name)));
      return { path, packages: packages.map(moveOf), unexpected: unexpected.map(moveOf) };
    }),
    ...asked.map(({ path, packages }) => ({
      path,
      packages: packages.map(({ name, from, version }) => moveOf({ name, from, to: [version] })),
      unexpected: [],
    })),
  ];
}

function moveOf(move: {
  readonly name: PackageName;
  readonly from: readonly string[];
  readonly to: readonly string[];
}): LockMove {
  return { package: move.name.name, before: move.from, after: move.to };
}
