import type { CloneState } from "@release-actions/suite";
import { parseReleaseGraph, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { parseTag } from "@release-actions/release-model";
import { planStatus, type RepositoryObservation, type RepositoryStatus } from "@release-actions/status";
import { factsOf } from "../pinning/repository-facts.ts";

/** One clone of a suite: its files, its latest release, and what else is known of it. */
export interface Clone {
  readonly files?: Readonly<Record<string, string>>;
  readonly latest?: string;
  readonly state?: Partial<CloneState>;
  readonly problems?: Extract<RepositoryObservation, { kind: "found" }>["facts"]["problems"];
}

export function graphOf(text: string): ReleaseGraph {
  return parseReleaseGraph(text, "release-graph.yml");
}

export function found(repository: string, clone: Clone): RepositoryObservation {
  const { files = {}, latest, state = {}, problems = [] } = clone;
  const tag =
    latest === undefined ? undefined : { name: latest, version: parseTag(latest), commit: "a".repeat(40) };
  return {
    kind: "found",
    clone: {
      repository,
      directory: `/clones/${repository}`,
      branch: "main",
      defaultBranch: "main",
      head: "b".repeat(40),
      behindRemote: 0,
      modified: [],
      tags: tag === undefined ? [] : [tag],
      latest: tag,
      commitsSinceLatest: 0,
      next: undefined,
      problems: [],
      ...state,
    },
    facts: { ...factsOf(files), problems },
  };
}

/** How the suite stands, by repository; an absent clone is missing. */
export function statusesOf(
  graph: string,
  clones: Readonly<Record<string, Clone>>,
): readonly RepositoryStatus[] {
  const observations = new Map(Object.entries(clones).map(([name, clone]) => [name, found(name, clone)]));
  return planStatus(graphOf(graph), observations);
}
