import { maySee } from "../accounts/require-permission.ts";
import { unresolved } from "../denial.ts";
import { findRepository, fullName } from "../state/github-state.ts";
import type { Graph } from "./graph.ts";
import { findNode } from "./find-node.ts";

interface RateLimitFacts {
  readonly cost: number;
  readonly nodeCount: number;
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

/** What a query can begin with. */
export function queryRoot(graph: Graph, rateLimit: () => RateLimitFacts) {
  const { world, actor } = graph.call;
  return {
    id: "Query",
    viewer: () => graph.user(actor.login),
    rateLimit: () => {
      const { reset, ...facts } = rateLimit();
      return { ...facts, resetAt: new Date(reset * 1000).toISOString().replace(".000Z", "Z") };
    },
    repository: (wanted: {
      readonly owner: string;
      readonly name: string;
      readonly followRenames?: boolean | null;
    }) => {
      const { owner, name, followRenames } = wanted;
      const found = findRepository(world.state, owner, name);
      const isRenamed =
        found !== undefined && fullName(found).toLowerCase() !== `${owner}/${name}`.toLowerCase();
      if (found === undefined || !maySee(actor, found) || (isRenamed && followRenames === false)) {
        throw unresolved("Repository", `name '${owner}/${name}'`);
      }
      return graph.repository(graph.call.open(found));
    },
    node: ({ id }: { readonly id: string }) => findNode(graph, id),
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map((id) => findNode(graph, id)),
  };
}
