import type { ReleaseError } from "@release-actions/release-model";
import type { ReceiverFacts, WorkflowRun } from "./facts.ts";

/** What is to be done about one receiver. */
export type DispatchStep =
  /** `before`: runs of this id that ended badly, and are not the one that is to come. */
  | { readonly kind: "send"; readonly before: readonly number[] }
  /** It has arrived: a run carries the id, and has succeeded or still goes on. */
  | { readonly kind: "arrived"; readonly run: WorkflowRun }
  | { readonly kind: "refused"; readonly error: ReleaseError };

/** How long the sender stays. */
export type Wait = "none" | "started" | "completed";

/**
 * Plans one receiver. The same release is not sent twice while a run with its id goes on or has succeeded; a run that failed
 * is answered by sending again, which is what a rerun of the sender is for.
 */
export function planDispatch(
  facts: ReceiverFacts,
  {
    id,
    wait,
    despiteSuccess = false,
  }: {
    readonly id: string;
    readonly wait: Wait;
    /** Whether a run that succeeded proves nothing, because something better shows that the release is not there. */
    readonly despiteSuccess?: boolean;
  },
): DispatchStep {
  if (facts.kind === "unreadable") {
    return wait === "none" ? { kind: "send", before: [] } : { kind: "refused", error: facts.error };
  }
  const own = runsOf(facts.runs, id);
  const alive = own.find(
    ({ state }) => state.kind !== "completed" || (state.conclusion === "success" && !despiteSuccess),
  );
  return alive === undefined
    ? { kind: "send", before: own.map((run) => run.id) }
    : { kind: "arrived", run: alive };
}

/** The runs whose name carries the id, newest first. */
export function runsOf(runs: readonly WorkflowRun[], id: string): readonly WorkflowRun[] {
  return runs.filter(({ title }) => title.includes(id));
}
