import type { TagState } from "@release-actions/ports";
import { compareVersions, isPrerelease, type Release, type Version } from "@release-actions/release-model";
import {
  downstreams,
  requireRepository,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import type { RepositoryState } from "./facts.ts";
import { versionOfTag } from "./version-of-tag.ts";

/**
 * The tag of the highest version that a look has shown. Pre-releases count only among pre-releases: who moves a stable version
 * has not asked for them.
 */
export function newestTag(
  graph: ReleaseGraph,
  repository: string,
  {
    state,
    prereleases,
  }: { readonly state: Pick<RepositoryState, "tags"> | undefined; readonly prereleases: boolean },
): (TagState & { readonly version: Version }) | undefined {
  const { tag: format } = requireRepository(graph, repository);
  const [newest] = (state?.tags ?? [])
    .flatMap((tag) => {
      const version = versionOfTag(tag.name, format);
      return version === undefined || (!prereleases && isPrerelease(version)) ? [] : [{ ...tag, version }];
    })
    .sort((left, right) => compareVersions(right.version, left.version));
  return newest;
}

/**
 * When a look has shown enough tags: the one of the release itself, and of any other repository one of a stable version. Nightly builds
 * may have tagged more commits since then than one look shows.
 */
export function enoughTags(
  graph: ReleaseGraph,
  release: Pick<Release, "repository" | "tag">,
): (nameWithOwner: string, tags: readonly TagState[]) => boolean {
  return (nameWithOwner, tags) => {
    const repository = nameWithOwner.slice(nameWithOwner.indexOf("/") + 1);
    const isOfRelease = repository === release.repository;
    // Nobody waits for a repository that nothing stands upon.
    if (!isOfRelease && downstreams(graph, repository).length === 0) return true;
    return (
      newestTag(graph, repository, { prereleases: false, state: { tags } }) !== undefined &&
      (!isOfRelease || tags.some(({ name }) => name === release.tag))
    );
  };
}
