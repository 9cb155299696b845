import { upstreams, type ReleaseGraph } from "@release-actions/release-model/release-graph";

/**
 * What stands beside the release: above a repository below it, not below it itself, and reached without it. A train may move
 * there, too, and what both lead to waits for both. What needs nothing moves in no train. Pure.
 */
export function besideRelease(
  graph: ReleaseGraph,
  released: string,
  below: readonly string[],
): readonly string[] {
  const known = new Set([released, ...below]);
  const beside: string[] = [];
  const open = [...below];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const upstream of upstreams(graph, name)) {
      if (known.has(upstream)) continue;
      known.add(upstream);
      open.push(upstream);
      if (upstreams(graph, upstream).length > 0) beside.push(upstream);
    }
  }
  return beside;
}
