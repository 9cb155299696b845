import { checkAnswer } from "./check-answer.ts";
import { checkRequest } from "./check-request.ts";
import { type GitHubExchange, isAnswered } from "./exchange.ts";
import { findOperation } from "./find-operation.ts";

/** Answers to a request that GitHub cannot make sense of. */
const refused = new Set([400, 415, 422]);

/**
 * Everything about one exchange of the REST API that is not as GitHub's own description says, one short sentence each.
 * A request that was refused as invalid is in order: that it is invalid is known by then.
 */
export function checkExchange(exchange: GitHubExchange): readonly string[] {
  const [path = "/"] = exchange.path.split("?", 1);
  const name = `${exchange.method} ${path}`;
  const found = findOperation(exchange.method, path);
  // Also when the answer was 404: to a program a misspelt address looks like something that is not there.
  if (found === undefined)
    return [`${name}: no such operation is described (scripts/github-description/operations.ts)`];
  return [
    ...(refused.has(exchange.status) ? [] : checkRequest(exchange, found)),
    ...(isAnswered(exchange) ? checkAnswer(exchange, found) : []),
  ].map((what) => `${name} (${found.operation.operationId}): ${what}`);
}
