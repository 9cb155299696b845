import {
  requireRepository,
  upstreams,
  waves,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { compareVersions } from "@release-actions/release-model";
import type { CascadeFacts, RepositoryState } from "./facts.ts";
import { openPullRequest } from "./judge-branch.ts";
import type { StepState } from "./step.ts";
import { versionOfTag } from "./version-of-tag.ts";
import type { WaitingFor } from "./waiting.ts";

/**
 * What each repository below the release still waits for: everything above it that moves in this train and is not released
 * yet, those that move first in front. What only the release itself was built upon is not waited for. Pure.
 */
export function planWaiting(options: {
  readonly graph: ReleaseGraph;
  readonly released: string;
  readonly waves: readonly (readonly string[])[];
  readonly below: CascadeFacts["below"];
  /** Repositories beside the release: above those below it. */
  readonly others: CascadeFacts["others"];
  /** Of the direct downstreams. */
  readonly states: ReadonlyMap<string, StepState>;
}): ReadonlyMap<string, readonly WaitingFor[]> {
  const { graph, released, below, others, states } = options;
  const moving = new Map<string, WaitingFor>();
  const waiting = new Map<string, readonly WaitingFor[]>();
  const isBelow = new Set(options.waves.flat());
  const isJudged = (name: string) => name !== released && (isBelow.has(name) || others.has(name));
  // The waves of the whole graph: everything above a repository has been judged before it is.
  for (const repository of waves(graph).flat().filter(isJudged)) {
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
    const facts = below.get(repository);
    const state = facts?.kind === "seen" ? facts.state : others.get(repository);
    const because =
      reasonOf(graph, repository, state, states.get(repository)) ?? laterReason([...all.values()]);
    if (because !== undefined) moving.set(repository, { repository, because });
  }
  return waiting;
}

function reasonOf(
  graph: ReleaseGraph,
  repository: string,
  seen: RepositoryState | undefined,
  step: StepState | undefined,
): WaitingFor["because"] | undefined {
  if (seen === undefined) return undefined;
  const open = openPullRequest(seen);
  if (open !== undefined) return { kind: "open", url: open.url };
  if (step?.kind === "change" || step?.kind === "blocked") return { kind: "moves-now" };
  // One that was closed since takes nothing back of what was merged.
  const merged = seen.pullRequests.find(({ merge }) => merge !== undefined);
  return merged?.merge !== undefined && !isReleased(graph, repository, seen, merged.merge)
    ? { kind: "unreleased", url: merged.url }
    : undefined;
}

function laterReason([first]: readonly WaitingFor[]): WaitingFor["because"] | undefined {
  return first === undefined ? undefined : { kind: "moves-later", after: first.repository };
}

/** A later patch of an old line does not release what was merged into the default branch: the highest version counts. */
function isReleased(
  graph: ReleaseGraph,
  repository: string,
  { tags }: RepositoryState,
  merge: { readonly commit: string; readonly at: Date },
): boolean {
  const { tag: format } = requireRepository(graph, repository);
  const [highest] = tags
    .flatMap((tag) => {
      const version = versionOfTag(tag.name, format);
      return version === undefined ? [] : [{ ...tag, version }];
    })
    .sort((left, right) => compareVersions(right.version, left.version));
  return highest !== undefined && (highest.commit === merge.commit || highest.committedAt >= merge.at);
}
