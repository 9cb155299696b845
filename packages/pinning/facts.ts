import type { LockedPackage, LockKind } from "@release-actions/lockfiles";
import type { Source } from "@release-actions/manifests";
import type { Problem } from "@release-actions/release-model";

/** One lockfile and what it locks. */
export interface LockFile {
  readonly path: string;
  readonly kind: LockKind;
  readonly bytes: Uint8Array;
  readonly locked: readonly LockedPackage[];
}

/** What the files of one repository say about some packages. */
export interface RepositoryFacts {
  /** The manifests in which one of the packages may be pinned, and the charts that were asked for. */
  readonly manifests: readonly Source[];
  readonly locks: readonly LockFile[];
  /** Paths of lockfiles of a kind that is known by its name alone. */
  readonly unreadLocks?: readonly string[];
  /** Files that could not be read or understood, although they may pin one of the packages. */
  readonly problems: readonly Problem[];
  /** Places, by file, that promotions move and nobody else. */
  readonly promoted?: ReadonlyMap<string, ReadonlySet<string>>;
}
