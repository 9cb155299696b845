import type { WorkflowDispatches, WorkflowRun } from "@release-actions/ports";
import { ExternalError, type ReleaseError } from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import type { ReceiverFacts } from "./facts.ts";
import { findRun, type Following } from "./follow-run.ts";

export interface Sending extends Following {
  readonly dispatches: WorkflowDispatches;
  readonly payload: ReleasePublished;
  readonly facts: ReceiverFacts;
}

/** How often an event is sent whose answers all got lost, each time after nothing of it was to be seen. */
const mostTries = 3;
/** Milliseconds in which a run has appeared where the event arrived. */
const untilSeen = 30_000;

/**
 * Sends the event. An answer that got lost says nothing: the run with the id is looked for, and only where there is none the
 * event is sent again. Gives the run where it is known.
 * @throws {ExternalError} `dispatch-unclear` where nobody can tell.
 */
export async function send(sending: Sending): Promise<WorkflowRun | undefined> {
  const { clock, facts, repository, onProgress } = sending;
  for (let tries = 1; ; tries += 1) {
    try {
      return await sendOnce(sending);
    } catch (error) {
      if (!(error instanceof ExternalError) || error.code !== "github-unclear") throw error;
      if (facts.kind === "unreadable") throw unclear(repository, error, "the token may not read its runs");
      onProgress(`${repository}: no answer; looking for the run before anything is sent again`);
      const run = await findRun({ ...sending, until: clock.now() + untilSeen });
      if (run !== undefined) return run;
      if (tries === mostTries) throw unclear(repository, error, `no run appeared in ${mostTries} tries`);
    }
  }
}

async function sendOnce(sending: Sending): Promise<WorkflowRun | undefined> {
  const { dispatches, repository, transport, payload, clock } = sending;
  if (transport.kind === "repository-dispatch") {
    await dispatches.sendEvent(repository, { type: transport.eventType, payload });
    return undefined;
  }
  const { workflow, reference } = transport;
  const inputs = { payload: JSON.stringify(payload) };
  const started = await dispatches.startWorkflow(repository, { workflow, reference, inputs });
  return (
    started && { ...started, title: payload.id, state: { kind: "waiting" }, createdAt: new Date(clock.now()) }
  );
}

function unclear(repository: string, cause: ReleaseError, why: string): ExternalError {
  return new ExternalError({
    code: "dispatch-unclear",
    expected: `GitHub to answer to the event for ${repository}`,
    found: `${cause.found}; ${why}`,
    fix: "Run again: the event has the same id then, and a receiver that has it already does nothing. With `actions: read` for that repository it is looked for first.",
    retryable: true,
    cause,
  });
}
