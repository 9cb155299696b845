import { carriesAll, type CarriedRelease } from "./carried.ts";
import type { PullRequestState, RepositoryState } from "./facts.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";

/** A release that does not come into a repository, because a person closed a pull request with it. */
export interface LeftOut extends CarriedRelease {
  readonly pullRequest: Pick<PullRequestState, "number" | "url">;
}

type Answers = Pick<RepositoryState, "pullRequests">;

/** The closed pull request by which a person said no to a release, unless what is open or was merged has it. */
export function refusalOf(one: CarriedRelease, state: Answers): PullRequestState | undefined {
  const hasIt = (pullRequest: PullRequestState) => carriesAll(carriedBy(pullRequest), [one]);
  const open = openPullRequest(state);
  const isBrought = (pullRequest: PullRequestState) => pullRequest.state === "merged" && hasIt(pullRequest);
  if ((open !== undefined && hasIt(open)) || state.pullRequests.some(isBrought)) return undefined;
  return state.pullRequests.find((pullRequest) => pullRequest.state === "closed" && hasIt(pullRequest));
}

/** Releases without those that a person said no to. */
export function withoutRefused<Carried extends CarriedRelease>(
  releases: readonly Carried[],
  state: Answers | undefined,
): readonly Carried[] {
  return state === undefined ? releases : releases.filter((one) => refusalOf(one, state) === undefined);
}

/** Those of some releases that a person said no to, each with the pull request that was closed. */
export function leftOutOf(releases: readonly CarriedRelease[], state: Answers): readonly LeftOut[] {
  return releases.flatMap(({ repository, version }) => {
    const pullRequest = refusalOf({ repository, version }, state);
    return pullRequest === undefined ? [] : [{ repository, version, pullRequest }];
  });
}
