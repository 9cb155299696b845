import { cannotTell, type Complaint } from "./complaint.ts";
import type { TagFacts } from "./facts.ts";

/** The tagged commit must be part of the default branch: a tag on anything else releases code nobody merged. */
export function judgeBranch(branch: TagFacts["branch"]): Complaint | undefined {
  if (branch.kind === "unknown") {
    return cannotTell("a tag on the default branch", branch);
  }
  const { name, contains } = branch.value;
  if (contains) return undefined;
  return {
    expected: `a tag on a commit of ${name}`,
    found: `a commit that ${name} does not contain`,
    fix: `Merge the commit into ${name} first, then tag the merged commit with a new version.`,
  };
}
