import type { PullRequestState, RepositoryState } from "./facts.ts";
import type { CascadeSettings } from "./plan-options.ts";

/** What a pull request lacks beside its text. */
export interface Decoration {
  readonly labels: readonly string[];
  /** `impossible`: the settings ask for it, and the repository does not allow it. */
  readonly autoMerge:
    | { readonly kind: "nothing-to-do" }
    | { readonly kind: "impossible" }
    | { readonly kind: "enable"; readonly method: RepositoryState["mergeMethods"][number] };
}

/** Which labels are missing, and whether auto-merge is to be asked for. Pure. */
export function planDecoration(
  { allowsAutoMerge, mergeMethods }: Pick<RepositoryState, "allowsAutoMerge" | "mergeMethods">,
  pullRequest: Pick<PullRequestState, "labels" | "hasAutoMerge">,
  isDraft: boolean,
  { labels, autoMerge }: Pick<CascadeSettings, "labels" | "autoMerge">,
): Decoration {
  // Two labels of GitHub differ in more than upper and lower case.
  const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
  const missing = labels.filter((label) => !present.has(label.toLowerCase()));
  const [method] = mergeMethods;
  // A draft cannot merge itself.
  if (!autoMerge || isDraft || pullRequest.hasAutoMerge) {
    return { labels: missing, autoMerge: { kind: "nothing-to-do" } };
  }
  return allowsAutoMerge && method !== undefined
    ? { labels: missing, autoMerge: { kind: "enable", method } }
    : { labels: missing, autoMerge: { kind: "impossible" } };
}
