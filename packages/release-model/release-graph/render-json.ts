import type { ReleaseGraph } from "./release-graph.ts";
import { waves } from "./waves.ts";

/** `{"schema": 1, …}` for scripts: the graph with its defaults filled in, and the waves. */
export function renderJson(graph: ReleaseGraph): string {
  const order = waves(graph);
  const repositories = [...graph.repositories.values()].map(({ appVersions, ...repository }) => ({
    ...repository,
    appVersions: Object.fromEntries(appVersions),
  }));
  return `${JSON.stringify({ schema: 1, owner: graph.owner, defaults: graph.defaults, repositories, waves: order }, undefined, 2)}\n`;
}
