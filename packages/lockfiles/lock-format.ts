import type { PackageName, Pin } from "@release-actions/release-model";

export type LockKind = "uv" | "poetry" | "npm" | "pnpm" | "yarn-classic" | "yarn-berry" | "cargo";

/** One package as a lockfile records it. A lock may hold several versions of one package. */
export interface LockedPackage {
  readonly name: PackageName;
  /** As the lock spells it. */
  readonly version: string;
  readonly source:
    | { readonly kind: "registry"; readonly address: string | undefined }
    | { readonly kind: "git" | "url" | "path" | "workspace"; readonly address: string };
  /** Line in the lockfile, from 1, where it can be told. */
  readonly line?: number;
}

/** The reading side of one lock format. Pure. */
export interface LockFormat {
  readonly kind: LockKind;
  /** `uv.lock`; matched against the last segment of a path. */
  readonly fileName: string;
  /** Whether these bytes are of this format: yarn's two formats share a file name. */
  recognises(bytes: Uint8Array): boolean;
  /** @throws {Refusal} `lock-syntax` with line and column. */
  readLocked(path: string, bytes: Uint8Array): readonly LockedPackage[];
}

/** A pin that its lockfile does not satisfy. */
export interface LockMismatch {
  readonly pin: Pin;
  readonly lock: string;
  readonly locked: readonly LockedPackage[];
}
