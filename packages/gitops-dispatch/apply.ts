import type { Clock, WorkflowDispatches, WorkflowRun, WorkflowRuns } from "@release-actions/ports";
import { ExternalError, Refusal, ReleaseError } from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import { conclusionProblem, notFinished, notStarted } from "./complaint.ts";
import { findRun, followRun } from "./follow-run.ts";
import { eventOf, observeReceiver } from "./observe.ts";
import { planDispatch, type Wait } from "./plan.ts";
import type { Transport } from "./request.ts";
import type { DispatchOutcome, DispatchResult } from "./result.ts";
import { send } from "./send.ts";

export interface DispatchOptions {
  readonly dispatches: WorkflowDispatches;
  readonly runs: WorkflowRuns;
  readonly clock: Clock;
  /** `owner/name` each. */
  readonly repositories: readonly string[];
  readonly payload: ReleasePublished;
  readonly transport: Transport;
  readonly wait: Wait;
  /** Minutes for everything. */
  readonly timeout: number;
  /** False only looks. */
  readonly apply: boolean;
  /** As {@link planDispatch} has it. */
  readonly despiteSuccess?: boolean;
  readonly onProgress: (message: string) => void;
}

/** Tells every repository; one that cannot be told stops none of the others. */
export function dispatchRelease(options: DispatchOptions): Promise<readonly DispatchResult[]> {
  const until = options.clock.now() + options.timeout * 60_000;
  return Promise.all(
    options.repositories.map(async (repository) => {
      try {
        return { repository, ...(await tell(repository, until, options)) };
      } catch (error) {
        if (!(error instanceof ReleaseError)) throw error;
        return { repository, kind: "failed" as const, error, run: undefined };
      }
    }),
  );
}

async function tell(repository: string, until: number, options: DispatchOptions): Promise<DispatchOutcome> {
  const { runs, transport, payload, wait, onProgress } = options;
  const { id } = payload;
  const facts = await observeReceiver(runs, repository, transport);
  const step = planDispatch(facts, { id, wait, despiteSuccess: options.despiteSuccess === true });
  if (step.kind === "refused") throw step.error;
  if (!options.apply) return step.kind === "arrived" ? step : { kind: "planned" };
  const before = step.kind === "send" ? step.before : [];
  const following = { ...options, repository, id, before, until };
  if (step.kind === "arrived") {
    onProgress(`${repository}: a run has ${id} already, ${step.run.url}`);
    return wait === "completed" ? ended(step.run, following, options) : step;
  }
  onProgress(`${repository}: sending ${id}`);
  const sent = await send({ ...following, facts });
  if (wait === "none") return sent === undefined ? { kind: "sent" } : { kind: "started", run: sent };
  const run = sent ?? (await findRun(following));
  if (run === undefined) {
    const recent = await runs.recentRuns(repository, eventOf(transport));
    return {
      kind: "failed",
      run: undefined,
      error: new ExternalError(notStarted(repository, options, recent)),
    };
  }
  return wait === "completed" ? ended(run, following, options) : { kind: "started", run };
}

async function ended(
  run: WorkflowRun,
  following: Parameters<typeof followRun>[1],
  { timeout }: DispatchOptions,
): Promise<DispatchOutcome> {
  const last = await followRun(run, following);
  const { state } = last;
  if (state.kind !== "completed") {
    const error = new ExternalError(notFinished(following.repository, last, timeout));
    return { kind: "late", run: last, error };
  }
  const problem = conclusionProblem(following.repository, last, state.conclusion);
  return problem === undefined
    ? { kind: "completed", run: last, conclusion: state.conclusion }
    : { kind: "failed", run: last, error: new Refusal(problem) };
}
