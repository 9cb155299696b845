import type { RepositoryState } from "@release-actions/ports";
import { formatTag, isPrerelease } from "@release-actions/release-model";
import {
  requireRepository,
  upstreams,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { broughtBy } from "./brought.ts";
import { carriesAll, type CarriedRelease } from "./carried.ts";
import { carriedBy } from "./judge-branch.ts";
import { newestTag } from "./newest-tag.ts";

/** A train is known by the releases it consists of: some releases, what they were built upon, and what that was built upon. */
export interface Train {
  readonly releases: readonly CarriedRelease[];
  /** Whether pre-releases count: only where one is carried. */
  readonly prereleases: boolean;
  /** Whether these releases, or what they were built upon, are in the train, in that version or a newer one. */
  includes(carried: readonly CarriedRelease[]): boolean;
  /** The newest release of a repository, where it is of the train. */
  releaseOf(repository: string): CarriedRelease | undefined;
}

/** What trains are found by. */
export interface Tracks {
  readonly graph: ReleaseGraph;
  /** What looks have shown: a repository that is not among them ends the way back, and what is behind it does not count. */
  readonly states: ReadonlyMap<string, RepositoryState>;
}

/** The train that releases belong to. A pull request that carries a candidate is of a train of candidates, whatever is released now. */
export function trainOf(
  starts: readonly CarriedRelease[],
  tracks: Tracks,
  prereleases: boolean = starts.some(({ version }) => isPrerelease(version)),
): Train {
  const { graph, states } = tracks;
  const releases = originsOf(starts, tracks);
  const includes = (carried: readonly CarriedRelease[]) =>
    originsOf(carried, tracks).some((one) => releases.some((other) => carriesAll([one], [other])));
  const known = new Map<string, CarriedRelease | undefined>();
  return {
    releases,
    prereleases,
    includes,
    releaseOf: (repository) => {
      if (known.has(repository)) return known.get(repository);
      const newest = newestTag(graph, repository, { state: states.get(repository), prereleases });
      const release = newest && { repository, version: newest.version };
      const own = release !== undefined && includes([release]) ? release : undefined;
      known.set(repository, own);
      return own;
    },
  };
}

/** Every repository above those named, themselves left out. */
export function ancestorsOf(graph: ReleaseGraph, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = names.flatMap((name) => upstreams(graph, name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...upstreams(graph, name));
  }
  return found;
}

/** What the pull requests of a repository carried that a person has merged or closed. */
export function answeredBy({
  pullRequests,
}: Pick<RepositoryState, "pullRequests">): readonly CarriedRelease[] {
  return pullRequests.filter(({ state }) => state !== "open").flatMap(carriedBy);
}

/** Releases, what they were built upon, and so on back to the first. */
export function originsOf(
  releases: readonly CarriedRelease[],
  { graph, states }: Tracks,
): readonly CarriedRelease[] {
  const found: CarriedRelease[] = [];
  const open = releases.filter(({ repository }) => graph.repositories.has(repository));
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (carriesAll(found, [one])) continue;
    found.push(one);
    const { tag: format } = requireRepository(graph, one.repository);
    open.push(
      ...broughtBy(graph, { ...one, tag: formatTag(one.version, format) }, states.get(one.repository)),
    );
  }
  return found;
}
