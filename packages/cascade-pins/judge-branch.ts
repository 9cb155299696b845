import { isBranchUpdate } from "@release-actions/release-model";
import type { BranchVerdict } from "./branch-verdict.ts";
import { cascadeBranch } from "./branch.ts";
import type { CarriedRelease } from "./carried.ts";
import type { BranchCommit, PullRequestState, RepositoryState } from "./facts.ts";
import { isCascadeCommit, readTrailers } from "./trailers.ts";

/** Reads off one look whose the branch is. Nothing is trusted but what the commits themselves say. */
export function judgeBranch(state: RepositoryState): BranchVerdict {
  const { branch, defaultBranch } = state;
  if (branch === undefined || defaultBranch === undefined) return { kind: "absent" };
  const { tip } = branch;
  const open = openPullRequest(state);
  if (open?.head === tip) return judgeCommits(tip, open, defaultBranch.name);
  const ended = state.pullRequests.filter(({ head }) => head === tip);
  const [newest] = ended;
  if (newest === undefined) return judgeHistory(tip, branch.history, defaultBranch.head);
  const theirs = foreignCommit(newest, defaultBranch.name);
  // What was merged is safe on its base; what was closed stands nowhere else.
  return theirs === undefined || ended.some((one) => one.state === "merged")
    ? { kind: "leftover", tip }
    : { kind: "foreign", tip, commit: theirs };
}

/** There is at most one: GitHub refuses a second one from the same branch. */
export function openPullRequest({
  pullRequests,
}: Pick<RepositoryState, "pullRequests">): PullRequestState | undefined {
  return pullRequests.find((pullRequest) => pullRequest.state === "open");
}

/** What a pull request carries, as its commits say: a person may have edited its body. */
export function carriedBy({ commits }: PullRequestState): readonly CarriedRelease[] {
  const newest = commits.findLast(({ message }) => isCascadeCommit(message));
  return newest === undefined ? [] : readTrailers(newest.message);
}

function judgeCommits(tip: string, pullRequest: PullRequestState, defaultBranch: string): BranchVerdict {
  const { commits } = pullRequest;
  const foreign = foreignCommit(pullRequest, defaultBranch);
  if (foreign !== undefined) return { kind: "foreign", tip, commit: foreign };
  const [oldest] = commits;
  const base =
    commits.findLast((commit) => isUpdate(commit, defaultBranch))?.parents[1] ?? oldest?.parents[0];
  if (base === undefined) return { kind: "foreign", tip, commit: tip };
  return { kind: "ours", tip, base, releases: carriedBy(pullRequest) };
}

/** The first commit that is not the cascade's; the newest where not all can be seen, because one of ours has a handful. */
function foreignCommit(
  { commits, isComplete, head }: PullRequestState,
  defaultBranch: string,
): string | undefined {
  const found = commits.find((commit) => !isOurs(commit) && !isUpdate(commit, defaultBranch));
  return found?.hash ?? (isComplete ? undefined : head);
}

/** A person who amends or rebases a commit of ours keeps its message, and its author. */
export function isOurs({ message, committedBy }: BranchCommit): boolean {
  return committedBy !== "other" && isCascadeCommit(message);
}

function isUpdate(commit: BranchCommit, defaultBranch: string): boolean {
  return isBranchUpdate(commit, { base: defaultBranch, branch: cascadeBranch });
}

/** A branch without an open pull request: a run was killed, or somebody made the branch. */
function judgeHistory(tip: string, history: readonly BranchCommit[], head: string): BranchVerdict {
  // The default branch may itself end in a commit of ours, squashed with its trailers.
  const base = history.find((commit) => commit.hash === head || !isOurs(commit));
  const [newest] = history;
  const releases = newest === undefined || newest === base ? [] : readTrailers(newest.message);
  const commit = base?.hash ?? history.at(-1)?.parents[0];
  if (commit === undefined) return { kind: "foreign", tip, commit: tip };
  return commit === head
    ? { kind: "ours", tip, base: commit, releases }
    : { kind: "unproven", tip, commit, releases };
}
