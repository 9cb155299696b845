import { downstreams } from "@release-actions/release-model/release-graph";
import type { PullRequestState, RepositoryState } from "./facts.ts";
import { openPullRequest } from "./judge-branch.ts";
import { planAbandoned } from "./plan-abandoned.ts";
import { planDecoration } from "./plan-decoration.ts";
import { planDownstream } from "./plan-downstream.ts";
import { planLeftOut } from "./plan-left-out.ts";
import type { CascadeSettings, PlanOptions } from "./plan-options.ts";
import { planWaiting } from "./plan-waiting.ts";
import { readState } from "./state-block.ts";
import type { CascadePlan, RepositoryStep, StepState } from "./step.ts";
import type { WaitingFor } from "./waiting.ts";

/** Plans what every downstream needs: pins, locks, branch, pull request. Pure: the same facts give the same plan. */
export function planCascadePins(options: PlanOptions): CascadePlan {
  const { release, facts, waves, moving, selected } = options;
  const states = new Map(moving.map((repository) => [repository, planDownstream(repository, options)]));
  const known = { facts, states, load: options.load };
  const waiting = planWaiting({ ...known, waves });
  const steps = moving
    .filter((repository) => selected.includes(repository))
    .map((repository) => stepOf(repository, states, waiting, options));
  return {
    release,
    steps: [...steps, ...draftsBelow(waiting, options)],
    abandoned: planAbandoned(known),
    waves,
  };
}

function stepOf(
  repository: string,
  states: ReadonlyMap<string, StepState>,
  waiting: ReadonlyMap<string, readonly WaitingFor[]>,
  options: PlanOptions,
): RepositoryStep {
  const state = states.get(repository) ?? { kind: "unaffected" };
  const waitsFor = waiting.get(repository) ?? [];
  const facts = options.facts.below.get(repository);
  const nameWithOwner =
    facts?.kind === "seen" ? facts.state.nameWithOwner : `${options.graph.owner}/${repository}`;
  const step = {
    repository,
    nameWithOwner,
    waitsFor,
    leftOut: planLeftOut(repository, state, options),
    isDraft: isDraft(state, waitsFor, options.settings),
  };
  if (state.kind !== "proposed" || facts?.kind !== "seen") return { ...step, state };
  const isWhole =
    isWordedRight(state.pullRequest, step) && isDecorated(facts.state, state.pullRequest, step, options);
  return { ...step, state: isWhole ? state : { ...state, kind: "reword" } };
}

/**
 * A person who takes a pull request out of its draft state is not contradicted, until it carries something new. Where it says that
 * it waits for nothing, no person did that: it was ready when it was written.
 */
function isDraft(
  state: StepState,
  waitsFor: readonly WaitingFor[],
  { draftUntilComplete }: CascadeSettings,
): boolean {
  const isEarly = draftUntilComplete && waitsFor.length > 0;
  if (!("pullRequest" in state) || state.pullRequest === undefined) return isEarly;
  const isNew = state.kind === "change" && state.move.kind !== "stay";
  return isEarly && (state.pullRequest.isDraft || isNew || wasComplete(state.pullRequest));
}

function wasComplete({ body }: PullRequestState): boolean {
  return readState(body)?.waitsFor.length === 0;
}

function isWordedRight(
  pullRequest: PullRequestState,
  { waitsFor, isDraft: isToBeDraft }: Pick<RepositoryStep, "isDraft" | "waitsFor">,
): boolean {
  const described = new Set(readState(pullRequest.body)?.waitsFor);
  return (
    described.size === waitsFor.length &&
    waitsFor.every(({ repository }) => described.has(repository)) &&
    pullRequest.isDraft === isToBeDraft
  );
}

/** What a repository does not allow is not missing. */
function isDecorated(
  repository: RepositoryState,
  pullRequest: PullRequestState,
  step: Pick<RepositoryStep, "isDraft">,
  { settings }: PlanOptions,
): boolean {
  const { labels, autoMerge } = planDecoration(repository, pullRequest, step.isDraft, settings);
  return labels.length === 0 && autoMerge.kind !== "enable";
}

/**
 * Pull requests further down that wait for something else now, because of what was released or merged in the meantime. One that
 * was complete and still is stays as it is.
 */
function draftsBelow(
  waiting: ReadonlyMap<string, readonly WaitingFor[]>,
  options: PlanOptions,
): readonly RepositoryStep[] {
  const { graph, release, moving, facts, selected } = options;
  // A run for some repositories leaves the others alone: jobs side by side would write over each other. The last one has no `only`.
  if (selected.length < moving.length) return [];
  const direct = downstreams(graph, release.repository);
  return [...facts.below].flatMap(([repository, one]) => {
    const open = one.kind === "seen" ? openPullRequest(one.state) : undefined;
    if (open === undefined || one.kind !== "seen" || one.branch.kind !== "ours") return [];
    if (direct.includes(repository) || readState(open.body)?.head !== open.head) return [];
    const states = new Map<string, StepState>([[repository, { kind: "proposed", pullRequest: open }]]);
    const step = stepOf(repository, states, waiting, options);
    return step.state.kind === "reword" && (open.isDraft || step.isDraft) ? [step] : [];
  });
}
