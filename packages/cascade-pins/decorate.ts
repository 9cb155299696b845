import type {
  AutoMerge,
  Decoration,
  GitHub,
  PullRequestState,
  RepositoryState,
} from "@release-actions/ports";
import { planDecoration } from "./plan-decoration.ts";
import type { CascadeSettings } from "./plan-options.ts";

/** What a pull request lacks beside its text, as GitHub is asked for it. */
export interface WantedDecoration {
  readonly decoration: Decoration;
  /** Whether auto-merge is wanted where the repository does not allow it. */
  readonly isImpossible: boolean;
}

/** `pullRequest.head` is the commit that may be merged. */
export function decorationOf(
  repository: RepositoryState,
  pullRequest: Pick<PullRequestState, "labels" | "hasAutoMerge" | "head">,
  isDraft: boolean,
  settings: CascadeSettings,
): WantedDecoration {
  const { labels, autoMerge } = planDecoration(repository, pullRequest, isDraft, settings);
  return {
    decoration: {
      repositoryId: repository.id,
      labels: new Map(labels.map((label) => [label, repository.labels.get(label)])),
      ...(autoMerge.kind === "enable"
        ? { autoMerge: { method: autoMerge.method, head: pullRequest.head } }
        : {}),
    },
    isImpossible: autoMerge.kind === "impossible",
  };
}

/** Labels and auto-merge, in one request, and none where nothing is missing. */
export async function decorate(
  github: GitHub,
  pullRequest: string,
  { decoration, isImpossible }: WantedDecoration,
): Promise<AutoMerge> {
  const isNothing = decoration.labels.size === 0 && decoration.autoMerge === undefined;
  const done: AutoMerge = isNothing
    ? { kind: "not-asked" }
    : await github.decoratePullRequest({ ...decoration, pullRequest });
  return orImpossible(done, isImpossible);
}

/** What became of auto-merge, told apart from not having been asked for. */
export function orImpossible(done: AutoMerge, isImpossible: boolean): AutoMerge {
  return isImpossible ? { kind: "unavailable", reason: "the repository does not allow auto-merge" } : done;
}
