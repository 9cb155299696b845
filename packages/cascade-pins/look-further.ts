import type { GitHub, RepositoryState } from "@release-actions/ports";
import type { Release } from "@release-actions/release-model";
import { tagsWith, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { cascadeBranch } from "./branch.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import { enoughTags } from "./newest-tag.ts";
import { readState } from "./state-block.ts";
import { ancestorsOf, type Train } from "./train.ts";

/**
 * What else has to be looked at: an open pull request may carry releases of other trains, or say that it waits for what the run's own train
 * does not lead to. Everything above such a repository says whether it still waits.
 */
export function unseenAbove(
  below: readonly string[],
  {
    graph,
    states,
    train,
  }: {
    readonly graph: ReleaseGraph;
    readonly states: ReadonlyMap<string, RepositoryState>;
    /** That of the release alone. */
    readonly train: Train;
  },
): readonly string[] {
  const unseen = below.flatMap((name) => {
    const open = openPullRequest(states.get(name) ?? { pullRequests: [] });
    if (open === undefined) return [];
    const above = [...ancestorsOf(graph, [name])].filter((one) => !states.has(one));
    if (above.length === 0) return [];
    const told = readState(open.body)?.waitsFor ?? [];
    const isOther =
      carriedBy(open).some((one) => !train.includes([one])) || above.some((one) => told.includes(one));
    return isOther ? above : [];
  });
  return [...new Set(unseen)];
}

/** Looks at some repositories; those that the token cannot see are not in the answer. */
export async function lookAt(
  names: readonly string[],
  {
    github,
    graph,
    release,
  }: { readonly github: GitHub; readonly graph: ReleaseGraph; readonly release: Release },
): Promise<ReadonlyMap<string, RepositoryState>> {
  if (names.length === 0) return new Map();
  const nameWithOwner = (name: string) => `${graph.owner}/${name}`;
  const { repositories } = await github.look({
    repositories: names.map(nameWithOwner),
    branch: cascadeBranch,
    labels: [],
    tagsWith: tagsWith(graph),
    tagsUntil: enoughTags(graph, release),
  });
  return new Map(
    names.flatMap((name): [string, RepositoryState][] => {
      const look = repositories.get(nameWithOwner(name));
      return look?.kind === "found" ? [[name, look.state]] : [];
    }),
  );
}
