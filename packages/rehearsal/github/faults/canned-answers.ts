import type { Exchange } from "../server/exchange.ts";
import type { CannedAnswer, Fault } from "./fault-rule.ts";

/** Answers that GitHub gives on bad days, ready to be planned. */
export const cannedAnswers = {
  /** A page instead of JSON, as the load balancer gives it. */
  unavailable: (status: 500 | 502 | 503 | 504 = 502): Fault => ({
    kind: "answer",
    answer: {
      status,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: `<!DOCTYPE html>\n<html>\n<head><title>Unicorn! &middot; GitHub</title></head>\n<body><p><strong>We had issues producing the response to your request.</strong></p></body>\n</html>\n`,
    },
  }),
  /** Too many requests in a short time. `retryAfter` in seconds; left out, GitHub does not say how long. */
  secondaryLimit: ({
    retryAfter,
    status = 403,
  }: { readonly retryAfter?: number; readonly status?: 403 | 429 } = {}): Fault => ({
    kind: "answer",
    answer: {
      status,
      headers: retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
      body: {
        documentation_url:
          "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
        message:
          "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.",
      },
    },
  }),
  /** The hour's requests are used up. */
  primaryLimit: ({ resetAt }: { readonly resetAt: Date }): Fault => ({
    kind: "answer",
    answer: (exchange) => exhausted(exchange, resetAt),
  }),
};

/** GraphQL says it in a body with status 200. */
function exhausted({ surface }: Exchange, resetAt: Date): CannedAnswer {
  const message = "API rate limit exceeded for installation ID 1.";
  const documentation_url =
    "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#primary-rate-limit";
  const headers = {
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-used": "5000",
    "x-ratelimit-reset": String(Math.floor(resetAt.getTime() / 1000)),
  };
  return surface === "graphql"
    ? { status: 200, headers, body: { errors: [{ type: "RATE_LIMITED", message }] } }
    : { status: 403, headers, body: { message, documentation_url } };
}
