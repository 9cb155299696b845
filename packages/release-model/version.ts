/** The pre-release identifiers that every ecosystem can spell (docs/design.md, Versions). */
export type PrereleaseIdentifier = "alpha" | "beta" | "rc";

/** A version that can be released: three numbers and at most one numbered pre-release. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly prerelease?: { readonly identifier: PrereleaseIdentifier; readonly number: number };
}
