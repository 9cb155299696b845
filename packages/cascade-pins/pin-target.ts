import type { PinTarget } from "@release-actions/pinning/plan";
import type { PinPolicy, Release } from "@release-actions/release-model";
import {
  appVersionCharts,
  edgePolicy,
  edgeWiden,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";

/** How a release is pinned in a downstream: as the graph says, unless the run has a policy of its own. */
export function pinTarget(
  graph: ReleaseGraph,
  release: Release,
  { downstream, policy }: { readonly downstream: string; readonly policy?: PinPolicy | undefined },
): PinTarget {
  const edge = { upstream: release.repository, downstream };
  return {
    release,
    policy: policy ?? edgePolicy(graph, edge),
    widen: edgeWiden(graph, edge),
    appVersionCharts: appVersionCharts(graph, edge),
  };
}
