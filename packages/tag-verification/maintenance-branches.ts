import { branchNamePattern, escapeText, UsageError, type Version } from "@release-actions/release-model";

/**
 * How branches of older lines are usually called; the first ones are those that semantic-release takes for maintenance branches.
 * https://semantic-release.gitbook.io/semantic-release/usage/workflow-configuration#maintenance-branches
 */
export const usualMaintenanceBranches = [
  "{major}.x",
  "{major}.{minor}.x",
  "v{major}.x",
  "v{major}.{minor}.x",
  "{major}.{minor}",
  "v{major}.{minor}",
] as const;

/**
 * The branches that a version of an older line may come from: `4.x` and `4.22.x` for 4.22.2.
 * @throws {UsageError} `branch-template`.
 */
export function maintenanceBranchesOf(
  templates: readonly string[],
  version: Version | undefined,
): readonly string[] {
  const { major, minor } = version ?? { major: 0, minor: 0 };
  const names = templates.map((template) => {
    const name = template.replaceAll("{major}", `${major}`).replaceAll("{minor}", `${minor}`);
    if (!branchNamePattern.test(name) || /[{}]/.test(name)) throw noTemplate(template);
    return name;
  });
  return version === undefined ? [] : [...new Set(names)];
}

function noTemplate(template: string): UsageError {
  return new UsageError({
    code: "branch-template",
    expected: "names of maintenance branches, such as {major}.x or release/{major}.{minor}",
    found: `"${escapeText(template)}"`,
    fix: "Correct the maintenance branches; {major} and {minor} are all that is filled in.",
  });
}
