import { packageKey, type Ecosystem, type Pin } from "@release-actions/release-model";
import { answerOf } from "./answer.ts";
import { counts } from "./counts.ts";
import { isOfGroups } from "./groups.ts";
import { copiesOf } from "./copies.ts";
import type { LockContent, LockedPackage, LockEnvironment, LockKind, LockMismatch } from "./lock-format.ts";

/** A lockfile that pins are held against. */
export interface JudgedLock {
  readonly path: string;
  readonly kind: LockKind;
  readonly locked: readonly LockedPackage[];
  readonly environment?: LockEnvironment;
  readonly groups?: LockContent["groups"];
  /** Left out: any copy of a package may be the one that a manifest gets. */
  readonly copiesFor?: LockContent["copiesFor"];
}

/**
 * The pins that a lockfile does not satisfy. Only what can be told counts: a pin on a branch, a dist-tag or a
 * workspace member is never a mismatch. Give only pins of manifests that the lock governs.
 */
export function mismatches(pins: readonly Pin[], lock: JudgedLock): LockMismatch[] {
  return judgePins(pins, lock).filter(({ isKnown }) => isKnown);
}

/** The same with the pins of which it cannot be told, since nobody here can read the version that is locked. */
export function judgePins(pins: readonly Pin[], lock: JudgedLock): LockMismatch[] {
  const byName = new Map<string, LockedPackage[]>();
  for (const locked of lock.locked) {
    const key = packageKey(locked.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [locked]);
    else known.push(locked);
  }
  const overridden = new Set(
    pins.filter(({ place }) => overriding.test(place)).map(({ name }) => packageKey(name)),
  );
  return pins
    .filter(
      (pin) =>
        pin.name.ecosystem === ecosystemOf[lock.kind] &&
        !neverLocked.test(pin.place) &&
        isOfGroups(pin, lock.groups),
    )
    .flatMap((pin) => {
      const all = byName.get(packageKey(pin.name)) ?? [];
      const locked = copiesOf(pin, lock) ?? all;
      const mayLack = pin.value.kind === "unpinned" || lockedOnlyIfUsed.test(pin.place);
      // A pylock.toml may be made for one group alone, and does not say so.
      if (locked.length === 0 && (mayLack || lock.kind === "pylock")) return [];
      const answers = locked.map((candidate) => answerOf(lock.kind, pin.value, candidate));
      if (answers.includes("yes") || isOverruled(pin, overridden) || !counts(pin, pins, lock)) return [];
      const found = locked.length > 0 ? locked : all;
      return [{ pin, lock: lock.path, locked: found, isKnown: !answers.includes("unknown") }];
    });
}

const ecosystemOf: Readonly<Record<LockKind, Ecosystem>> = {
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

/** What builds a package is resolved when it is built; `engines` name no package. */
const neverLocked = /^(?:build-system|engines|tool\.uv\.(?:build-constraint|extra-build)-dependencies)\b/;

/** These say which version is taken if anything asks for the package, which nothing need do. */
const lockedOnlyIfUsed =
  /constraint|override|resolution|peerDependencies|optionalDependencies|catalog|workspace\.dependencies|^dependency-groups/i;

/** The lock holds what these say, whatever others ask for. */
const overriding = /^(?:(?:pnpm\.)?overrides|resolutions|tool\.uv\.override-dependencies)\b/;

/** Whether another pin may decide instead; an override for what stands below one package decides only there. */
function isOverruled({ place, name }: Pin, overridden: ReadonlySet<string>): boolean {
  if (!overriding.test(place)) return overridden.has(packageKey(name));
  return !/^[\w.]+-dependencies\b/.test(place) && place.replace(/^(?:pnpm\.)?\w+\./, "") !== name.name;
}
