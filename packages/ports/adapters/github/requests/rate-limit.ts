import { headerOf, type Answer } from "./answer.ts";
import type { GitHubProblem } from "../failures/github-failure.ts";

/** GitHub wants no requests for a while. */
export interface RateLimit {
  readonly reason: string;
  /** Milliseconds; undefined where GitHub does not say how long. */
  readonly pause: number | undefined;
}

/** "Submitted too quickly" is how the limit on content looks when a mutation meets it. */
const limitWords =
  /secondary rate limit|abuse detection|rate limit (?:already )?exceeded|submitted too quickly/i;

/**
 * The limit that an answer speaks of. What was asked has then not been done.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function rateLimitIn(
  answer: Answer,
  problems: readonly GitHubProblem[],
  now: number,
): RateLimit | undefined {
  const retryAfter = headerOf(answer, "retry-after");
  const isLimited =
    answer.status === 429 ||
    (answer.status === 403 && retryAfter !== undefined) ||
    (answer.status < 500 &&
      problems.some(({ type, message }) => type === "RATE_LIMITED" || limitWords.test(message)));
  if (!isLimited) return undefined;
  const isUsedUp = headerOf(answer, "x-ratelimit-remaining") === "0";
  const reset = Number(headerOf(answer, "x-ratelimit-reset"));
  if (retryAfter !== undefined) return { reason: secondary, pause: untilRetry(retryAfter, now) };
  return isUsedUp && reset > 0
    ? { reason: "the limit of this token is used up", pause: Math.max(reset * 1000 - now, 0) + 1000 }
    : { reason: secondary, pause: undefined };
}

const secondary = "GitHub wants fewer requests for a while";

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds or a date. */
function untilRetry(text: string, now: number): number | undefined {
  const seconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}
