import type { Exchange } from "../github/index.ts";
import type { RequestCounts } from "./facts.ts";

/** Counts what the actions said to GitHub. */
export function countRequests(exchanges: readonly Exchange[]): RequestCounts {
  const count = (surface: Exchange["surface"]) => exchanges.filter((one) => one.surface === surface).length;
  return {
    rest: count("rest"),
    graphql: count("graphql"),
    git: count("git"),
    writes: exchanges.reduce((sum, { effects }) => sum + effects.length, 0),
  };
}
