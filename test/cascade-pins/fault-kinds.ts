import { setTimeout as wait } from "node:timers/promises";
import { cannedAnswers, type Fault, type FaultMatch } from "@release-actions/rehearsal";

/** What goes wrong with the nth of the requests, or of the changes, that one run makes. */
export interface FaultKind {
  /** Whether it meets single changes; otherwise whole requests. */
  readonly meets: "requests" | "changes";
  readonly fault: (nth: number) => Fault;
  /** In how many cases the run itself cannot go on: the next one has to. */
  readonly red?: number;
  /** Milliseconds that the run waits for an answer, where it is about that. */
  readonly timeLimit?: number;
}

/** Requests to the APIs; reads alone, or all. */
export function requestsOnly(isWrite?: boolean): FaultMatch {
  return { when: ({ surface }) => surface !== "git", ...(isWrite === undefined ? {} : { isWrite }) };
}

const timeLimit = 400;

/** Every kind of fault that the stand-in knows. */
export const faultKinds: Readonly<Record<string, FaultKind>> = {
  "500, 502, 503 or 504, in HTML": {
    meets: "requests",
    fault: (nth) => cannedAnswers.unavailable(([500, 502, 503, 504] as const)[nth % 4]),
  },
  "429 with Retry-After": {
    meets: "requests",
    fault: () => cannedAnswers.secondaryLimit({ status: 429, retryAfter: 30 }),
  },
  "secondary limit that does not say how long": {
    meets: "requests",
    fault: () => cannedAnswers.secondaryLimit(),
  },
  "primary limit, for a minute": { meets: "requests", fault: () => usedUp(60_000) },
  "primary limit, for an hour": { meets: "requests", red: 35, fault: () => usedUp(3_600_000) },
  "200 with something else than JSON": {
    meets: "requests",
    fault: () => ({ kind: "answer", answer: { status: 200, body: "<html>Sign in to the network</html>" } }),
  },
  "answer that breaks off": { meets: "requests", fault: () => ({ kind: "truncated-body" }) },
  "no answer in time": {
    meets: "changes",
    timeLimit,
    fault: () => ({ kind: "dropped", meanwhile: () => wait(timeLimit + 50) }),
  },
  "connection lost before": { meets: "changes", fault: () => ({ kind: "dropped" }) },
  "connection lost after": { meets: "changes", fault: () => ({ kind: "lost-answer" }) },
  "reads from before for three requests": {
    meets: "changes",
    fault: () => ({ kind: "stale-reads", requests: 3 }),
  },
};

/** By the fake clock of the run, which starts at 0. */
function usedUp(milliseconds: number): Fault {
  return cannedAnswers.primaryLimit({ resetAt: new Date(milliseconds) });
}
