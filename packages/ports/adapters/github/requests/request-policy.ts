import pLimit from "p-limit";
import type { Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import type { Answer } from "./answer.ts";
import { cancelled, limitReached, unclearChange, unreachable, untrusted } from "./exchange-errors.ts";
import { GitHubFailure } from "../failures/github-failure.ts";
import { attempt, type Outcome } from "./outcome.ts";
import type { WritePace } from "./write-pace.ts";

/** Sends a request as often as is right, and returns its answer. */
export type RequestPolicy = (
  send: (signal: AbortSignal) => Promise<Answer>,
  isWrite: boolean,
) => Promise<Answer>;

export interface RequestPolicyOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: WritePace;
  /** Milliseconds for one request. */
  readonly timeLimit: number;
  readonly signal: AbortSignal | undefined;
  /** Counted up, repetitions included. */
  readonly requests: { reads: number; writes: number };
}

const mostTries = 5;
/** A longer pause is for the next run. */
const longestPause = 5 * 60_000;

/**
 * Reads are repeated after everything that may pass. Writes go one by one, at their pace, and are repeated only when it
 * is certain that nothing happened. A pause that GitHub asks for is one for all requests.
 */
export function createRequestPolicy(options: RequestPolicyOptions): RequestPolicy {
  const { clock, log, pace, timeLimit, signal, requests } = options;
  const oneByOne = pLimit(1);
  let paused = { until: 0, reason: "" };

  async function sleep(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await clock.sleep(milliseconds, signal).catch(rethrowUnlessCancelled);
    if (signal?.aborted === true) throw cancelled();
  }

  function rethrowUnlessCancelled(error: unknown): void {
    if (signal?.aborted !== true) throw error;
  }

  async function untilAllowed(isWrite: boolean): Promise<void> {
    // What is asked next fails at once, too: a job that stands still for an hour helps nobody.
    if (paused.until - clock.now() > longestPause) throw limitReached(paused.reason, paused.until);
    await sleep(paused.until - clock.now());
    if (!isWrite) return;
    const { pause, because } = pace.wait();
    if (because !== undefined) {
      log.info(
        `GitHub allows ${because.writes} changes in ${inWords(because.within)}: the next one in ${inWords(pause)}.`,
      );
    }
    await sleep(pause);
    pace.started();
  }

  async function persist(send: (limit: AbortSignal) => Promise<Answer>, isWrite: boolean): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      await untilAllowed(isWrite);
      requests[isWrite ? "writes" : "reads"] += 1;
      const limit = AbortSignal.timeout(timeLimit);
      const outcome = await attempt(() => send(signal ? AbortSignal.any([signal, limit]) : limit), {
        now: () => clock.now(),
        timeLimit,
      });
      if (outcome.kind === "answered") return outcome.answer;
      if (outcome.kind === "refused") throw new GitHubFailure(outcome.facts);
      if (outcome.kind === "unclear" && isWrite) throw unclearChange(outcome.reason);
      if (outcome.kind === "unsent" && !outcome.passes) throw untrusted(outcome.reason);
      const pause = pauseAfter(outcome, tries);
      if (outcome.kind === "limited") {
        const until = clock.now() + pause;
        if (until > paused.until) paused = { until, reason: outcome.reason };
        if (pause > longestPause || tries === mostTries) throw limitReached(outcome.reason, paused.until);
      }
      if (tries === mostTries) throw unreachable(outcome.reason, tries);
      log.info(`GitHub: ${outcome.reason}; the next try in ${inWords(pause)}.`);
      if (outcome.kind !== "limited") await sleep(pause);
    }
  }

  return (send, isWrite) => (isWrite ? oneByOne(() => persist(send, true)) : persist(send, false));
}

/** Growing: 1, 2, 4, 8 s; minutes instead where GitHub wants a pause and does not say how long. */
function pauseAfter(outcome: Outcome, tries: number): number {
  const growing = 1000 * 2 ** (tries - 1);
  return outcome.kind === "limited" ? (outcome.pause ?? 60 * growing) : growing;
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds <= 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
