import type { GitHub, RepositoryState } from "@release-actions/ports";
import { formatTag } from "@release-actions/release-model";
import { requireRepository } from "@release-actions/release-model/release-graph";
import { cascadeBranch } from "./branch.ts";
import { carriesAll, type CarriedRelease } from "./carried.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import type { JudgedLook } from "./observe-looks.ts";
import type { Load } from "./wanted.ts";

/**
 * Looks at pull requests that are older than those which a look has shown, where a repository is about to get a release: a person may
 * have declined it long ago. Gives the states that this tells more of. What ended before the oldest of these releases was made cannot
 * have carried any, so it is asked for only where the look has not gone back as far.
 */
export async function lookBack(
  looks: readonly JudgedLook[],
  load: Load,
  { github }: { readonly github: Pick<GitHub, "olderPullRequests"> },
): Promise<ReadonlyMap<string, RepositoryState>> {
  const found = await Promise.all(
    looks.map(async ({ name, look }): Promise<readonly [string, RepositoryState][]> => {
      const { state, targets } = look ?? {};
      if (state?.hasMorePullRequests !== true || targets === undefined) return [];
      const open = openPullRequest(state);
      const here = open === undefined ? [] : carriedBy(open);
      const coming = targets.filter((one) => !carriesAll(here, [one]));
      if (coming.length === 0) return [];
      const since = oldestOf(coming, load);
      const oldest = state.pullRequests.at(-1);
      const isFarEnough = since !== undefined && oldest?.endedAt !== undefined && oldest.endedAt < since;
      if (isFarEnough) return [];
      const older = await github.olderPullRequests({
        repository: state.nameWithOwner,
        branch: cascadeBranch,
        before: oldest?.number ?? Infinity,
        since,
      });
      const pullRequests = [...state.pullRequests, ...older];
      return [[name, { ...state, pullRequests, hasMorePullRequests: false }]];
    }),
  );
  return new Map(found.flat());
}

/** When the first of some releases was made; undefined where a look has not shown all their tags. */
function oldestOf(releases: readonly CarriedRelease[], { graph, states }: Load): Date | undefined {
  const dates = releases.map(({ repository, version }) => {
    const tag = formatTag(version, requireRepository(graph, repository).tag);
    return states.get(repository)?.tags.find(({ name }) => name === tag)?.committedAt;
  });
  const known = dates.filter((date) => date !== undefined);
  return known.length < dates.length ? undefined : new Date(Math.min(...known.map(Number)));
}
