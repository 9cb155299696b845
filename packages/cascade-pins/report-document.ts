import {
  reportOutcome,
  reportProblem,
  type PinReportLine,
  type ProblemReport,
} from "@release-actions/pinning/report";
import { formatSemver, type Problem } from "@release-actions/release-model";
import type { CarriedRelease } from "./carried.ts";
import { lockMoves, type LockMoves } from "./lock-moves.ts";
import type { Progress, ProgressState } from "./report-progress.ts";
import type { CascadePlan } from "./step.ts";
import type { WaitingFor } from "./waiting.ts";

/** What cascade-pins planned and did, as JSON; the shape is published as schema/cascade-pins.schema.json. */
export interface CascadePinsReport {
  readonly schema: 1;
  /** The released repository, by its name in the graph. */
  readonly repository: string;
  readonly version: string;
  readonly tag: string;
  /** False where pins, locks and findings are left out, because an output of an action may hold 1 MB only. */
  readonly complete: boolean;
  /** Everything below the release, nearest first. */
  readonly waves: readonly (readonly string[])[];
  /** The direct downstreams, and those further down whose pull request was written anew. */
  readonly repositories: readonly CascadePinsRepository[];
}

export interface CascadePinsRepository {
  readonly repository: string;
  /** `owner/name` on GitHub. */
  readonly fullName: string;
  readonly state: ProgressState;
  /** Whether its pull request is a draft, or is to be one. */
  readonly draft: boolean;
  readonly waitsFor: readonly CascadePinsWait[];
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  /** The commit that this run made. */
  readonly commit: string | null;
  /** Everything that the pull request or the commit carries. */
  readonly carries: readonly { readonly repository: string; readonly version: string }[];
  readonly pins: readonly PinReportLine[];
  readonly locks: readonly LockMoves[];
  /** What a person should look at; the rest was done. */
  readonly findings: readonly ProblemReport[];
  /** Why it could not be done. */
  readonly problems: readonly ProblemReport[];
  /** What became of asking the pull request to merge itself; null where this run neither opened nor updated it. */
  readonly autoMerge: "not-asked" | "enabled" | "merged" | "unavailable" | null;
  /** How long this run worked on it; null where it did not. */
  readonly seconds: number | null;
}

/** An upstream of the same train that is not released yet. */
export interface CascadePinsWait {
  readonly repository: string;
  readonly because: "open" | "unreleased" | "moves-now" | "moves-soon" | "arrives" | "moves-later";
  /** Of its pull request, where it has one. */
  readonly url: string | null;
  /** The repository that has to be released before it, or whose release comes to it. */
  readonly after: string | null;
}

/** A plan with what was done, as a document. */
export function reportDocument(plan: CascadePlan, progress: readonly Progress[]): CascadePinsReport {
  return {
    schema: 1,
    repository: plan.release.repository,
    version: formatSemver(plan.release.version),
    tag: plan.release.tag,
    complete: true,
    waves: plan.waves,
    repositories: progress.map(reportRepository),
  };
}

function reportRepository(progress: Progress): CascadePinsRepository {
  const { step, plan, result, state, pullRequest } = progress;
  return {
    repository: step.repository,
    fullName: step.nameWithOwner,
    state,
    draft: result !== undefined && "isDraft" in result ? result.isDraft : step.isDraft,
    waitsFor: step.waitsFor.map(reportWait),
    pullRequest: pullRequest === undefined ? null : { number: pullRequest.number, url: pullRequest.url },
    commit: result !== undefined && "commit" in result ? (result.commit ?? null) : null,
    carries: step.state.kind === "change" ? step.state.targets.map(reportCarried) : [],
    pins: (plan?.outcomes ?? []).map(reportOutcome),
    locks: lockMoves(plan, result !== undefined && "locks" in result ? result.locks : []),
    findings: (plan?.findings ?? []).map(reportProblem),
    problems: progress.problems.map((problem: Problem) => reportProblem(problem)),
    autoMerge: result !== undefined && "autoMerge" in result ? result.autoMerge.kind : null,
    seconds: result?.seconds ?? null,
  };
}

function reportCarried({ repository, version }: CarriedRelease): CascadePinsRepository["carries"][number] {
  return { repository, version: formatSemver(version) };
}

function reportWait({ repository, because }: WaitingFor): CascadePinsWait {
  return {
    repository,
    because: because.kind,
    url: "url" in because ? because.url : null,
    after: "after" in because ? because.after : null,
  };
}
