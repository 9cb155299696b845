import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CascadePinsReport } from "./report-document.ts";
import { isStopped, type Progress, type ProgressState } from "./report-progress.ts";
import type { CascadePlan } from "./step.ts";

/** For `strategy.matrix`. */
export interface CascadeMatrix {
  /** `repository` is fit for the input `only`: several names, with commas, where there are more repositories than jobs. */
  readonly include: readonly { readonly repository: string }[];
}

/** A workflow run may have as many jobs of one matrix: https://docs.github.com/actions/reference/limits */
const mostJobs = 256;

/** All outputs of a job together hold 1 MB: https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idoutputs */
const longestPlan = 700_000;

export function outputsOf(
  plan: CascadePlan,
  progress: readonly Progress[],
  { report, graph }: { readonly report: CascadePinsReport; readonly graph: ReleaseGraph },
) {
  const matrix = matrixOf(plan, graph);
  const named = (test: (one: Progress) => boolean) =>
    progress.filter(test).map(({ step }) => step.repository);
  return {
    plan: JSON.stringify(report).length <= longestPlan ? report : withoutFiles(report),
    waves: plan.waves,
    matrix,
    "has-work": matrix.include.length > 0,
    "pull-requests": progress.flatMap(({ step, state, pullRequest }) =>
      pullRequest === undefined || !isOpen(state)
        ? []
        : [{ repository: step.repository, number: pullRequest.number, url: pullRequest.url, state }],
    ),
    waiting: named(({ state, step }) => state === "waiting" || (isOpen(state) && step.waitsFor.length > 0)),
    unchanged: named(({ state }) => ["unaffected", "carried", "proposed", "declined"].includes(state)),
    failed: named(({ state }) => isStopped(state)),
  };
}

/**
 * The direct downstreams in which a run would write something. It is planned work: what a run has done is in it, too, so
 * that the matrix of a run does not depend on how far it came.
 */
function matrixOf({ steps, release }: CascadePlan, graph: ReleaseGraph): CascadeMatrix {
  const names = steps
    .filter(
      ({ state }) =>
        state.kind === "change" || state.kind === "reword" || (state.kind === "foreign" && state.tell),
    )
    .map(({ repository }) => repository)
    // A job of its own is for direct downstreams alone.
    .filter((name) =>
      graph.repositories.get(name)?.needs.some(({ repository }) => repository === release.repository),
    );
  const jobs = Math.min(names.length, mostJobs);
  return {
    include: Array.from({ length: jobs }, (_, job) => ({
      repository: names.filter((_name, index) => index % jobs === job).join(","),
    })),
  };
}

function isOpen(state: ProgressState): boolean {
  return ["proposed", "opened", "updated", "reworded", "foreign", "planned"].includes(state);
}

function withoutFiles(report: CascadePinsReport): CascadePinsReport {
  return {
    ...report,
    complete: false,
    repositories: report.repositories.map((one) => ({ ...one, pins: [], locks: [], findings: [] })),
  };
}
