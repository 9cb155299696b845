import type { AutoMerge } from "../../github.ts";
import { wordsOf, type GitHubFailure } from "./failures/github-failure.ts";

/** What is left to do when GitHub does not enable auto-merge. */
export type AfterRefusal =
  | Extract<AutoMerge, { readonly kind: "enabled" | "unavailable" }>
  /** There is nothing to wait for. */
  | { readonly kind: "merge" }
  /** GitHub does not know yet. */
  | { readonly kind: "again"; readonly reason: string }
  /** Something else is wrong. */
  | { readonly kind: "failed" };

/** GitHub has one type for all of these, `UNPROCESSABLE`: the words are all there is. */
const refusals: readonly { readonly says: RegExp; readonly next: (reason: string) => AfterRefusal }[] = [
  { says: /in clean status/i, next: () => ({ kind: "merge" }) },
  { says: /already enabled/i, next: () => ({ kind: "enabled" }) },
  { says: /in (?:unstable|unknown) status/i, next: (reason) => ({ kind: "again", reason }) },
  {
    says: /auto[- ]merge is not allowed/i,
    next: () => ({
      kind: "unavailable",
      reason: 'the repository does not allow it (Settings, General, "Allow auto-merge")',
    }),
  },
  {
    says: /protected branch rules not configured/i,
    next: () => ({ kind: "unavailable", reason: "the base branch has no rule that it could wait for" }),
  },
  {
    says: /in (?:draft|dirty|behind|blocked) status|is (?:a|in) draft|merge method|can't enable auto-merge/i,
    next: (reason) => ({ kind: "unavailable", reason }),
  },
];

/** What an answer means that has a problem with auto-merge, and only with that. */
export function autoMergeAfter(failure: GitHubFailure): AfterRefusal {
  const { problems } = failure.facts;
  if (problems.some(({ path }) => path[0] !== "enablePullRequestAutoMerge")) return { kind: "failed" };
  const refusal = refusals.find(({ says }) => failure.says(says));
  return refusal?.next(wordsOf(failure.facts)) ?? { kind: "failed" };
}
