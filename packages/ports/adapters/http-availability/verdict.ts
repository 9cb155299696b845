import type { Availability } from "../../availability.ts";
import type { AskHttp } from "../ask-http.ts";
import type { Failure, Reading } from "../registries/read-page.ts";
import type { Environment } from "../registries/registry-address.ts";

/** What every question to a registry needs. */
export interface Asking {
  readonly ask: AskHttp;
  readonly environment: Environment;
  readonly signal: AbortSignal | undefined;
}

export type Answer = Exclude<Availability, { kind: "unasked" }>;

/** The answer of a registry that did not give the page. `login` says how one makes oneself known to it. */
export function withoutPage(reading: Exclude<Reading<unknown>, { kind: "read" }>, login: string): Answer {
  return reading.kind === "missing"
    ? { kind: "absent", asked: reading.asked, answered: reading.answered }
    : failed(reading, login);
}

/**
 * Refused strangers are `unknown`, not `absent`: many registries answer 401 or 403 alike for what is private and for what
 * is not there yet. So it is asked again, and said at once what will help if it is private.
 */
export function failed({ asked, answered, status, retryAfter }: Failure, login: string): Answer {
  const advice = status === 401 || status === 403 ? login : undefined;
  return { kind: "unknown", asked, answered, advice, retryAfter };
}

/** The answers of several registries, any of which would do, as one. */
export function firstAvailable(answers: readonly [Answer, ...Answer[]]): Answer {
  const [only, ...more] = answers;
  const found = answers.find(({ kind }) => kind === "available");
  if (found !== undefined || more.length === 0) return found ?? only;
  const asked = answers.map((answer) => answer.asked).join(", ");
  const answered = answers.map((answer) => ("answered" in answer ? answer.answered : "")).join(", ");
  const unknown = answers.filter((answer) => answer.kind === "unknown");
  if (unknown.length === 0) return { kind: "absent", asked, answered };
  const waits = unknown.flatMap(({ retryAfter }) => (retryAfter === undefined ? [] : [retryAfter]));
  return {
    kind: "unknown",
    asked,
    answered,
    advice: unknown.map(({ advice }) => advice).find((advice) => advice !== undefined),
    retryAfter: waits.length === 0 ? undefined : Math.max(...waits),
  };
}
