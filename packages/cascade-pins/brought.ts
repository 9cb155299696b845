import type { RepositoryState } from "@release-actions/ports";
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
  if (released === undefined || tag === undefined || !isNewest(graph, release, released)) return [];
  return newestOfEach(
    released.pullRequests
      .filter(
        ({ merge }) => merge !== undefined && (merge.commit === tag.commit || merge.at <= tag.committedAt),
      )
      .flatMap(carriedBy)
      .filter(({ repository }) => graph.repositories.has(repository)),
  );
}

/** A patch of an old line lacks what was merged since; dates do not tell that, versions do. */
function isNewest(
  graph: ReleaseGraph,
  release: CarriedRelease,
  { tags }: Pick<RepositoryState, "tags">,
): boolean {
  const { tag: format } = requireRepository(graph, release.repository);
  return tags.every(({ name }) => {
    const version = versionOfTag(name, format);
    return version === undefined || compareVersions(version, release.version) <= 0;
  });
}
