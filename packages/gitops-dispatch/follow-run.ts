import type { Clock, WorkflowRun, WorkflowRuns } from "@release-actions/ports";
import { ExternalError, ReleaseError } from "@release-actions/release-model";
import { eventOf } from "./observe.ts";
import { runsOf } from "./plan.ts";
import type { Transport } from "./request.ts";

export interface Following {
  readonly runs: WorkflowRuns;
  readonly clock: Clock;
  readonly repository: string;
  readonly transport: Transport;
  readonly id: string;
  /** Runs that carry the id and are not meant. */
  readonly before: readonly number[];
  /** Milliseconds since 1970 at which waiting ends. */
  readonly until: number;
  readonly onProgress: (message: string) => void;
}

/** Looks for the run with the id until it is there; undefined when the time is up. */
export async function findRun(following: Following): Promise<WorkflowRun | undefined> {
  const { runs, clock, repository, transport, id, before, until } = following;
  for (let pause = 2000; ; pause = longer(pause)) {
    const recent = await tolerant(() => runs.recentRuns(repository, eventOf(transport)));
    const found = runsOf(recent ?? [], id).find((run) => !before.includes(run.id));
    if (found !== undefined) return found;
    if (clock.now() + pause > until) return undefined;
    await clock.sleep(pause);
  }
}

/** Follows a run to its end; the run as it last was when the time is up. */
export async function followRun(run: WorkflowRun, following: Following): Promise<WorkflowRun> {
  const { runs, clock, repository, until, onProgress } = following;
  let latest = run;
  let told: string | undefined;
  for (let pause = 2000; latest.state.kind !== "completed"; pause = longer(pause)) {
    if (latest.state.kind !== told) onProgress(`${repository}: ${inWords(latest)}, ${latest.url}`);
    told = latest.state.kind;
    if (clock.now() + pause > until) return latest;
    await clock.sleep(pause);
    latest = (await tolerant(() => runs.readRun(repository, latest.id))) ?? latest;
  }
  return latest;
}

/** Half a minute at most: a run takes minutes, and every question counts against the token's limit. */
function longer(pause: number): number {
  return Math.min(pause * 1.5, 30_000);
}

/** A passing failure is no reason to give up a run that goes on: the time is limited anyway. */
async function tolerant<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ReleaseError && error instanceof ExternalError && error.retryable) return undefined;
    throw error;
  }
}

function inWords({ state }: WorkflowRun): string {
  return state.kind === "waiting" ? "its run waits for a runner" : "its run has started";
}
