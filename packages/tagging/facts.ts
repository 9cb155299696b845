import type { Source, StaticVersion } from "@release-actions/manifests";
import type { Problem } from "@release-actions/release-model";
import type { CloneState } from "@release-actions/suite";

/** What is known before a version is tagged or bumped. */
export interface TaggingFacts {
  readonly clone: CloneState;
  /** Every place that declares the repository's own version, in the files at hand. */
  readonly declared: readonly StaticVersion[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly Problem[];
}
