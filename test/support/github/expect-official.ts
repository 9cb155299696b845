import { checkExchange } from "./check-exchange.ts";
import { checkGraphQL } from "./check-graphql.ts";
import type { GitHubExchange } from "./exchange.ts";

const checks = { rest: checkExchange, graphql: checkGraphQL, git: () => [] } as const;

/**
 * Holds everything that was said to and by the stand-in for GitHub to GitHub's own word: its description of the REST
 * API and its GraphQL schema. Stands at the end of a test; needs no test runner.
 *
 * `wrongOnPurpose` are the beginnings of differences that the test means to make, such as `GET /no/such/path`.
 * @throws {Error} that lists every difference once, with how often it occurred, and what is not wrong although it was
 *   to be.
 */
export function expectOfficial(
  exchanges: Iterable<GitHubExchange>,
  { wrongOnPurpose = [] }: { readonly wrongOnPurpose?: readonly string[] } = {},
): void {
  const counts = new Map<string, number>();
  for (const exchange of exchanges) {
    const found = checks[exchange.surface](exchange);
    for (const what of found) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const meant = (what: string) => wrongOnPurpose.some((beginning) => what.startsWith(beginning));
  const list = [
    ...[...counts]
      .filter(([what]) => !meant(what))
      .map(([what, count]) => `- ${what}${count === 1 ? "" : ` (${count} times)`}`),
    ...wrongOnPurpose
      .filter((beginning) => ![...counts.keys()].some((what) => what.startsWith(beginning)))
      .map((beginning) => `- ${beginning}: is to be wrong on purpose, and is not`),
  ];
  if (list.length > 0)
    throw new Error(`these exchanges differ from GitHub's own description:\n${list.join("\n")}`);
}
