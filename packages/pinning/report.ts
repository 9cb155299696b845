import { formatSemver, type Problem, type Release } from "@release-actions/release-model";
import { createTwoFilesPatch } from "diff";
import type { FileChange, PinPlan } from "./plan.ts";

/** What `pin` does or did, as JSON; the shape is published as schema/pin.schema.json. */
export interface PinReport {
  readonly schema: 1;
  readonly package: string;
  readonly version: string;
  /** Whether files were written. False for a dry run, a refusal, and when nothing was to be done. */
  readonly applied: boolean;
  readonly pins: readonly PinReportLine[];
  readonly locks: readonly { readonly path: string; readonly packages: readonly string[] }[];
  /** Packages that a lock moved although nobody named them. */
  readonly unexpected: readonly string[];
  readonly findings: readonly ProblemReport[];
  readonly refusals: readonly ProblemReport[];
  readonly diff: string;
}

/** What becomes of one pin. */
export interface PinReportLine {
  readonly path: string;
  readonly line: number;
  readonly place: string;
  readonly package: string;
  readonly outcome: PinPlan["outcomes"][number]["kind"];
  readonly before: string | null;
  readonly after: string | null;
  /** Why a pin stays as it is; null where it moves or is current. */
  readonly reason: string | null;
}

/** A problem as JSON: what every error of release-helper says. */
export interface ProblemReport {
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

interface LockResult extends FileChange {
  readonly unexpected: readonly { readonly name: { readonly name: string } }[];
}

/** Joins a plan with what was done; without a result it is the report of a dry run. */
export function reportPins(
  release: Release,
  plan: PinPlan,
  result: { readonly locks: readonly LockResult[] } | undefined,
): PinReport {
  const locks = result?.locks ?? [];
  return {
    schema: 1,
    package: release.repository,
    version: formatSemver(release.version),
    applied: result !== undefined,
    pins: plan.outcomes.map(reportOutcome),
    locks: reportLocks(plan),
    unexpected: locks.flatMap(reportUnexpected),
    findings: plan.findings.map(reportProblem),
    refusals: plan.refusals.map(reportProblem),
    diff: [...plan.changes, ...locks].map(renderDiff).join(""),
  };
}

export function reportOutcome(outcome: PinPlan["outcomes"][number]): PinReportLine {
  const { pin } = outcome;
  return {
    path: pin.path,
    line: pin.line,
    place: pin.place,
    package: pin.name.name,
    outcome: outcome.kind,
    before: outcome.kind === "edit" ? outcome.before : outcome.kind === "newer" ? outcome.found : null,
    after: outcome.kind === "edit" ? outcome.after : null,
    reason: outcome.kind === "kept" ? outcome.reason : null,
  };
}

export function reportLocks(plan: PinPlan): PinReport["locks"] {
  return plan.locks.map(({ path, packages }) => ({
    path,
    packages: packages.map(({ name, version }) => `${name.name}@${version}`),
  }));
}

export function reportUnexpected(lock: Omit<LockResult, "before" | "after">): string[] {
  return lock.unexpected.map(({ name }) => `${lock.path}: ${name.name}`);
}

export function reportProblem(problem: Problem): ProblemReport {
  const { code, expected, found, fix, location } = problem;
  return {
    code,
    expected,
    found,
    fix,
    file: location?.file ?? null,
    line: location?.line ?? null,
    column: location?.column ?? null,
  };
}

/** The change of one file as a unified diff, the way `git diff` prints it. Empty when nothing changed. */
export function renderDiff(change: FileChange): string {
  const before = Buffer.from(change.before).toString("utf8");
  const after = Buffer.from(change.after).toString("utf8");
  if (before === after) return "";
  const names = [`a/${change.path}`, `b/${change.path}`] as const;
  const patch = createTwoFilesPatch(...names, before, after, undefined, undefined, { context: 1 });
  // The library heads a patch with a ruler that git does not print.
  return patch.replace(/^=+\n/, "");
}
