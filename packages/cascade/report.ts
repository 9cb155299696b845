import type { FileChange } from "@release-actions/pinning/plan";
import {
  renderDiff,
  reportLocks,
  reportOutcome,
  reportProblem,
  reportUnexpected,
  type PinReportLine,
  type ProblemReport,
} from "@release-actions/pinning/report";
import { formatSemver, type Problem } from "@release-actions/release-model";
import type { CascadePlan, MovingUpstream, RepositoryStep, StepResult } from "./step.ts";

/** The train as JSON; the shape is published as schema/cascade.schema.json. */
export interface CascadeReport {
  readonly schema: 1;
  readonly repository: string;
  readonly version: string;
  readonly tag: string;
  readonly tagged: boolean;
  readonly waves: readonly (readonly RepositoryReport[])[];
}

export interface RepositoryReport {
  readonly repository: string;
  readonly directory: string | null;
  readonly state: RepositoryStep["state"]["kind"] | "committed" | "failed";
  readonly upstreams: readonly {
    readonly repository: string;
    readonly version: string;
    readonly released: boolean;
  }[];
  /** The version the next release of this repository is expected to be. */
  readonly next: string | null;
  readonly releasedBy: "tag" | "release-please";
  readonly pins: readonly PinReportLine[];
  readonly locks: readonly { readonly path: string; readonly packages: readonly string[] }[];
  /** Packages that a lock moved although the train did not name them. */
  readonly unexpected: readonly string[];
  readonly findings: readonly ProblemReport[];
  readonly problems: readonly ProblemReport[];
  readonly commit: string | null;
  readonly branch: string | null;
  /** Unified diff of the manifests, and of the locks once they are refreshed. */
  readonly diff: string;
}

/** Joins a plan with what was done. Without results it is the report of a dry run. */
export function reportCascade(plan: CascadePlan, results: readonly StepResult[] = []): CascadeReport {
  const byRepository = new Map(results.map((result) => [result.repository, result]));
  return {
    schema: 1,
    repository: plan.release.repository,
    version: formatSemver(plan.release.version),
    tag: plan.release.tag,
    tagged: plan.tagged,
    waves: plan.waves.map((wave) => wave.map((step) => reportStep(step, byRepository.get(step.repository)))),
  };
}

/** Whether a person still has something to do before the whole train has arrived. */
export function isUnfinished(report: CascadeReport): boolean {
  return report.waves
    .flat()
    .some(({ state, findings, problems }) => stopped.has(state) || findings.length + problems.length > 0);
}

const stopped: ReadonlySet<RepositoryReport["state"]> = new Set(["blocked", "failed", "missing"]);

function reportStep(step: RepositoryStep, result: StepResult | undefined): RepositoryReport {
  const { state } = step;
  const shown = state.kind === "change" || state.kind === "blocked" ? state.plan : step.preview;
  const changes =
    result?.kind === "committed" ? [...result.changes, ...result.locks] : (shown?.changes ?? []);
  const problems = problemsOf(step);
  return {
    repository: step.repository,
    directory: step.directory ?? null,
    state: result?.kind ?? state.kind,
    upstreams: step.upstreams.map(reportUpstream),
    next: step.next === undefined ? null : formatSemver(step.next),
    releasedBy: step.releasedBy,
    pins: (shown?.outcomes ?? []).map(reportOutcome),
    locks: shown === undefined ? [] : reportLocks(shown),
    unexpected: result?.kind === "committed" ? result.locks.flatMap(reportUnexpected) : [],
    findings: (shown?.findings ?? []).map(reportProblem),
    problems: [...problems, ...(result?.kind === "failed" ? [result.error] : [])].map(reportProblem),
    commit: result?.kind === "committed" ? result.commit : state.kind === "proposed" ? state.commit : null,
    branch: result?.kind === "committed" ? result.branch : null,
    diff: changes.map((change: FileChange) => renderDiff(change)).join(""),
  };
}

/** What a person has to clear away, also where it will be in the way only when its turn has come. */
function problemsOf({ state, preview }: RepositoryStep): readonly Problem[] {
  if (state.kind === "blocked") return state.problems;
  return state.kind === "waiting" ? (preview?.refusals ?? []) : [];
}

function reportUpstream({ release, released }: MovingUpstream): RepositoryReport["upstreams"][number] {
  return { repository: release.repository, version: formatSemver(release.version), released };
}
