import type { RepositoryState } from "@release-actions/ports";
import { compareVersions, formatTag } from "@release-actions/release-model";
import {
  requireRepository,
  upstreams,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { broughtBy } from "./brought.ts";
import { carriesAll, type CarriedRelease } from "./carried.ts";
import { carriedBy } from "./judge-branch.ts";
import { versionOfTag } from "./version-of-tag.ts";

/** A train is known by the releases it consists of: one release, what it was built upon, and what that was built upon. */
export interface Train {
  readonly releases: readonly CarriedRelease[];
  /** Whether these releases, or what they were built upon, are in the train, in that version or a newer one. */
  includes(carried: readonly CarriedRelease[]): boolean;
  /** The newest release of a repository, where it is of the train. */
  releaseOf(repository: string): CarriedRelease | undefined;
}

/**
 * The train that a release belongs to. `states` are the repositories that a look has shown: what is not among them ends the way
 * back, and what is behind it does not count.
 */
export function trainOf(
  graph: ReleaseGraph,
  release: CarriedRelease,
  states: ReadonlyMap<string, RepositoryState>,
): Train {
  const releases = withOrigins(graph, [release], states);
  const includes = (carried: readonly CarriedRelease[]) =>
    withOrigins(graph, carried, states).some((one) => releases.some((other) => carriesAll([one], [other])));
  return {
    releases,
    includes,
    releaseOf: (repository) => {
      const newest = newestRelease(graph, repository, states.get(repository));
      return newest !== undefined && includes([newest]) ? newest : undefined;
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

/** What the pull requests of a repository carry that a person has closed without merging them. */
export function declinedBy({
  pullRequests,
}: Pick<RepositoryState, "pullRequests">): readonly CarriedRelease[] {
  return pullRequests.filter(({ state }) => state === "closed").flatMap(carriedBy);
}

function withOrigins(
  graph: ReleaseGraph,
  releases: readonly CarriedRelease[],
  states: ReadonlyMap<string, RepositoryState>,
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

function newestRelease(
  graph: ReleaseGraph,
  repository: string,
  state: RepositoryState | undefined,
): CarriedRelease | undefined {
  const { tag: format } = requireRepository(graph, repository);
  const [newest] = (state?.tags ?? [])
    .flatMap(({ name }) => versionOfTag(name, format) ?? [])
    .sort((left, right) => compareVersions(right, left));
  return newest === undefined ? undefined : { repository, version: newest };
}
