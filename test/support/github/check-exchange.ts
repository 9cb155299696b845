import { checkAnswer } from "./check-answer.ts";
import { checkRequest } from "./check-request.ts";
import type { GitHubExchange } from "./exchange.ts";
import { findOperation } from "./find-operation.ts";

/**
 * Everything about one exchange of the REST API that is not as GitHub's own description says, one short sentence each.
 * A request that GitHub would refuse is in order when it was refused.
 */
export function checkExchange(exchange: GitHubExchange): readonly string[] {
  const { method, answer } = exchange;
  // GitHub Enterprise Server has the same interface below /api/v3.
  const target = exchange.target.replace(/^\/api\/v3(?=\/|$)/, "") || "/";
  const [path = "/"] = target.split("?", 1);
  const found = findOperation(method, path);
  const name = `${method} ${path}`;
  // Also when the answer was 404: to a program a misspelt address looks like something that is not there.
  if (found === undefined)
    return [`${name}: no such operation is described (scripts/github-description/operations.ts)`];
  const isRefused = answer !== undefined && [400, 415, 422].includes(answer.status);
  return [
    ...(isRefused ? [] : checkRequest({ ...exchange, target }, found)),
    ...(answer === undefined ? [] : checkAnswer(exchange, answer, found)),
  ].map((what) => `${name} (${found.operation.operationId}): ${what}`);
}
