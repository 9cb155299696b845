import type { Ecosystem, PackageName, Pin, PinCondition } from "@release-actions/release-model";

/** The formats that are read, and that their own tools write anew. */
export const refreshedKinds = ["uv", "poetry", "npm", "pnpm", "yarn-classic", "yarn-berry", "cargo"] as const;

export type RefreshedKind = (typeof refreshedKinds)[number];

/** Every format that is read. */
export const lockKinds = [...refreshedKinds, "bun", "pdm", "pylock"] as const;

export type LockKind = (typeof lockKinds)[number];

export function isRefreshed(kind: LockKind): kind is RefreshedKind {
  return refreshedKinds.some((known) => known === kind);
}

/** One package as a lockfile records it. A lock may hold several versions of one package. */
export interface LockedPackage {
  /** pnpm does not record what its workspace members are called: there the folder stands in for the name. */
  readonly name: PackageName;
  /** As the lock spells it; empty where it records none (a project with a dynamic version, some paths). */
  readonly version: string;
  readonly source:
    | { readonly kind: "registry"; readonly address: string | undefined }
    /** `workspace` and `path` hold a folder or file relative to the lock's folder, empty where it is not recorded. */
    | { readonly kind: "git" | "url" | "path" | "workspace"; readonly address: string };
  /** Line in the lockfile, from 1, where it can be told. */
  readonly line?: number;
}

/** What a Python lock was made for. */
export interface LockEnvironment {
  /** The interpreters, over all members of a workspace. */
  readonly python: PinCondition["python"];
  /** Markers of which one holds; none where every platform is meant. */
  readonly markers: readonly string[];
}

/** What one member of a workspace asks for. */
export interface AskedCopy {
  /** The member's folder, relative to the lock's; empty for the lock's own. */
  readonly member: string;
  /** As it is installed: the name of the package, or its alias. */
  readonly key: string;
  /** As the manifest has it: `^1.2.0`, `npm:real@^1.2.0`. */
  readonly range: string;
}

/** Everything a lockfile says that we use. */
export interface LockContent {
  /** The groups and extras that it was made for, normalized, where it says; others are not in it. */
  readonly groups?: readonly string[];
  readonly environment?: LockEnvironment;
  readonly packages: readonly LockedPackage[];
  /** The names of what each package depends on, all versions and groups taken together, by normalized name. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
  /**
   * The copies that a member gets of what it asks for: none where the lock has none for it, undefined where it cannot be told.
   * Of a format that does not have this, any copy may be the one.
   */
  readonly copiesFor?: (asked: AskedCopy) => readonly LockedPackage[] | undefined;
}

/** The reading side of one lock format. Pure. */
export interface LockFormat {
  readonly kind: LockKind;
  readonly ecosystem: Ecosystem;
  /** `uv.lock`; matched against the last segment of a path. */
  readonly fileName: string;
  /** Whether these bytes are of this format: yarn's two formats share a file name. */
  recognises(bytes: Uint8Array): boolean;
  /** @throws {Refusal} `lock-syntax` with line and column. */
  read(path: string, bytes: Uint8Array): LockContent;
  /** The packages of `read`. @throws {Refusal} `lock-syntax` with line and column. */
  readLocked(path: string, bytes: Uint8Array): readonly LockedPackage[];
}

/** A pin that its lockfile does not satisfy. */
export interface LockMismatch {
  readonly pin: Pin;
  readonly lock: string;
  /** What the lock holds instead; empty when it does not know the package. */
  readonly locked: readonly LockedPackage[];
  /** False where the locked version, or the constraint, is none that can be read. */
  readonly isKnown: boolean;
}
