import type { Clock } from "@release-actions/ports";
import { ExternalError, type Problem } from "@release-actions/release-model";

/** One try: done, worth another one, or of no use to try again. */
export type Attempt<Content> =
  | { readonly kind: "done"; readonly content: Content }
  | { readonly kind: "later"; readonly problem: Problem; readonly retryAfter?: number | undefined }
  | { readonly kind: "stopped"; readonly error: Error };

/** How long outages are waited out; one for a whole run, so that twenty images do not wait twenty times as long. */
export interface Patience {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly clock: Clock;
  readonly onWait: (problem: Problem, milliseconds: number) => void;
}

const second = 1000;
/** Outages of Sigstore are over in seconds or last for most of an hour; so from soon to now and then. */
const waits = [1, 2, 4, 8, 15, 30].map((seconds) => seconds * second);

/**
 * Tries until it is done or the time is up. `attempt` gets the number of tries before it.
 * @throws {ExternalError} with the code of the last problem when the time is up.
 */
export async function withPatience<Content>(
  { until, clock, onWait }: Patience,
  attempt: (before: number) => Promise<Attempt<Content>>,
): Promise<Content> {
  const started = clock.now();
  for (let before = 0; ; before += 1) {
    const outcome = await attempt(before);
    if (outcome.kind === "done") return outcome.content;
    if (outcome.kind === "stopped") throw outcome.error;
    const wait = Math.max(waits[Math.min(before, waits.length - 1)] ?? 0, outcome.retryAfter ?? 0);
    if (clock.now() + wait > until)
      throw givenUp(outcome.problem, { tries: before + 1, took: clock.now() - started });
    onWait(outcome.problem, wait);
    await clock.sleep(wait);
  }
}

function givenUp(
  problem: Problem,
  { tries, took }: { readonly tries: number; readonly took: number },
): ExternalError {
  const times = tries === 1 ? "once" : `${tries} times in ${Math.round(took / second)} seconds`;
  return new ExternalError({ ...problem, found: `${problem.found}; tried ${times}`, retryable: true });
}
