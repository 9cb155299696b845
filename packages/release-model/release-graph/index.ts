export { compareEdges, type EdgeComparison } from "./compare-edges.ts";
export { appVersionCharts, edgePolicy, edgeWiden } from "./edge-policy.ts";
export { downstreams, requireRepository, upstreams } from "./neighbors.ts";
export { nearestName } from "./nearest-name.ts";
export { packageNamesOf } from "./package-names.ts";
export { parseReleaseGraph } from "./parse-release-graph.ts";
export {
  publishedEcosystems,
  type Edge,
  type GraphRepository,
  type Need,
  type PublishedEcosystem,
  type ReleaseGraph,
} from "./release-graph.ts";
export { isRepositoryName } from "./repository-name.ts";
export { graphFormats, renderGraph, type GraphFormat } from "./render-graph.ts";
export { releaseGraphSchema } from "./schema.ts";
export { tagsWith } from "./tags-with.ts";
export { waves } from "./waves.ts";
