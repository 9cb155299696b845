import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { ComponentConfig, GitopsConfig } from "../config/index.ts";

/** Two components of which one has to be rolled out before the other. */
export interface WantedOrder {
  readonly upstream: ComponentConfig;
  readonly downstream: ComponentConfig;
}

/** What the graph wants of the components that are deployed here, through those that are not as well. */
export function wantedOrders({ components }: GitopsConfig, graph: ReleaseGraph): readonly WantedOrder[] {
  return [...components.values()].flatMap((downstream) =>
    [...neededBy(downstream.name, graph)].flatMap((name) => {
      const upstream = components.get(name);
      return upstream === undefined || upstream === downstream ? [] : [{ upstream, downstream }];
    }),
  );
}

function neededBy(name: string, graph: ReleaseGraph, seen = new Set<string>()): ReadonlySet<string> {
  for (const { repository } of graph.repositories.get(name)?.needs ?? []) {
    if (seen.has(repository)) continue;
    seen.add(repository);
    neededBy(repository, graph, seen);
  }
  return seen;
}
