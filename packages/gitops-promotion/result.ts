import type { PromotionState } from "./plan.ts";

/** What became of a promotion. */
export type PromotionResult =
  | { readonly kind: "committed"; readonly commit: string; readonly files: readonly string[] }
  | {
      readonly kind: "opened" | "updated" | "proposed";
      readonly commit: string;
      readonly files: readonly string[];
      readonly pullRequest: ShownPullRequest;
    }
  /** Nothing to do, or nothing that may be done. */
  | {
      readonly kind: "unchanged";
      readonly state: Exclude<PromotionState, { kind: "change" }>;
      readonly commit: string;
      /** One that proposes what is there by now. */
      readonly leftOpen?: ShownPullRequest;
    }
  /** A person closed the pull request for this very version, or a newer one. */
  | { readonly kind: "declined"; readonly pullRequest: ShownPullRequest; readonly commit: string }
  /** Its branch has a commit that somebody else made. */
  | { readonly kind: "foreign"; readonly hash: string; readonly commit: string }
  /** A dry run. */
  | { readonly kind: "planned"; readonly files: readonly string[]; readonly commit: string };

/** Whether the release is what the default branch says, so that a cluster can come to have it. */
export function isLive(result: PromotionResult): boolean {
  return result.kind === "committed" || (result.kind === "unchanged" && result.state.kind === "current");
}

export interface ShownPullRequest {
  readonly number: number;
  readonly url: string;
}
