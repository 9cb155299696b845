import type { LockChange } from "@release-actions/pinning";
import type { AutoMerge, PullRequestState } from "@release-actions/ports";
import type { Problem, ReleaseError } from "@release-actions/release-model";
type Shown = Pick<PullRequestState, "number" | "url">;
export type StepOutcome =
  | {
      readonly kind: "opened" | "updated";
      readonly pullRequest: Shown;
      readonly commit: string | undefined;
      readonly isDraft: boolean;
      readonly locks: readonly LockChange[];
      readonly autoMerge: AutoMerge;
    }
  | { readonly kind: "committed"; readonly commit: string; readonly locks: readonly LockChange[] }
  | { readonly kind: "reworded" | "told"; readonly pullRequest: Shown }
  | { readonly kind: "waiting"; readonly reason: string; readonly problem: Problem }
  | { readonly kind: "failed"; readonly error: ReleaseError };
export type StepResult = StepOutcome & { readonly repository: string; readonly seconds: number };
