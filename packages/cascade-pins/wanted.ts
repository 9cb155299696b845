import type { Release } from "@release-actions/release-model";
import { upstreams, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { newestOfEach, type CarriedRelease } from "./carried.ts";

/** The releases of this run that a repository pins: the released one, and those it brings, as far as the repository needs them. */
export function wantedBy(
  graph: ReleaseGraph,
  repository: string,
  release: Release,
  brought: readonly CarriedRelease[],
): readonly CarriedRelease[] {
  const needs = new Set(upstreams(graph, repository));
  return newestOfEach([release, ...brought].filter((one) => needs.has(one.repository)));
}
