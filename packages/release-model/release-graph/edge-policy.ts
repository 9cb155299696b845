import type { PinPolicy } from "../pin.ts";
import type { Edge, ReleaseGraph } from "./release-graph.ts";

/** How pins of `upstream` are rewritten in `downstream`: what the edge says, else the repository, else the defaults. */
export function edgePolicy(graph: ReleaseGraph, { upstream, downstream }: Edge): PinPolicy {
  const repository = graph.repositories.get(downstream);
  const need = repository?.needs.find((one) => one.repository === upstream);
  return need?.pin ?? repository?.pin ?? graph.defaults.pin;
}

/** Whether upper bounds on `upstream` are raised in `downstream`: what the edge says, else the repository, else the defaults. */
export function edgeWiden(graph: ReleaseGraph, { upstream, downstream }: Edge): boolean {
  const repository = graph.repositories.get(downstream);
  const need = repository?.needs.find((one) => one.repository === upstream);
  return (need ?? repository ?? graph.defaults).widen === true;
}

/** The `Chart.yaml` files of `downstream` whose `appVersion` shows the version of `upstream`. */
export function appVersionCharts(graph: ReleaseGraph, { upstream, downstream }: Edge): readonly string[] {
  const charts = graph.repositories.get(downstream)?.appVersions ?? new Map<string, string>();
  return [...charts].filter(([, shown]) => shown === upstream).map(([path]) => path);
}
