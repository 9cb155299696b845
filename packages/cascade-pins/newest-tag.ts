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

type Shown = Pick<RepositoryState, "tags" | "pullRequests">;

/** Nobody goes further back for a stable version: some repositories have none. */
const mostTags = 400;

/**
 * When a look has shown enough tags: the one of the release itself, and of any repository that others need one of a stable version.
 * Nightly builds may have tagged more commits since then than one look shows. What was tagged before all that the cascade has
 * brought into a repository is of no train, so that those that have yet to release a stable version are not read to their end.
 */
export function enoughTags(
  graph: ReleaseGraph,
  release: Pick<Release, "repository" | "tag">,
): (nameWithOwner: string, shown: Shown) => boolean {
  return (nameWithOwner, shown) => {
    const repository = nameWithOwner.slice(nameWithOwner.indexOf("/") + 1);
    const isOfRelease = repository === release.repository;
    if (isOfRelease && !shown.tags.some(({ name }) => name === release.tag)) return false;
    // Nobody waits for a repository that nothing stands upon.
    if (!isOfRelease && downstreams(graph, repository).length === 0) return true;
    return (
      newestTag(graph, repository, { prereleases: false, state: shown }) !== undefined ||
      isBehindMerges(shown) ||
      shown.tags.length >= mostTags
    );
  };
}

function isBehindMerges({ tags, pullRequests }: Shown): boolean {
  const oldest = tags.at(-1);
  const merges = pullRequests.flatMap(({ merge }) => merge ?? []);
  return oldest !== undefined && merges.length > 0 && merges.every(({ at }) => oldest.committedAt < at);
}
