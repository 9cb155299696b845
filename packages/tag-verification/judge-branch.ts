import type { Version } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { TagFacts } from "./facts.ts";

/**
 * The tagged commit must be part of the default branch, or of a maintenance branch of its line: a tag on anything else
 * releases code nobody merged.
 */
export function judgeBranch(
  branch: TagFacts["branch"],
  {
    version: { patch },
    isOldLine,
  }: {
    readonly version: Version;
    /** Whether a version of a later line is released. */
    readonly isOldLine: boolean;
  },
): Complaint | undefined {
  if (branch.kind === "unknown") {
    return cannotTell("a tag on the default branch", branch);
  }
  const { names, contains, isMaintenance, missing = [] } = branch.value;
  if (contains) {
    if (isMaintenance !== true || patch > 0 || isOldLine) return undefined;
    return {
      expected: "a tag on a commit of the default branch, as nothing newer is released",
      found: `one that only ${names.join(", ")} contains, from which patches and older lines are released`,
      fix: "Merge the commit into the default branch first, then tag the merged commit with a new version.",
    };
  }
  const [name = "", ...lines] = names;
  const isAlone = lines.length === 0;
  const merge = `Merge the commit into ${name} first, then tag the merged commit with a new version.`;
  const line = `This is a patch of an older line, which comes from the branch of that line: push it (${missing.slice(0, 2).join(" or ")}), or say how yours is called (maintenance-branches, in hooks release-helper.maintenanceBranch).`;
  return {
    expected: `a tag on a commit of ${names.join(" or ")}`,
    found: isAlone ? `a commit that ${name} does not contain` : "a commit that none of them contains",
    fix: !isAlone
      ? `Merge the commit into ${lines.join(" or ")} first, or into ${name} where it belongs to the newest line, then tag the merged commit with a new version.`
      : isOldLine && missing.length > 0
        ? line
        : merge,
  };
}
