import type { SummaryText } from "@release-actions/release-model";
import { lockMoves } from "./lock-moves.ts";
import type { Progress, ProgressState } from "./report-progress.ts";

/** One repository as a line of the table in the summary and in the log. */
export interface ReportRow {
  readonly repository: string;
  readonly state: string;
  readonly pullRequest: Progress["pullRequest"];
  readonly pins: string;
  readonly locks: string;
  readonly time: string;
}

export const columns = ["Repository", "State", "Pull request", "Pins", "Lockfiles", "Time"] as const;

export function rowOf(progress: Progress): ReportRow {
  const { step, plan, result, pullRequest } = progress;
  const edits = plan?.outcomes.filter(({ kind }) => kind === "edit").length ?? 0;
  return {
    repository: step.repository,
    state: describe(progress),
    pullRequest,
    pins: edits === 0 ? "" : String(edits),
    locks: describeLocks(progress),
    time: result === undefined ? "" : `${result.seconds.toFixed(1)} s`,
  };
}

/** The cells of a row where links can be followed. */
export function summaryCells(row: ReportRow): readonly SummaryText[] {
  const { pullRequest } = row;
  const link = pullRequest === undefined ? "" : { text: `#${pullRequest.number}`, link: pullRequest.url };
  return [{ code: row.repository }, row.state, link, row.pins, row.locks, row.time];
}

/** The cells of a row where an address has to be seen. */
export function logCells(row: ReportRow): readonly string[] {
  return [row.repository, row.state, row.pullRequest?.url ?? "", row.pins, row.locks, row.time];
}

export const stateWords: Readonly<Record<ProgressState, string>> = {
  unaffected: "pins nothing of it",
  carried: "has it",
  proposed: "open",
  opened: "opened",
  updated: "updated",
  reworded: "reworded",
  committed: "committed",
  planned: "to be changed",
  waiting: "waits",
  declined: "declined",
  foreign: "left alone",
  blocked: "blocked",
  failed: "failed",
  undone: "not done",
};

function describe(progress: Progress): string {
  const { step, result, state, problems } = progress;
  const isDraft = result !== undefined && "isDraft" in result ? result.isDraft : step.isDraft;
  const mayBeDraft = ["proposed", "opened", "updated", "reworded", "planned"].includes(state);
  const names = step.waitsFor.map(({ repository }) => repository);
  const without = step.leftOut.map(({ repository }) => repository);
  return [
    stateWords[state] + (isDraft && mayBeDraft ? " as a draft" : ""),
    ...(state === "declined" ? [declinedBy(progress)] : []),
    ...(state === "foreign" ? ["somebody pushed to its branch"] : []),
    ...(without.length === 0 ? [] : [`without ${few(without)}, which was declined`]),
    ...problems.slice(0, 1).map(({ code }) => code),
    ...(names.length === 0 || !(mayBeDraft || state === "waiting") ? [] : [`waits for ${few(names)}`]),
    ...(result !== undefined && "autoMerge" in result ? mergeWords(result.autoMerge) : []),
  ].join(", ");
}

function declinedBy({ pullRequest }: Progress): string {
  return pullRequest === undefined
    ? "its pins were taken back on the default branch"
    : "its pull request was closed";
}

function mergeWords(autoMerge: { readonly kind: string; readonly reason?: string }): readonly string[] {
  if (autoMerge.kind === "enabled") return ["merges itself"];
  if (autoMerge.kind === "merged") return ["merged"];
  return autoMerge.kind === "unavailable" ? [`does not merge itself: ${autoMerge.reason ?? ""}`] : [];
}

function describeLocks({ plan, result }: Progress): string {
  const moves = lockMoves(plan, result !== undefined && "locks" in result ? result.locks : []);
  const strangers = moves.reduce((sum, { unexpected }) => sum + unexpected.length, 0);
  if (moves.length === 0) return "";
  return strangers === 0 ? String(moves.length) : `${moves.length}, other packages moved: ${strangers}`;
}

/** Some names, and how many more there are. */
export function few(names: readonly string[], most = 3): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}
