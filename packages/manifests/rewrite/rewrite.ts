import type { PinPolicy, Problem, Release, Span, Version } from "@release-actions/release-model";

/** What a rewrite needs to know besides the text that stands there. */
export interface RewriteOptions {
  readonly version: Version;
  readonly policy: PinPolicy;
  /** Under `keep` and `minimum`: raises an upper bound that excludes the version, instead of refusing. */
  readonly widen?: boolean;
  /** Lets a constraint move to a lower version than the one it names. */
  readonly allowDowngrade?: boolean;
}

/** Why a rewrite is refused or needs a person; the caller adds the place. */
export type RewriteProblem = Omit<Problem, "location">;

/** What becomes of one constraint's text. `rewritten` may equal the old text: then it is current. */
export type Rewrite =
  | { readonly kind: "rewritten"; readonly text: string }
  /** Left alone: it admits the version already, or names none. */
  | { readonly kind: "kept"; readonly reason: string }
  /** It names a newer version, `found`, and a downgrade is not allowed. */
  | { readonly kind: "newer"; readonly found: string }
  | { readonly kind: "refused"; readonly problem: RewriteProblem }
  /** It follows no version by design (`workspace:*`, `file:../x`, `latest`): a person decides. */
  | { readonly kind: "finding"; readonly problem: RewriteProblem };

/**
 * The signature of `rewriteConstraint` in `rewrite/<syntax>.ts`: pure, and total over any text that can
 * stand there; what it cannot read is `refused` with the code `constraint-syntax`.
 */
export type RewriteConstraint = (text: string, options: RewriteOptions) => Rewrite;

/** One span of the file and its new text; an image's tag and digest are two. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** What becomes of an image reference's tag and digest. */
export type ImageRewrite =
  | { readonly kind: "rewritten"; readonly replacements: readonly Replacement[] }
  | { readonly kind: "kept"; readonly reason: string }
  | { readonly kind: "newer"; readonly found: string }
  | { readonly kind: "refused"; readonly problem: RewriteProblem }
  | { readonly kind: "finding"; readonly problem: RewriteProblem };

/** What `rewriteImage(value, options)` in `rewrite/image.ts` needs besides the standing tag and digest. */
export interface ImageRewriteOptions {
  readonly release: Release;
  /** The pin's name, `ghcr.io/coreason-ai/runtime`: the key of `release.digests`. */
  readonly imageName: string;
  readonly policy: PinPolicy;
  readonly allowDowngrade?: boolean;
}
