import { renderProblem } from "@release-actions/release-model";
import type { DispatchResult } from "./facts.ts";
import type { RouteStep } from "./plan.ts";

/** One release on one route. */
export interface ReconcileLine {
  readonly repository: string;
  /** Null for what is wrong with all of the repository. */
  readonly component: string | null;
  readonly environment: string | null;
  readonly version: string | null;
  readonly state: RouteStep["kind"] | "sent" | "failed";
  /** For a person: how it arrived, or what is wrong. */
  readonly note: string;
}

export interface ReconcileReport {
  readonly schema: 1;
  readonly applied: boolean;
  readonly releases: readonly ReconcileLine[];
  /** How many are neither there nor on their way. */
  readonly open: number;
}

/** Joins what was found with what was sent. Pure. */
export function reportReconcile(
  steps: readonly RouteStep[],
  results: readonly DispatchResult[],
  { applied }: { readonly applied: boolean },
): ReconcileReport {
  const sent = [...results];
  const releases = steps.map((step): ReconcileLine => {
    const { repository, component = null, environment = null } = step;
    const line = {
      repository,
      component,
      environment,
      version: "version" in step ? (step.version ?? null) : null,
    };
    if (step.kind !== "lost" || !applied) return { ...line, state: step.kind, note: noteOf(step) };
    const result = sent.shift();
    return result?.kind === "failed" || result?.kind === "late"
      ? { ...line, state: "failed", note: renderProblem(result.error) }
      : { ...line, state: "sent", note: step.payload.id };
  });
  const open = releases.filter(({ state }) => ["lost", "unclear", "failed"].includes(state)).length;
  return { schema: 1, applied, releases, open };
}

function noteOf(step: RouteStep): string {
  switch (step.kind) {
    case "unreleased":
      return "it has no release";
    case "arrived":
      return step.how;
    case "under-way":
      return step.url;
    case "lost":
      return step.failedRun === undefined ? "no run has it" : `its run failed: ${step.failedRun}`;
    case "unclear":
      return renderProblem(step.problem);
  }
}
