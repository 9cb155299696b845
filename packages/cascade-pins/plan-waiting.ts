import {
  requireRepository,
  upstreams,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { compareVersions } from "@release-actions/release-model";
import type { CascadeFacts, DownstreamFacts } from "./facts.ts";
import { openPullRequest } from "./judge-branch.ts";
import type { StepState } from "./step.ts";
import { versionOfTag } from "./version-of-tag.ts";
import type { WaitingFor } from "./waiting.ts";

/**
 * What each repository below the release still waits for: everything between the release and it that moves in this
 * train and is not released yet, those that move first in front. Pure.
 */
export function planWaiting(options: {
  readonly graph: ReleaseGraph;
  readonly waves: readonly (readonly string[])[];
  readonly below: CascadeFacts["below"];
  /** Of the direct downstreams. */
  readonly states: ReadonlyMap<string, StepState>;
}): ReadonlyMap<string, readonly WaitingFor[]> {
  const { graph, below, states } = options;
  const moving = new Map<string, WaitingFor>();
  const waiting = new Map<string, readonly WaitingFor[]>();
  // Waves: everything above a repository has been judged before it is.
  for (const repository of options.waves.flat()) {
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
      reasonOf(graph, repository, below.get(repository), states.get(repository)) ??
      laterReason([...all.values()]);
    if (because !== undefined) moving.set(repository, { repository, because });
  }
  return waiting;
}

function reasonOf(
  graph: ReleaseGraph,
  repository: string,
  facts: DownstreamFacts | undefined,
  state: StepState | undefined,
): WaitingFor["because"] | undefined {
  if (facts?.kind !== "seen") return undefined;
  const open = openPullRequest(facts.state);
  if (open !== undefined) return { kind: "open", url: open.url };
  if (state?.kind === "change" || state?.kind === "blocked") return { kind: "moves-now" };
  const [newest] = facts.state.pullRequests;
  return newest?.merge !== undefined && !isReleased(graph, repository, facts, newest.merge)
    ? { kind: "unreleased", url: newest.url }
    : undefined;
}

function laterReason([first]: readonly WaitingFor[]): WaitingFor["because"] | undefined {
  return first === undefined ? undefined : { kind: "moves-later", after: first.repository };
}

/** A later patch of an old line does not release what was merged into the default branch: the highest version counts. */
function isReleased(
  graph: ReleaseGraph,
  repository: string,
  { state }: Extract<DownstreamFacts, { kind: "seen" }>,
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
