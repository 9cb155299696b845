import {
  formatSemver,
  type Annotation,
  type Problem,
  type SummaryBlock,
} from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import { renderTable } from "./render-table.ts";
import { reportDocument, type CascadePinsReport } from "./report-document.ts";
import { outputsOf } from "./report-outputs.ts";
import { isStopped, judgeProgress, type Progress } from "./report-progress.ts";
import { columns, few, logCells, rowOf } from "./report-rows.ts";
import { summaryOf } from "./report-summary.ts";
import type { StepResult } from "./result.ts";
import type { AbandonedUpstream, CascadePlan } from "./step.ts";

export type { CascadePinsReport } from "./report-document.ts";

/** A cascade, carried out or not, as workflows and people read it. */
export interface CascadePinsReading {
  readonly report: CascadePinsReport;
  readonly outputs: ReturnType<typeof outputsOf>;
  readonly summary: readonly SummaryBlock[];
  /** The summary's rows, for the log. */
  readonly table: string;
  /** What a person has to do something about, one for each repository. */
  readonly annotations: readonly Annotation[];
  /** The one reason to fail, with the names of all that failed; undefined where every repository has what it can have. */
  readonly failed: Problem | undefined;
}

/** Joins a plan with what was done. A dry run, `isPlan`, has no results. */
export function reportCascadePins(
  plan: CascadePlan,
  results: readonly StepResult[],
  options: { readonly graph: ReleaseGraph; readonly isPlan: boolean },
): CascadePinsReading {
  const progress = judgeProgress(plan, results, options);
  const report = reportDocument(plan, progress);
  return {
    report,
    outputs: outputsOf(plan, progress, { ...options, report }),
    summary: summaryOf(plan, progress, options),
    table: renderTable([columns, ...progress.map((one) => logCells(rowOf(one)))]),
    annotations: [...progress.flatMap(annotationsOf), ...plan.abandoned.map(abandonedAnnotation)],
    failed: failureOf(plan, progress),
  };
}

/**
 * Warnings, because the run has one error, which names all. Without a place: the files are those of another repository, and
 * GitHub would look for them in this one.
 */
function annotationsOf({ step, state, problems, pullRequest }: Progress): readonly Annotation[] {
  const title = `cascade-pins: ${step.repository}`;
  if (state === "foreign") {
    const next =
      pullRequest === undefined
        ? "Delete the branch if nobody needs it, or take that commit off it."
        : `Merge its pull request, or take that commit off the branch.\n${pullRequest.url}`;
    return [
      {
        level: "warning",
        title,
        message: `expected only commits of the cascade on its branch\nfound one that somebody pushed\n${next}`,
      },
    ];
  }
  const [first, ...others] = problems;
  if (first === undefined || !(isStopped(state) || state === "proposed" || state === "carried")) return [];
  const more = others.length === 0 ? "" : `\nThe summary has ${others.length} more.`;
  const { expected, fix } = first;
  return [
    {
      level: "warning",
      title,
      message: `expected ${expected}\nfound ${beginning(first.found)}\n${fix}${more}`,
    },
  ];
}

function abandonedAnnotation({ repository, nameWithOwner, because, waiting }: AbandonedUpstream): Annotation {
  const isArchived = because === "archived";
  const found = isArchived
    ? "an archived repository, with a pull request or a merge of the cascade that no release will have"
    : "no such repository, or none that the token may see";
  const fix = isArchived
    ? "Remove it from the graph, or unarchive it."
    : "Check the name in the graph, and that the App is installed on the repository.";
  return {
    level: "warning",
    title: `cascade-pins: ${repository}`,
    message: `expected ${nameWithOwner} to move with the train\nfound ${found}\n${waiting} does not wait for it. ${fix}`,
  };
}

function failureOf({ release }: CascadePlan, progress: readonly Progress[]): Problem | undefined {
  const stopped = progress.filter(({ state }) => isStopped(state));
  if (stopped.length === 0) return undefined;
  const names = stopped.map(
    ({ step, state, problems }) => `${step.repository} (${problems[0]?.code ?? state})`,
  );
  return {
    code: "cascade-incomplete",
    expected: `${release.repository} ${formatSemver(release.version)} to be carried into ${progress.length === 1 ? "its downstream" : `all of ${progress.length} downstreams`}`,
    found: `${stopped.length} without it: ${few(names, 20)}`,
    fix: "The summary says what each of them lacks. Start the job again after that: it does only what is left.",
  };
}

/** A resolver may say hundreds of lines; the summary has them all. */
function beginning(text: string): string {
  const lines = text.split("\n");
  return lines.length <= 6 ? text : `${lines.slice(0, 6).join("\n")}\n…`;
}
