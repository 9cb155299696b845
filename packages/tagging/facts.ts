import type { LockKind } from "@release-actions/lockfiles";
import type { Source, StaticVersion } from "@release-actions/manifests";
import type { OrderedVersion, Problem } from "@release-actions/release-model";
import type { CloneState } from "@release-actions/suite";

/** What is known before a version is tagged or bumped. */
export interface TaggingFacts {
  readonly clone: CloneState;
  /** Every tag of the repository's series, in whatever spelling, the highest version first. */
  readonly series: readonly SeriesTag[];
  /** Those of them that the newest commit of the default branch contains. */
  readonly contained: readonly SeriesTag[];
  /** Every place that declares the repository's own version, in the files at hand. */
  readonly declared: readonly StaticVersion[];
  /** The lockfiles; empty when a tag is to be made. */
  readonly locks: readonly { readonly path: string; readonly kind: LockKind; readonly bytes: Uint8Array }[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly Problem[];
}

/** A tag that names a version of the repository: `v1.4.0`, or `1.4.0` where others are written with the v. */
export interface SeriesTag {
  readonly name: string;
  readonly version: OrderedVersion;
  readonly commit: string;
}
