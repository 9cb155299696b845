import type { PinPolicy, Release } from "@release-actions/release-model";

/** What is carried to a pin, and by which rules. */
export interface RepinOptions {
  readonly release: Release;
  readonly policy: PinPolicy;
  /** Under `keep` and `minimum`: raises an upper bound that excludes the release, instead of refusing. */
  readonly widen?: boolean;
  /** Lets a pin move to a lower version than the one it names. */
  readonly allowDowngrade?: boolean;
  /** The sha256 hex digests of the release's files on the index, for pins with hashes; refused when absent. */
  readonly hashes?: readonly string[];
}
