import { Denial } from "../denial.ts";
import { branchOf } from "../git/ref-name.ts";
import { zeroOid } from "../git/oid.ts";
import type { ProtectionRecord, RepositoryRecord } from "../state/repository-record.ts";
import { stateOfChecks } from "./check-results.ts";

/** The protection of a branch, by its name or the first pattern that fits. */
export function protectionOf(
  { protections }: RepositoryRecord,
  branch: string,
): ProtectionRecord | undefined {
  return protections.find((protection) => matches(protection.branch, branch));
}

/** What the protection of a branch says against its pointing to a commit, in GitHub's words. */
export function violations(
  repository: RepositoryRecord,
  branch: string,
  { oid, byPullRequest }: { readonly oid: string; readonly byPullRequest: boolean },
): readonly string[] {
  const protection = protectionOf(repository, branch);
  if (protection === undefined) return [];
  const { requiresPullRequest, requiredChecks } = protection;
  const missing = requiredChecks.filter((name) => stateOfChecks(repository, oid).get(name) !== "success");
  const [only] = missing;
  return [
    ...(requiresPullRequest && !byPullRequest ? ["Changes must be made through a pull request."] : []),
    ...(missing.length > 1
      ? [`${missing.length} of ${requiredChecks.length} required status checks are expected.`]
      : only === undefined
        ? []
        : [`Required status check "${only}" is expected.`]),
  ];
}

/** @throws {Denial} when a protected branch would be moved, deleted or rewritten past its protection. */
export function requireUnprotected(
  repository: RepositoryRecord,
  change: { readonly name: string; readonly after: string; readonly rewrites: boolean },
): void {
  const branch = branchOf(change.name);
  if (branch === undefined || protectionOf(repository, branch) === undefined) return;
  if (change.after === zeroOid) throw declined(change.name, ["Cannot delete this branch"]);
  if (change.rewrites) throw declined(change.name, ["Cannot force-push to this branch"]);
  const found = violations(repository, branch, { oid: change.after, byPullRequest: false });
  if (found.length > 0) throw declined(change.name, found);
}

/** https://docs.github.com/articles/about-protected-branches */
function declined(ref: string, reasons: readonly string[]): Denial {
  return new Denial({
    status: 422,
    type: "BRANCH_PROTECTION_RULE_VIOLATION",
    says: reasons.join(" "),
    documentation: "https://docs.github.com/articles/about-protected-branches",
    push: {
      reason: "protected branch hook declined",
      lines: [
        `error: GH006: Protected branch update failed for ${ref}.`,
        "error: ",
        ...reasons.map((reason) => `error: - ${reason}`),
      ],
    },
  });
}

function matches(pattern: string, branch: string): boolean {
  const escaped = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(String.raw`\*`, "[^/]*")}$`).test(branch);
}
