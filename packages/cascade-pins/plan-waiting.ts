import { upstreams, waves as allWaves } from "@release-actions/release-model/release-graph";
import { carriesAll } from "./carried.ts";
import type { CascadeFacts, RepositoryState } from "./facts.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import { newestTag } from "./newest-tag.ts";
import { readState } from "./state-block.ts";
import type { StepState } from "./step.ts";
import { answeredBy, type Train } from "./train.ts";
import type { WaitingFor } from "./waiting.ts";
import { trainTo, type Load } from "./wanted.ts";

/** What a plan knows of the repositories around it. */
export interface Known {
  readonly facts: CascadeFacts;
  /** Of the direct downstreams. */
  readonly states: ReadonlyMap<string, StepState>;
  readonly load: Load;
}

/**
 * What each direct downstream and each open pull request below the release still waits for: everything above it that moves in the
 * train which comes to it and is not released yet, those that move first in front. Pure.
 */
export function planWaiting(
  options: Known & { readonly waves: readonly (readonly string[])[] },
): ReadonlyMap<string, readonly WaitingFor[]> {
  const { facts, states, load, waves } = options;
  // Everything above a repository is judged before it is.
  const order = allWaves(load.graph)
    .flat()
    .filter((name) => facts.others.has(name) || facts.below.has(name));
  const trains = new Map<Train, ReadonlyMap<string, readonly WaitingFor[]>>();
  const within = (train: Train) => {
    const known = trains.get(train) ?? waitingWithin(train, order, options);
    trains.set(train, known);
    return known;
  };
  const concerned = waves
    .flat()
    .filter((name) => states.has(name) || openPullRequest(stateOf(name, facts) ?? none) !== undefined);
  return new Map(
    concerned.map((repository) => {
      const train = trainTo(repository, load);
      const moving = within(train).get(repository) ?? [];
      const names = new Set(moving.map((one) => one.repository));
      const arriving = arrivingAt(repository, train, options).filter((one) => !names.has(one.repository));
      return [repository, [...moving, ...arriving]];
    }),
  );
}

const none = { pullRequests: [] } as const;

function waitingWithin(
  train: Train,
  order: readonly string[],
  known: Known,
): ReadonlyMap<string, readonly WaitingFor[]> {
  const { graph } = known.load;
  const moving = new Map<string, WaitingFor>();
  const waiting = new Map<string, readonly WaitingFor[]>();
  for (const repository of order) {
    const above = upstreams(graph, repository);
    const all = new Map<string, WaitingFor>();
    for (const upstream of above) {
      for (const one of waiting.get(upstream) ?? []) all.set(one.repository, one);
    }
    for (const upstream of above) {
      const one = moving.get(upstream);
      if (one !== undefined) all.set(upstream, one);
    }
    waiting.set(repository, [...all.values()]);
    const state = stateOf(repository, known.facts);
    // It will never move, so nobody waits for it.
    if (state === undefined || state.isArchived) continue;
    const because = reasonOf(repository, state, train, known) ?? laterReason([...all.values()]);
    if (because !== undefined) moving.set(repository, { repository, because });
  }
  return waiting;
}

/** Why a repository moves by itself. What is on its way with another train is none of its business. */
export function reasonOf(
  repository: string,
  state: RepositoryState,
  train: Train,
  { facts, states, load }: Known,
): WaitingFor["because"] | undefined {
  const open = openPullRequest(state);
  const step = states.get(repository);
  // What this run brings, or would bring if it could.
  const brought = step?.kind === "change" ? step.targets : [load.release];
  const isStopped = step?.kind === "blocked" || step?.kind === "foreign";
  const isMoved = (step?.kind === "change" || isStopped) && train.includes(brought);
  if (open !== undefined && (isMoved || train.includes(carriedBy(open)))) {
    return { kind: "open", url: open.url };
  }
  if (isMoved && step.kind !== "foreign") return { kind: "moves-now" };
  // One that was closed since takes nothing back of what was merged.
  const merged = state.pullRequests.find((one) => one.merge !== undefined && train.includes(carriedBy(one)));
  if (merged?.merge !== undefined && !isReleased(repository, state, { merge: merged.merge, train, load })) {
    return { kind: "unreleased", url: merged.url };
  }
  const [after] = facts.coming.get(repository) ?? [];
  return after === undefined ? undefined : { kind: "moves-soon", after };
}

/**
 * Upstreams whose newest release is out and not in the pull request: their own runs bring it. Only where the pull request said that it
 * waits for them, or files prove it, so that nobody waits for what never comes.
 */
function arrivingAt(repository: string, train: Train, { facts, states, load }: Known): readonly WaitingFor[] {
  const state = stateOf(repository, facts);
  const open = openPullRequest(state ?? none);
  const step = states.get(repository);
  if (state === undefined || (open === undefined && step?.kind !== "change")) return [];
  const carried = step?.kind === "change" ? step.targets : open === undefined ? [] : carriedBy(open);
  const told = readState(open?.body ?? "")?.waitsFor ?? [];
  const proved = facts.coming.get(repository) ?? [];
  return upstreams(load.graph, repository).flatMap((name): WaitingFor[] => {
    const isGone = stateOf(name, facts)?.isArchived === true;
    const newest = isGone ? undefined : train.releaseOf(name);
    // What is released now comes with this very run; a newer one of the same repository has a run of its own.
    if (newest === undefined || carriesAll([load.release, ...carried, ...answeredBy(state)], [newest]))
      return [];
    const isExpected = told.includes(name) || proved.includes(name) || carriesAll(load.late, [newest]);
    return isExpected ? [{ repository: name, because: { kind: "arrives" } }] : [];
  });
}

function laterReason([first]: readonly WaitingFor[]): WaitingFor["because"] | undefined {
  return first === undefined ? undefined : { kind: "moves-later", after: first.repository };
}

/** A later patch of an old line does not release what was merged into the default branch: the highest version counts. */
function isReleased(
  repository: string,
  state: RepositoryState,
  {
    merge,
    train: { prereleases },
    load,
  }: {
    readonly merge: { readonly commit: string; readonly at: Date };
    readonly train: Train;
    readonly load: Load;
  },
): boolean {
  const highest = newestTag(load.graph, repository, { prereleases, state });
  return highest !== undefined && (highest.commit === merge.commit || highest.committedAt >= merge.at);
}

/** What a look has shown of a repository; undefined where the token cannot see it. */
export function stateOf(repository: string, { below, others }: CascadeFacts): RepositoryState | undefined {
  const facts = below.get(repository);
  return facts?.kind === "seen" ? facts.state : others.get(repository);
}
