import type { LockChange } from "@release-actions/pinning";
import type { AutoMerge, PullRequestState } from "@release-actions/ports";
import type { Problem, ReleaseError } from "@release-actions/release-model";
import type { StepState } from "./step.ts";

type ShownPullRequest = Pick<PullRequestState, "number" | "url">;

/** What became of one repository whose step was to change something. */
export type StepOutcome =
  | {
      readonly kind: "opened" | "updated";
      readonly pullRequest: ShownPullRequest;
      readonly commit: string | undefined;
      readonly isDraft: boolean;
      /** Empty where only the text changed. */
      readonly locks: readonly LockChange[];
      readonly autoMerge: AutoMerge;
    }
  /** Straight to the default branch. */
  | { readonly kind: "committed"; readonly commit: string; readonly locks: readonly LockChange[] }
  /** Only what its pull request waits for was written anew. */
  | { readonly kind: "reworded"; readonly pullRequest: ShownPullRequest }
  /** A comment says why a branch to which a person pushed is left alone. */
  | { readonly kind: "told"; readonly pullRequest: ShownPullRequest }
  /** Its lock cannot be resolved before an upstream is released; `problem` has the resolver's words. */
  | { readonly kind: "waiting"; readonly reason: string; readonly problem: Problem }
  /** Somebody else was faster, and nothing is left to do: how it stands since. */
  | { readonly kind: "overtaken"; readonly state: StepState }
  | { readonly kind: "failed"; readonly error: ReleaseError };

export type StepResult = StepOutcome & { readonly repository: string; readonly seconds: number };
