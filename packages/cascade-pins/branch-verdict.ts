import type { CarriedRelease } from "./carried.ts";

/** Whose the branch is, and what it holds. */
export type BranchVerdict =
  | { readonly kind: "absent" }
  /** Commits of the cascade, or none, on top of `base`, a commit of the default branch. */
  | {
      readonly kind: "ours";
      readonly tip: string;
      readonly base: string;
      readonly releases: readonly CarriedRelease[];
    }
  /** It stands where a pull request was merged, or closed without a commit of a person's: nothing on it is needed any more. */
  | { readonly kind: "leftover"; readonly tip: string }
  /** A person has pushed `commit` to it. */
  | { readonly kind: "foreign"; readonly tip: string; readonly commit: string }
  /** It is ours if `commit` belongs to the default branch, and foreign otherwise: only GitHub can tell. */
  | {
      readonly kind: "unproven";
      readonly tip: string;
      readonly commit: string;
      readonly releases: readonly CarriedRelease[];
    };
