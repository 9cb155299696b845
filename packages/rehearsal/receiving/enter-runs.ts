import type { StandInEvent } from "../github/index.ts";
import type { Stage } from "../stage/stage.ts";
import { titleOf, type ReceivingWorkflow } from "./receiving-workflow.ts";

/** A run that has begun because of an event. */
export interface EnteredRun {
  readonly id: number;
  readonly event: StandInEvent;
}

/** Enters a run whenever a release of this component is sent to a repository, until told to stop. */
export function enterRuns(
  { github }: Stage,
  {
    repository,
    component,
    workflow,
  }: { readonly repository: string; readonly component: string; readonly workflow: ReceivingWorkflow },
): { readonly stop: () => Promise<readonly EnteredRun[]> } {
  const entered: Promise<EnteredRun>[] = [];
  const stop = github.onEvent((event) => {
    const payload = event.payload["client_payload"];
    if (event.name !== "repository_dispatch" || event.repository !== repository) return;
    if (!isAbout(payload, component)) return;
    entered.push(enter(event, payload));
  });
  async function enter(event: StandInEvent, payload: unknown): Promise<EnteredRun> {
    // The event is recorded inside of a change; a run comes behind it.
    await new Promise((resolve) => setImmediate(resolve));
    const { id } = await github.startRun(repository, {
      path: workflow.path,
      event: event.name,
      displayTitle: titleOf(workflow, payload),
    });
    await github.continueRun(repository, id, {});
    return { id, event };
  }
  return {
    stop: () => {
      stop();
      return Promise.all(entered);
    },
  };
}

function isAbout(payload: unknown, component: string): boolean {
  return (
    typeof payload === "object" &&
    payload !== null &&
    "component" in payload &&
    payload.component === component
  );
}
