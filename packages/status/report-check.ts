import type { Problem } from "@release-actions/release-model";
import type { RepositoryStatus } from "./plan.ts";

/** What `check` found, as JSON; the shape is published as schema/check.schema.json. */
export interface CheckReport {
  readonly schema: 1;
  readonly findings: readonly CheckFinding[];
}

export interface CheckFinding {
  readonly repository: string;
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** Where the graph, the manifests and the lockfiles contradict each other. Being behind is no contradiction. */
export function reportCheck(statuses: readonly RepositoryStatus[]): CheckReport {
  return { schema: 1, findings: statuses.flatMap(findingsOf) };
}

function findingsOf(status: RepositoryStatus): CheckFinding[] {
  const { repository } = status;
  if (status.kind === "missing") {
    return [
      finding(repository, {
        code: "clone-missing",
        expected: `a clone of ${repository} in the workspace`,
        found: "none",
        fix: "Clone it, or name the folder that holds it with --workspace DIR.",
      }),
    ];
  }
  const sources = status.pins.flatMap(({ outcome }) => {
    if (outcome.kind !== "finding" && outcome.kind !== "refused") return [];
    const { path, line, column } = outcome.pin;
    return [finding(repository, { location: { file: path, line, column }, ...outcome.problem })];
  });
  return [
    ...status.problems.map((problem) => finding(repository, problem)),
    ...sources,
    ...status.locks.flatMap((lock) =>
      lock.mismatches.map(({ name, wanted, locked }) =>
        finding(repository, {
          code: "lock-unsatisfied",
          expected: `${name} ${wanted} in the lockfile`,
          found: locked.map(({ version }) => version).join(", ") || "no such package",
          fix: `Refresh the lockfile: release-helper pin ${name}@VERSION --dir ${status.clone.directory}`,
          location: { file: lock.path },
        }),
      ),
    ),
    ...status.undeclared.map((upstream) =>
      finding(repository, {
        code: "edge-undeclared",
        expected: `${upstream} under the needs of ${repository} in the graph`,
        found: "pins on it, and no such edge",
        fix: `Add ${upstream} to the needs of ${repository}.`,
      }),
    ),
    ...status.unfounded.map((upstream) =>
      finding(repository, {
        code: "edge-unfounded",
        expected: `a pin on ${upstream} in ${repository}`,
        found: "none",
        fix: `Remove ${upstream} from the needs of ${repository}, or pin it.`,
      }),
    ),
  ];
}

function finding(repository: string, problem: Problem): CheckFinding {
  const { code, expected, found, fix, location } = problem;
  return {
    repository,
    code,
    file: location?.file ?? null,
    line: location?.line ?? null,
    column: location?.column ?? null,
    expected,
    found,
    fix,
  };
}
