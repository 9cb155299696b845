import { dispatchRelease, type DispatchResult, type Transport } from "@release-actions/gitops-dispatch";
import type { Clock, WorkflowDispatches } from "@release-actions/ports";
import { observeReconcile, type ObserveOptions } from "./observe.ts";
import { planReconcile, type RouteStep } from "./plan.ts";

export interface ReconcileOptions extends Omit<ObserveOptions, "now"> {
  readonly dispatches: WorkflowDispatches;
  readonly clock: Clock;
  readonly transport: Transport;
  /** False only looks. */
  readonly apply: boolean;
}

/** Finds releases that never arrived, and sends each again with the id it had: a receiver that knows it does nothing. */
export async function reconcile(
  options: ReconcileOptions,
): Promise<{ readonly steps: readonly RouteStep[]; readonly results: readonly DispatchResult[] }> {
  const { clock, github, apply } = options;
  const steps = planReconcile(await observeReconcile({ ...options, now: new Date(clock.now()) }));
  if (!apply) return { steps, results: [] };
  const results: DispatchResult[] = [];
  // One after another: a receiver without a queue would drop what comes in the same moment.
  for (const step of steps) {
    if (step.kind !== "lost") continue;
    const { repository, payload } = step;
    results.push(
      ...(await dispatchRelease({
        ...options,
        runs: github,
        repositories: [repository],
        payload,
        wait: "none",
        // The files do not say it, whatever a run says of itself.
        despiteSuccess: true,
        timeout: 5,
      })),
    );
  }
  return { steps, results };
}
