import type { RepositoryState } from "@release-actions/ports";
import type { Release } from "@release-actions/release-model";
import { upstreams, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { carriesAll, newestOfEach, type CarriedRelease } from "./carried.ts";
import { broughtBy } from "./brought.ts";
import { ancestorsOf, declinedBy, trainOf, type Train } from "./train.ts";

/** What a run carries, whichever repository it comes to. */
export interface Load {
  readonly graph: ReleaseGraph;
  readonly release: Release;
  /** What the release was built upon. */
  readonly brought: readonly CarriedRelease[];
  readonly train: Train;
  /** Above the repositories below the release, and neither below it nor the release itself. */
  readonly beside: ReadonlySet<string>;
}

/** Works out what a run carries from the repositories that it has looked at. */
export function loadOf(
  graph: ReleaseGraph,
  release: Release,
  options: {
    /** Every repository below the release that the run is about. */
    readonly below: readonly string[];
    readonly states: ReadonlyMap<string, RepositoryState>;
  },
): Load {
  const { below, states } = options;
  return {
    graph,
    release,
    brought: broughtBy(graph, release, states.get(release.repository)),
    train: trainOf(graph, release, states),
    beside: besideOf(graph, release, below),
  };
}

/** The repositories by which a train may come to those below the release in another way than through it. */
export function besideOf(
  graph: ReleaseGraph,
  { repository }: Pick<Release, "repository">,
  below: readonly string[],
): ReadonlySet<string> {
  const inside = new Set([repository, ...below]);
  return new Set([...ancestorsOf(graph, below)].filter((name) => !inside.has(name)));
}

/**
 * The releases that one repository is to pin: the released one first, those it brings, and those that came to the repository by
 * another way of the same train, as far as the repository needs them. What it was refused once is not taken along.
 */
export function wantedBy(
  repository: string,
  state: Pick<RepositoryState, "pullRequests"> | undefined,
  { graph, release, brought, train, beside }: Load,
): readonly CarriedRelease[] {
  const needs = upstreams(graph, repository);
  const declined = state === undefined ? [] : declinedBy(state);
  const taken = needs
    .filter((name) => beside.has(name))
    .flatMap((name) => train.releaseOf(name) ?? [])
    .filter((one) => !carriesAll(declined, [one]));
  return newestOfEach([release, ...brought, ...taken].filter((one) => needs.includes(one.repository)));
}
