import type { GitHub, RepositoryState } from "@release-actions/ports";
import { judgeBranch, openPullRequest } from "./judge-branch.ts";
import { judgeLook } from "./judge-step.ts";
import { wantedBy, type Load } from "./wanted.ts";

/**
 * GitHub finds out whether a pull request can be merged when it is asked for the first time, and a look may be that. Asks again where
 * nothing else speaks against a pull request, and gives those states that this tells more of.
 */
export async function askMergeability(
  names: readonly string[],
  load: Load,
  { github }: { readonly github: GitHub },
): Promise<ReadonlyMap<string, RepositoryState>> {
  const asked = names.flatMap((name): [string, RepositoryState, string][] => {
    const state = load.states.get(name);
    const open = state === undefined ? undefined : openPullRequest(state);
    if (state === undefined || open?.mergeable !== "unknown") return [];
    const verdict = judgeLook(state, judgeBranch(state), wantedBy(name, state, load));
    return verdict.kind === "settled" && verdict.state.kind === "proposed" ? [[name, state, open.id]] : [];
  });
  if (asked.length === 0) return new Map();
  const answers = await github.mergeability(asked.map(([, , id]) => id));
  return new Map(
    asked.map(([name, state]): [string, RepositoryState] => [
      name,
      {
        ...state,
        pullRequests: state.pullRequests.map((pullRequest) => ({
          ...pullRequest,
          mergeable: answers.get(pullRequest.id) ?? pullRequest.mergeable,
        })),
      },
    ]),
  );
}
