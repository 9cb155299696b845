import { isRecord } from "../../json-records.ts";
import { answerWithin, headerOf, problemsIn, type Answer } from "./answer.ts";
import type { GitHubAnswerFacts } from "../failures/github-failure.ts";
import { rateLimitIn } from "./rate-limit.ts";

/** What became of sending a request once. */
export type Outcome =
  | { readonly kind: "answered"; readonly answer: Answer }
  /** A definite no. */
  | { readonly kind: "refused"; readonly facts: GitHubAnswerFacts }
  /** Not done: GitHub wants a pause of so many milliseconds. */
  | { readonly kind: "limited"; readonly reason: string; readonly pause: number | undefined }
  /** Not done: the request never reached GitHub. `passes` where that may be different in a moment. */
  | { readonly kind: "unsent"; readonly reason: string; readonly passes: boolean }
  /** It may have been done, or not. */
  | { readonly kind: "unclear"; readonly reason: string };

/** Sends once and says what became of it. `timeLimit` is for the words only. */
export async function attempt(
  send: () => Promise<Answer>,
  { now, timeLimit }: { readonly now: () => number; readonly timeLimit: number },
): Promise<Outcome> {
  try {
    return outcomeOf(await send(), now());
  } catch (error) {
    const answer = answerWithin(error);
    return answer === undefined ? withoutAnswer(error, timeLimit) : outcomeOf(answer, now());
  }
}

function outcomeOf(answer: Answer, now: number): Outcome {
  const problems = problemsIn(answer);
  const limit = rateLimitIn(answer, problems, now);
  if (limit !== undefined) return { kind: "limited", ...limit };
  if (answer.status >= 500) return { kind: "unclear", reason: `status ${answer.status}` };
  if (problems.some(({ type, message }) => type === undefined && message.startsWith(brokenDown))) {
    return { kind: "unclear", reason: "GitHub could not carry out the request" };
  }
  if (answer.status >= 300) {
    return {
      kind: "refused",
      facts: {
        status: answer.status,
        problems,
        acceptedPermissions: headerOf(answer, "x-accepted-github-permissions"),
        wantsSignOn: headerOf(answer, "x-github-sso")?.startsWith("required") ?? false,
      },
    };
  }
  // octokit hands over the text when an answer is no JSON, or breaks off.
  return typeof answer.data === "string" && answer.status !== 204
    ? { kind: "unclear", reason: `status ${answer.status} with something else than JSON` }
    : { kind: "answered", answer };
}

/** How GraphQL says, with status 200 and no type, what would be a 502 elsewhere. */
const brokenDown = "Something went wrong while executing your query";

const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const untrusted = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;

function withoutAnswer(error: unknown, timeLimit: number): Outcome {
  const chain = [...causesOf(error)];
  if (chain.some(({ name }) => name === "TimeoutError")) {
    return { kind: "unclear", reason: `no answer within ${timeLimit / 1000} s` };
  }
  const code = chain.map((cause) => cause["code"]).find((text) => typeof text === "string");
  if (code === undefined) return { kind: "unclear", reason: "the connection failed" };
  if (neverSent.has(code)) return { kind: "unsent", reason: code, passes: true };
  return untrusted.test(code)
    ? { kind: "unsent", reason: code, passes: false }
    : { kind: "unclear", reason: code };
}

/** An error, its cause, the cause of that: `fetch` and octokit wrap what really happened. */
function* causesOf(error: unknown): Generator<Readonly<Record<string, unknown>>> {
  for (let cause = error; isRecord(cause); cause = cause["cause"]) yield cause;
}
