import { checkExchange } from "./check-exchange.ts";
import { checkGraphQL } from "./check-graphql.ts";
import type { GitHubExchange } from "./exchange.ts";

const checks = { rest: checkExchange, graphql: checkGraphQL, git: () => [] } as const;

/**
 * Holds everything that was said to and by the stand-in for GitHub to GitHub's own word: its description of the REST
 * API and its GraphQL schema. Stands at the end of a test; needs no test runner.
 * @throws {Error} that lists every difference once, with how often it occurred.
 */
export function expectOfficial(exchanges: Iterable<GitHubExchange>): void {
  const counts = new Map<string, number>();
  for (const exchange of exchanges) {
    const found = checks[exchange.surface](exchange);
    for (const what of found) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const list = [...counts].map(([what, count]) => `- ${what}${count === 1 ? "" : ` (${count} times)`}`);
  throw new Error(`these exchanges differ from GitHub's own description:\n${list.join("\n")}`);
}
