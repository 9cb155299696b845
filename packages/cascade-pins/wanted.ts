import type { RepositoryState } from "@release-actions/ports";
import { compareVersions, formatSemver, type Release } from "@release-actions/release-model";
import { upstreams, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { broughtBy } from "./brought.ts";
import { carriesAll, newestOfEach, type CarriedRelease } from "./carried.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import { withoutRefused } from "./left-out.ts";
import { ancestorsOf, answeredBy, originsOf, trainOf, type Tracks, type Train } from "./train.ts";

/** What a run carries, whichever repository it comes to. */
export interface Load extends Tracks {
  readonly release: Release;
  /** What the release was built upon. */
  readonly brought: readonly CarriedRelease[];
  /** Releases of other repositories that no installer is offered yet: their own runs bring them. */
  readonly late: readonly CarriedRelease[];
  /** The train of some releases. */
  trainFrom(starts: readonly CarriedRelease[]): Train;
}

/** Works out what a run carries from the repositories that it has looked at. */
export function loadOf(
  graph: ReleaseGraph,
  release: Release,
  {
    states,
    late = [],
  }: {
    readonly states: ReadonlyMap<string, RepositoryState>;
    readonly late?: readonly CarriedRelease[];
  },
): Load {
  const tracks: Tracks = { graph, states };
  const trains = new Map<string, Train>();
  return {
    ...tracks,
    release,
    brought: broughtBy(graph, release, states.get(release.repository)),
    late,
    trainFrom: (starts) => {
      const key = starts.map(nameOf).sort().join(" ");
      const train = trains.get(key) ?? trainOf(starts, tracks);
      trains.set(key, train);
      return train;
    },
  };
}

/** The same load, of which more is known of some repositories. */
export function withStates(load: Load, states: ReadonlyMap<string, RepositoryState>): Load {
  const { graph, release, late } = load;
  return loadOf(graph, release, { states: new Map([...load.states, ...states]), late });
}

/** The same load, of which some more releases cannot be installed yet. */
export function withLate(load: Load, late: readonly CarriedRelease[]): Load {
  const { graph, release, states } = load;
  return loadOf(graph, release, { states, late: [...load.late, ...late] });
}

/**
 * The train that comes to one repository: of this release, where it needs it, of what is taken along, and of what its own open
 * pull request carries.
 */
export function trainTo(repository: string, load: Load): Train {
  const taken = takenBy(repository, load.states.get(repository), load);
  return load.trainFrom(startsOf(repository, taken, load));
}

function startsOf(
  repository: string,
  taken: readonly CarriedRelease[],
  { graph, release, states }: Load,
): readonly CarriedRelease[] {
  const open = openPullRequest(states.get(repository) ?? { pullRequests: [] });
  const carried = open === undefined ? [] : carriedBy(open);
  const needsIt = upstreams(graph, repository).includes(release.repository);
  return newestOfEach([...(needsIt ? [release, ...taken] : []), ...carried]);
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
 * another way of the same train, as far as the repository needs them. What a person said no to there is not brought.
 */
export function wantedBy(
  repository: string,
  state: Pick<RepositoryState, "pullRequests"> | undefined,
  load: Load,
): readonly CarriedRelease[] {
  const needs = upstreams(load.graph, repository);
  return newestOfEach(
    [load.release, ...withoutRefused(load.brought, state), ...takenBy(repository, state, load)].filter(
      (one) => needs.includes(one.repository),
    ),
  );
}

/**
 * What came to a repository by another way of its train, between its tag and its own run, too: the newest release of each other
 * upstream. What the repository has, or was refused once, is not taken along, nor what no installer is offered yet, nor what needs a
 * newer version than the one that is carried.
 */
export function takenBy(
  repository: string,
  state: Pick<RepositoryState, "pullRequests"> | undefined,
  load: Load,
): readonly CarriedRelease[] {
  const { graph, release, brought, late } = load;
  const answered = state === undefined ? [] : answeredBy(state);
  const carried = new Set([release.repository, ...brought.map((one) => one.repository)]);
  const others = upstreams(graph, repository).filter((name) => !carried.has(name));
  const isFit = (one: CarriedRelease) =>
    !carriesAll([...answered, ...late], [one]) &&
    originsOf([one], load).every((origin) => !isNewer(origin, [release, ...brought]));
  let taken: readonly CarriedRelease[] = [];
  // What is taken along may be of one more train.
  for (;;) {
    const train = load.trainFrom(startsOf(repository, taken, load));
    const more = others.flatMap((name) => train.releaseOf(name) ?? []).filter(isFit);
    if (more.length === taken.length) return taken;
    taken = more;
  }
}

function isNewer(origin: CarriedRelease, carried: readonly CarriedRelease[]): boolean {
  return carried.some(
    ({ repository, version }) =>
      repository === origin.repository && compareVersions(origin.version, version) > 0,
  );
}

function nameOf({ repository, version }: CarriedRelease): string {
  return `${repository}@${formatSemver(version)}`;
}
