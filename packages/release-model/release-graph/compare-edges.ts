import type { Edge, ReleaseGraph } from "./release-graph.ts";

/** Where the graph and the manifests disagree. Edges to or from repositories outside the graph are not compared. */
export interface EdgeComparison {
  /** The manifests show it, the graph lacks it. */
  readonly undeclared: readonly Edge[];
  /** The graph states it, no manifest shows it. */
  readonly unfounded: readonly Edge[];
}

/** Compares the graph's edges with those found in manifests, each reported once. */
export function compareEdges(graph: ReleaseGraph, foundEdges: Iterable<Edge>): EdgeComparison {
  const declared = byKey(
    [...graph.repositories.values()].flatMap(({ name, needs }) =>
      needs.map(({ repository }) => ({ upstream: repository, downstream: name })),
    ),
  );
  const inside = ({ upstream, downstream }: Edge) =>
    upstream !== downstream && graph.repositories.has(upstream) && graph.repositories.has(downstream);
  const found = byKey([...foundEdges].filter(inside));
  return {
    undeclared: [...found].filter(([key]) => !declared.has(key)).map(([, edge]) => edge),
    unfounded: [...declared].filter(([key]) => !found.has(key)).map(([, edge]) => edge),
  };
}

function byKey(edges: readonly Edge[]): ReadonlyMap<string, Edge> {
  // No name of a repository holds a slash.
  return new Map(edges.map((edge) => [`${edge.upstream}/${edge.downstream}`, edge]));
}
