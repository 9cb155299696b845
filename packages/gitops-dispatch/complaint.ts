import type { WorkflowRun } from "@release-actions/ports";
import { escapeText, type Problem } from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import type { Transport } from "./request.ts";

/** The event was taken and no run carries its id. */
export function notStarted(
  repository: string,
  {
    payload,
    timeout,
    transport,
  }: { readonly payload: ReleasePublished; readonly timeout: number; readonly transport: Transport },
  recent: readonly WorkflowRun[],
): Problem & { readonly retryable: boolean } {
  const [newest] = recent;
  const trigger =
    transport.kind === "repository-dispatch"
      ? `\`on: repository_dispatch: types: [${transport.eventType}]\` on its default branch`
      : "`on: workflow_dispatch` with the input `payload`";
  const id =
    transport.kind === "repository-dispatch"
      ? "github.event.client_payload.id"
      : "fromJSON(inputs.payload).id";
  return {
    code: "run-missing",
    expected: `a run in ${repository} whose name has ${payload.id}, within ${timeout} min`,
    found:
      newest === undefined
        ? "no run of such an event at all"
        : `none; the newest of such an event is "${escapeText(newest.title)}", ${newest.url}`,
    fix: `The receiving workflow needs ${trigger} and \`run-name: promote \${{ ${id} }}\`. Are Actions enabled there?`,
    retryable: true,
  };
}

/** The run goes on, and the time is up. */
export function notFinished(
  repository: string,
  run: WorkflowRun,
  timeout: number,
): Problem & { readonly retryable: boolean } {
  const where = run.state.kind === "waiting" ? "still waits" : "still runs";
  return {
    code: "run-late",
    expected: `the run in ${repository} to end within ${timeout} min`,
    found: `it ${where}: ${run.url}`,
    fix:
      run.state.kind === "waiting"
        ? "Does it wait for a runner, an approval of its environment, or a run before it? Start this job again when it has ended: nothing is sent twice."
        : "Look at what it does. Start this job again when it has ended: nothing is sent twice; or raise `timeout`.",
    retryable: true,
  };
}

/** Undefined for a run that did what it is for. */
export function conclusionProblem(
  repository: string,
  run: WorkflowRun,
  conclusion: string,
): Problem | undefined {
  if (conclusion === "success") return undefined;
  return {
    code: "run-unsuccessful",
    expected: `the run in ${repository} to succeed`,
    found: `${escapeText(conclusion)}: ${run.url}`,
    fix:
      advice[conclusion] ??
      "Its log says why. Start this job again when that is mended: it is then sent again.",
  };
}

const advice: Readonly<Record<string, string>> = {
  cancelled:
    "Did another release cancel it? A `concurrency` group keeps one waiting run unless it says `queue: max`. Start this job again: it is then sent again.",
  skipped:
    "A condition of the receiving workflow left the job out, so nothing was promoted. Correct its `if`.",
};
