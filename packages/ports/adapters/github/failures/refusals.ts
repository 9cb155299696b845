import { Refusal } from "@release-actions/release-model";

/** Somebody else was there first. `tip` is where the branch stands; undefined where it is gone. */
export function branchMoved(
  branch: { readonly name: string; readonly expected: string | undefined },
  tip: string | undefined,
): Refusal {
  return new Refusal({
    code: "branch-moved",
    expected:
      branch.expected === undefined
        ? `no branch ${branch.name}`
        : `${branch.name} at ${short(branch.expected)}`,
    found: tip === undefined ? "no such branch" : `it at ${short(tip)}`,
    fix: lookAgain,
  });
}

export const lookAgain = "Run again: the branch is then looked at as it stands.";

/** A move that is not a step forward needs a compare-and-swap. */
export function serverTooOld(): Refusal {
  return new Refusal({
    code: "github-too-old",
    expected: "a GitHub that can move a branch only if nobody else has (updateRefs)",
    found: "a server that does not know how",
    fix: "Update to GitHub Enterprise Server 3.14, or delete the branch so that it is made anew.",
  });
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
