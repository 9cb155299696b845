import type { CascadeFacts } from "./facts.ts";
import { openPullRequest } from "./judge-branch.ts";
import { reasonOf, stateOf, type Known } from "./plan-waiting.ts";
import { readState } from "./state-block.ts";
import type { AbandonedUpstream } from "./step.ts";
import { ancestorsOf } from "./train.ts";
import { trainTo } from "./wanted.ts";

/**
 * Upstreams that would be waited for if they could still move: archived with work of the train undone, or said to be waited for and
 * seen no more. Those that the run itself moves are not among them: they are blocked. Pure.
 */
export function planAbandoned(known: Known): readonly AbandonedUpstream[] {
  const { facts, states, load } = known;
  const found = new Map<string, AbandonedUpstream>();
  for (const [waiting, one] of facts.below) {
    const open = one.kind === "seen" ? openPullRequest(one.state) : undefined;
    const told = readState(open?.body ?? "")?.waitsFor ?? [];
    if (open === undefined && states.get(waiting)?.kind !== "change") continue;
    for (const repository of ancestorsOf(load.graph, [waiting])) {
      if (states.has(repository) || found.has(repository)) continue;
      const because = whyAbandoned(repository, { waiting, told }, known);
      if (because === undefined) continue;
      found.set(repository, {
        repository,
        nameWithOwner: nameOf(repository, facts, known),
        because,
        waiting,
      });
    }
  }
  return [...found.values()];
}

function whyAbandoned(
  repository: string,
  { waiting, told }: { readonly waiting: string; readonly told: readonly string[] },
  known: Known,
): AbandonedUpstream["because"] | undefined {
  const state = stateOf(repository, known.facts);
  if (state === undefined) return told.includes(repository) ? "hidden" : undefined;
  if (!state.isArchived) return undefined;
  const reason = reasonOf(repository, state, trainTo(waiting, known.load), known);
  return reason === undefined ? undefined : "archived";
}

function nameOf(repository: string, facts: CascadeFacts, { load }: Known): string {
  return stateOf(repository, facts)?.nameWithOwner ?? `${load.graph.owner}/${repository}`;
}
