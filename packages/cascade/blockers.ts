import type { Problem } from "@release-actions/release-model";
import type { CloneState } from "@release-actions/suite";
import { trainBranch } from "./branch.ts";
import type { TrainBranch } from "./facts.ts";

/** Why a clone must be left alone for now: somebody is at work in it. */
export function blockersOf(clone: CloneState, branch: TrainBranch): Problem[] {
  const problems: Problem[] = [...clone.problems];
  if (clone.branch !== clone.defaultBranch) {
    problems.push({
      code: "foreign-branch",
      expected: `${clone.defaultBranch} to be checked out in ${clone.directory}`,
      found: clone.branch ?? "a detached HEAD",
      fix: `Finish the work there, then: git -C ${clone.directory} switch ${clone.defaultBranch}`,
    });
  }
  const [first, ...others] = clone.modified;
  if (first !== undefined) {
    problems.push({
      code: "dirty",
      expected: `no uncommitted changes in ${clone.directory}`,
      found: others.length === 0 ? first : `${first} and ${others.length} more`,
      fix: "Commit or stash them, and run the command again.",
    });
  }
  if (clone.behindRemote > 0) {
    problems.push({
      code: "behind-remote",
      expected: `${clone.defaultBranch} to hold what was fetched from its remote`,
      found: `${clone.behindRemote} commits that are not merged in ${clone.directory}`,
      fix: `git -C ${clone.directory} merge --ff-only origin/${clone.defaultBranch}`,
    });
  }
  if (branch.kind === "foreign") {
    problems.push({
      code: "branch-not-ours",
      expected: `only commits of the train on ${trainBranch}`,
      found: `commit ${branch.commit.slice(0, 12)}, which a person made`,
      fix: `Merge that branch, or rename it: git -C ${clone.directory} branch -m ${trainBranch} NEW-NAME`,
    });
  }
  if (branch.kind === "conflicting") {
    problems.push({
      code: "branch-conflicts",
      expected: `${trainBranch} to merge with ${clone.defaultBranch}`,
      found: "a conflict",
      fix: `The branch holds nothing but pins: delete it (git -C ${clone.directory} branch -D ${trainBranch}) and run the command again.`,
    });
  }
  return problems;
}
