import type { RepositoryRecord } from "../state/repository-record.ts";

/** What the statuses and check runs of a commit say, by context or name. The newest of each counts. */
export function stateOfChecks(
  { statuses, checkRuns }: RepositoryRecord,
  oid: string,
): ReadonlyMap<string, "success" | "pending" | "failure"> {
  const results = new Map<string, "success" | "pending" | "failure">();
  for (const status of statuses.filter((each) => each.oid === oid)) {
    results.set(status.context, status.state === "error" ? "failure" : status.state);
  }
  for (const run of checkRuns.filter((each) => each.oid === oid)) {
    const isGood =
      run.conclusion === "success" || run.conclusion === "neutral" || run.conclusion === "skipped";
    results.set(run.name, run.status !== "completed" ? "pending" : isGood ? "success" : "failure");
  }
  return results;
}
