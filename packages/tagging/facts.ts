import type { LockKind } from "@release-actions/lockfiles";
import type { Source, StaticVersion } from "@release-actions/manifests";
import type { Problem } from "@release-actions/release-model";
import type { CloneState, VersionTag } from "@release-actions/suite";

/** What is known before a version is tagged or bumped. */
export interface TaggingFacts {
  readonly clone: CloneState;
  /** Version tags that the newest commit of the default branch contains. */
  readonly contained: readonly VersionTag[];
  /** Every place that declares the repository's own version, in the files at hand. */
  readonly declared: readonly StaticVersion[];
  /** The lockfiles; empty when a tag is to be made. */
  readonly locks: readonly { readonly path: string; readonly kind: LockKind; readonly bytes: Uint8Array }[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly Problem[];
}
