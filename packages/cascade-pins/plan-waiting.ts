import {
  requireRepository,
  upstreams,
  waves as allWaves,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { compareVersions } from "@release-actions/release-model";
import type { CascadeFacts, DownstreamFacts, PullRequestState, RepositoryState } from "./facts.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import type { StepState } from "./step.ts";
import { versionOfTag } from "./version-of-tag.ts";
import type { WaitingFor } from "./waiting.ts";
import type { Load } from "./wanted.ts";

/**
 * What each repository below the release still waits for: everything above it that moves in this train and is not released yet,
 * be it between the release and it or beside the release; those that move first in front. Pure.
 */
export function planWaiting(options: {
  readonly waves: readonly (readonly string[])[];
  readonly facts: CascadeFacts;
  /** Of the direct downstreams. */
  readonly states: ReadonlyMap<string, StepState>;
  readonly load: Load;
}): ReadonlyMap<string, readonly WaitingFor[]> {
  const { facts, states, load } = options;
  const { graph, beside } = load;
  const moving = new Map<string, WaitingFor>();
  const waiting = new Map<string, readonly WaitingFor[]>();
  // Everything above a repository is judged before it is, and what is beside the release never needs what is below it.
  const order =
    beside.size === 0
      ? []
      : allWaves(graph)
          .flat()
          .filter((name) => beside.has(name));
  for (const repository of [...order, ...options.waves.flat()]) {
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
    const because =
      (beside.has(repository)
        ? reasonBeside(repository, facts, load)
        : reasonBelow(graph, repository, facts.below.get(repository), states.get(repository))) ??
      laterReason([...all.values()]);
    if (because !== undefined) moving.set(repository, { repository, because });
  }
  return waiting;
}

function reasonBelow(
  graph: ReleaseGraph,
  repository: string,
  facts: DownstreamFacts | undefined,
  state: StepState | undefined,
): WaitingFor["because"] | undefined {
  if (facts?.kind !== "seen") return undefined;
  const open = openPullRequest(facts.state);
  if (open !== undefined) return { kind: "open", url: open.url };
  if (state?.kind === "change" || state?.kind === "blocked") return { kind: "moves-now" };
  const merged = newestMerge(facts.state);
  return merged === undefined ? undefined : unreleased(graph, repository, facts.state, merged);
}

/** What is beside the release may as well be on its way with another train, which is none of its business. */
function reasonBeside(
  repository: string,
  { others, coming }: CascadeFacts,
  { graph, train }: Load,
): WaitingFor["because"] | undefined {
  const state = others.get(repository);
  if (state === undefined) return undefined;
  const open = openPullRequest(state);
  const newest = open ?? newestMerge(state);
  const after = coming.get(repository);
  const soon = after === undefined ? undefined : ({ kind: "moves-soon", after } as const);
  if (newest === undefined || !train.includes(carriedBy(newest))) return soon;
  return open === undefined
    ? (unreleased(graph, repository, state, newest) ?? soon)
    : { kind: "open", url: open.url };
}

/** One that was closed since takes nothing back of what was merged. */
function newestMerge({ pullRequests }: RepositoryState): PullRequestState | undefined {
  return pullRequests.find(({ merge }) => merge !== undefined);
}

function unreleased(
  graph: ReleaseGraph,
  repository: string,
  state: RepositoryState,
  { merge, url }: PullRequestState,
): WaitingFor["because"] | undefined {
  return merge !== undefined && !isReleased(graph, repository, state, merge)
    ? { kind: "unreleased", url }
    : undefined;
}

function laterReason([first]: readonly WaitingFor[]): WaitingFor["because"] | undefined {
  return first === undefined ? undefined : { kind: "moves-later", after: first.repository };
}

/** A later patch of an old line does not release what was merged into the default branch: the highest version counts. */
function isReleased(
  graph: ReleaseGraph,
  repository: string,
  state: RepositoryState,
  merge: { readonly commit: string; readonly at: Date },
): boolean {
  const { tag: format } = requireRepository(graph, repository);
  const [highest] = state.tags
    .flatMap((tag) => {
      const version = versionOfTag(tag.name, format);
      return version === undefined ? [] : [{ ...tag, version }];
    })
    .sort((left, right) => compareVersions(right.version, left.version));
  return highest !== undefined && (highest.commit === merge.commit || highest.committedAt >= merge.at);
}
