import type { WorkflowRun } from "@release-actions/ports";
import type { ReleaseError } from "@release-actions/release-model";

/** What became of telling one repository. */
export type DispatchOutcome =
  /** A dry run. */
  | { readonly kind: "planned" }
  /** GitHub took the event, and nobody waits for its run. */
  | { readonly kind: "sent" }
  /** A run with the id was there before: nothing was sent. */
  | { readonly kind: "arrived"; readonly run: WorkflowRun }
  | { readonly kind: "started"; readonly run: WorkflowRun }
  | { readonly kind: "completed"; readonly run: WorkflowRun; readonly conclusion: string }
  /** Its run goes on, and the time is up. */
  | { readonly kind: "late"; readonly error: ReleaseError; readonly run: WorkflowRun }
  | { readonly kind: "failed"; readonly error: ReleaseError; readonly run: WorkflowRun | undefined };

export type DispatchResult = DispatchOutcome & { readonly repository: string };

/** Those that have not got there, as far as this run knows. */
export type UnfinishedResult = Extract<DispatchResult, { kind: "late" | "failed" }>;

export function isUnfinished(result: DispatchResult): result is UnfinishedResult {
  return result.kind === "late" || result.kind === "failed";
}
