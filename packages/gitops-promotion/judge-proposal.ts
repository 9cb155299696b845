import { compareVersions, isBranchUpdate, type Version } from "@release-actions/release-model";
import { promotionBranch } from "./branch.ts";
import type { BranchCommit, PullRequestState, RepositoryState } from "./facts.ts";
import type { PromotionTarget } from "./target.ts";
import { highestPromoted, readTrailers, type Promoted } from "./trailers.ts";

/** How the pull request of a component and an environment stands. */
export type Proposal =
  /** No branch, or one that leads nowhere new. */
  | { readonly kind: "none"; readonly tip: string | undefined }
  /** A branch of ours that carries `version`. */
  | {
      readonly kind: "ours";
      readonly tip: string;
      readonly version: Version;
      readonly artifacts: Promoted["artifacts"];
      readonly ids: readonly string[];
      readonly parent: string | undefined;
      readonly pullRequest: PullRequestState | undefined;
    }
  /** Somebody else has committed to it. */
  | { readonly kind: "foreign"; readonly hash: string }
  /** A person has said no to this version or a newer one. */
  | { readonly kind: "declined"; readonly pullRequest: PullRequestState };

/** Judges the branch by the trailers of its commits: what lacks them is a person's. */
export function judgeProposal(
  { branch, pullRequests, defaultBranch }: RepositoryState,
  target: PromotionTarget,
): Proposal {
  const open = pullRequests.find(({ state }) => state === "open");
  const closed = pullRequests.find(({ state }) => state === "closed");
  if (open === undefined && closed !== undefined && closed === pullRequests[0] && declines(closed, target)) {
    return { kind: "declined", pullRequest: closed };
  }
  if (branch === undefined || branch.tip === defaultBranch?.head) return { kind: "none", tip: branch?.tip };
  const isUpdate = (commit: BranchCommit) =>
    isBranchUpdate(commit, { base: defaultBranch?.name ?? "", branch: promotionBranch(target) });
  const own = open?.head === branch.tip ? open.commits : branch.history.slice(0, 1);
  // A person who amends or rebases a commit of ours keeps its message.
  const foreign = own.find(
    (commit) =>
      !isUpdate(commit) &&
      (commit.committedBy === "other" || carriedBy(commit.message, target) === undefined),
  );
  if (foreign !== undefined) {
    // Without a pull request the tip may be a commit of the default branch that the branch was left at.
    return open === undefined ? { kind: "none", tip: branch.tip } : { kind: "foreign", hash: foreign.hash };
  }
  const [newest] = branch.history;
  const tip = branch.history.find((commit) => !isUpdate(commit));
  const carried = tip && carriedBy(tip.message, target);
  if (tip === undefined || carried === undefined) return { kind: "none", tip: branch.tip };
  const { version, artifacts, ids } = carried;
  return {
    kind: "ours",
    tip: branch.tip,
    version,
    artifacts,
    ids,
    // After an update the branch holds more than the one commit that it is to hold.
    parent: tip === newest ? tip.parents[0] : undefined,
    pullRequest: open,
  };
}

function declines({ commits }: PullRequestState, target: PromotionTarget): boolean {
  return commits.some(({ message }) => {
    const version = carriedBy(message, target)?.version;
    return version !== undefined && compareVersions(version, target.release.version) >= 0;
  });
}

function carriedBy(message: string, { component, environment }: PromotionTarget): Promoted | undefined {
  return highestPromoted(readTrailers(message), {
    component: component.name,
    environment: environment?.name,
  });
}
