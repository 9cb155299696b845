import { carriesAll, isSameSet, newestOfEach, type CarriedRelease } from "./carried.ts";
import type { BranchVerdict } from "./branch-verdict.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import type { PullRequestState, RepositoryState } from "./facts.ts";
import { foreignMarker } from "./foreign-comment.ts";
import { withoutRefused } from "./left-out.ts";
import { readState } from "./state-block.ts";
import type { StepState } from "./step.ts";

/** What a look decides without reading a file. */
export type LookVerdict =
  | { readonly kind: "settled"; readonly state: StepState }
  /** Files decide: whether a pin has to move, and to what. */
  | { readonly kind: "read-files" };

/**
 * Decides by the look alone where that is possible, so that a run with nothing to do reads no files. `wanted` are the releases
 * that this run carries, the released one first.
 */
export function judgeLook(
  state: RepositoryState,
  branch: BranchVerdict,
  wanted: readonly CarriedRelease[],
): LookVerdict {
  const open = openPullRequest(state);
  if (open !== undefined) {
    return branch.kind === "foreign"
      ? settled(foreignStep(branch.commit, open))
      : judgeOpen(open, branch, withoutRefused(wanted, state));
  }
  for (const pullRequest of state.pullRequests) {
    const carried = carriedBy(pullRequest);
    // Merged into another branch, it says nothing of the default one.
    const isHere = pullRequest.state === "merged" && pullRequest.base === state.defaultBranch?.name;
    if (isHere && carriesAll(carried, wanted)) {
      return settled({ kind: "carried", pullRequest });
    }
    if (pullRequest.state === "closed" && carriesAll(carried, wanted.slice(0, 1))) {
      return settled({ kind: "declined", pullRequest });
    }
  }
  // Whose the branch is matters only where something is to be done.
  return branch.kind === "foreign" ? settled(foreignStep(branch.commit, undefined)) : { kind: "read-files" };
}

/**
 * What the pull request carries, together with what is wanted: each repository once, in its newest version. An earlier pull request
 * that was closed says no to its releases in the next one, too.
 */
export function targetsOf(
  branch: BranchVerdict,
  state: Pick<RepositoryState, "pullRequests">,
  wanted: readonly CarriedRelease[],
): readonly CarriedRelease[] {
  const open = openPullRequest(state);
  if (open !== undefined)
    return newestOfEach([
      ...(branch.kind === "ours" ? branch.releases : []),
      ...withoutRefused(wanted, state),
    ]);
  // A branch without a pull request is the work of a run that was killed: what it carries goes on, but for what a person has
  // merged or closed in the meantime.
  const ended = state.pullRequests.flatMap(carriedBy);
  const carried = branch.kind === "ours" || branch.kind === "unproven" ? branch.releases : [];
  return newestOfEach([...carried.filter((one) => !carriesAll(ended, [one])), ...wanted]);
}

function judgeOpen(
  open: PullRequestState,
  branch: BranchVerdict,
  wanted: readonly CarriedRelease[],
): LookVerdict {
  const described = readState(open.body);
  const isWhole =
    branch.kind === "ours" &&
    carriesAll(branch.releases, wanted) &&
    open.mergeable !== "conflicting" &&
    // A body that speaks of another commit was written before a run was killed, or by a person.
    described?.head === open.head &&
    isSameSet(described.releases, branch.releases);
  return isWhole ? settled({ kind: "proposed", pullRequest: open }) : { kind: "read-files" };
}

function foreignStep(commit: string, open: PullRequestState | undefined): StepState {
  const isTold = open?.comments.some(({ body, isOwn }) => isOwn && body.includes(foreignMarker(commit)));
  return { kind: "foreign", commit, pullRequest: open, tell: isTold === false };
}

function settled(state: StepState): LookVerdict {
  return { kind: "settled", state };
}
