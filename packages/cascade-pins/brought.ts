import type { RepositoryState, TagState } from "@release-actions/ports";
import { compareVersions, type Release } from "@release-actions/release-model";
import { requireRepository, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { newestOfEach, type CarriedRelease } from "./carried.ts";
import { carriedBy } from "./judge-branch.ts";
import { versionOfTag } from "./version-of-tag.ts";

/**
 * The releases that a release was built upon: what the pull requests of the cascade brought into it. They travel on with it, because
 * a lockfile cannot hold a release beside another version of what that release needs.
 */
export function broughtBy(
  graph: ReleaseGraph,
  release: Pick<Release, "repository" | "version" | "tag">,
  released: RepositoryState | undefined,
): readonly CarriedRelease[] {
  const tag = released?.tags.find(({ name }) => name === release.tag);
  if (released === undefined || tag === undefined || !wasNewest(graph, release, { tag, tags: released.tags }))
    return [];
  return newestOfEach(
    released.pullRequests
      .filter(
        ({ merge }) => merge !== undefined && (merge.commit === tag.commit || merge.at <= tag.committedAt),
      )
      .flatMap(carriedBy)
      .filter(({ repository }) => graph.repositories.has(repository)),
  );
}

/**
 * A patch of an old line lacks what was merged since; dates do not tell that, versions do. What was released later than the release itself is no
 * sign of it: a run may be overtaken by the next release.
 */
function wasNewest(
  graph: ReleaseGraph,
  release: CarriedRelease,
  { tag, tags }: { readonly tag: TagState; readonly tags: readonly TagState[] },
): boolean {
  const { tag: format } = requireRepository(graph, release.repository);
  return tags.every(({ name, committedAt }) => {
    const version = versionOfTag(name, format);
    return (
      version === undefined ||
      compareVersions(version, release.version) <= 0 ||
      committedAt >= tag.committedAt
    );
  });
}
