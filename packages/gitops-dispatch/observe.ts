import type { WorkflowRuns } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import type { ReceiverFacts } from "./facts.ts";
import type { Transport } from "./request.ts";

/** Looks at what runs in a receiver already, by the event that the transport makes. */
export async function observeReceiver(
  runs: WorkflowRuns,
  repository: string,
  transport: Transport,
): Promise<ReceiverFacts> {
  try {
    return { kind: "seen", runs: await runs.recentRuns(repository, eventOf(transport)) };
  } catch (error) {
    // For sending alone it takes no right to read them.
    if (error instanceof Refusal) return { kind: "unreadable", error };
    throw error;
  }
}

/** What GitHub calls the event. */
export function eventOf({ kind }: Transport): string {
  return kind === "repository-dispatch" ? "repository_dispatch" : "workflow_dispatch";
}
