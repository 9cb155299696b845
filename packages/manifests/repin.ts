import type { Edit, Pin, PinPolicy, Problem, Release } from "@release-actions/release-model";

/** What carrying a release to one pin means. A refusal here stops the repository, not the suite. */
export type PinOutcome =
  /** The pin moves: `edits` are the bytes, `before` and `after` the values for people. */
  | {
      readonly kind: "edit";
      readonly pin: Pin;
      readonly edits: readonly Edit[];
      readonly before: string;
      readonly after: string;
    }
  /** It already says exactly this release. */
  | { readonly kind: "current"; readonly pin: Pin }
  /** The policy leaves it as it stands: it admits the release, or names no version at all. */
  | { readonly kind: "kept"; readonly pin: Pin; readonly reason: string }
  /** It names a newer version; moving it would be a downgrade. */
  | { readonly kind: "newer"; readonly pin: Pin; readonly found: string }
  /** It follows a path, a branch or an unpinned source: a person has to decide. */
  | { readonly kind: "finding"; readonly pin: Pin; readonly problem: Problem }
  /** It cannot be moved without being wrong: an upper bound in the way, a hash or digest that is not known. */
  | { readonly kind: "refused"; readonly pin: Pin; readonly problem: Problem };

export interface RepinOptions {
  readonly release: Release;
  readonly policy: PinPolicy;
  /** Lets a pin move to a lower version than the one it names. */
  readonly allowDowngrade?: boolean;
  /** The sha256 hex digests of the release's files on the index, for pins with hashes; refused when absent. */
  readonly hashes?: readonly string[];
}

/** `planRepin(pin, options)`: pure, and the same for every kind of file. */
export type PlanRepin = (pin: Pin, options: RepinOptions) => PinOutcome;
