import {
  admits,
  compareSpelled,
  packageKey,
  parsePep440,
  parseSemver,
  Refusal,
  type Ecosystem,
  type Pin,
  type PinValue,
  type Version,
} from "@release-actions/release-model";
import { satisfies as satisfiesPep440, valid as isPep440 } from "@renovatebot/pep440";
import type { LockedPackage, LockKind, LockMismatch } from "./lock-format.ts";

/**
 * The pins that a lockfile does not satisfy. Only what can be told counts: a pin on a branch, a dist-tag or a
 * workspace member is never a mismatch. Give only pins of manifests that the lock governs.
 */
export function mismatches(
  pins: readonly Pin[],
  lock: { readonly path: string; readonly kind: LockKind; readonly locked: readonly LockedPackage[] },
): LockMismatch[] {
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
    .filter((pin) => pin.name.ecosystem === ecosystemOf[lock.kind] && !neverLocked.test(pin.place))
    .flatMap((pin) => {
      const locked = byName.get(packageKey(pin.name)) ?? [];
      if (locked.length === 0 && (pin.value.kind === "unpinned" || lockedOnlyIfUsed.test(pin.place)))
        return [];
      const isSatisfied = locked.some((candidate) => satisfies(pin.value, candidate));
      return isSatisfied || isOverruled(pin, overridden) ? [] : [{ pin, lock: lock.path, locked }];
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

/** Whether a locked package is what a pin asks for. True when that cannot be told. */
export function satisfies(value: PinValue, locked: LockedPackage): boolean {
  if (locked.source.kind === "workspace" || locked.source.kind === "path") return true;
  switch (value.kind) {
    case "constraint":
      // A constraint beside a git or URL source is checked against what that source builds, which npm does not record.
      return locked.version === "" || admitsSpelled(value, locked);
    case "version":
      return sameVersion(locked, value.text);
    case "artifact-url":
      return locked.version === "" || sameVersion(locked, value.version);
    case "git-tag":
      return isOnReference(value.text, locked);
    case "commit":
      return locked.source.kind !== "git" || locked.source.address.includes(value.text);
    case "image":
    case "unpinned":
      return true;
  }
}

function sameVersion(locked: LockedPackage, version: string): boolean {
  const order = compareSpelled(locked.name.ecosystem, locked.version, version);
  return order === undefined ? locked.version === version : order === 0;
}

/** Locks of uv, poetry and cargo keep the tag they were asked for beside the commit; npm's keep the commit alone. */
function isOnReference(tag: string, { source }: LockedPackage): boolean {
  if (source.kind !== "git") return source.kind !== "registry";
  const [, reference] = /[?&](?:tag|rev|reference)=([^&#]+)/.exec(source.address) ?? [];
  return reference === undefined || decodeURIComponent(reference) === tag;
}

function admitsSpelled(
  constraint: Extract<PinValue, { kind: "constraint" }>,
  { version, name }: LockedPackage,
): boolean {
  const parsed = parse(name.ecosystem === "pypi" ? parsePep440 : parseSemver, version);
  try {
    // What is locked has been chosen already: whether pre-releases are wanted was decided then.
    if (parsed !== undefined) return admits(constraint, parsed, { prereleases: true });
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
  // Versions that nobody here could release: `1.2.3.post1`, `2024.1.dev3`, `1.2.3-canary.4`.
  if (constraint.syntax !== "pep440" || isPep440(version) === null) return true;
  return constraint.text.trim() === "" || satisfiesPep440(version, constraint.text, { prereleases: true });
}

function parse(read: (text: string) => Version, text: string): Version | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
