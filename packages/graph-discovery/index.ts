export type { DiscoveredClone } from "./facts.ts";
export { observeClones } from "./observe.ts";
export { planGraph, type DiscoveredGraph, type DiscoveredRepository } from "./plan.ts";
export { renderGraphFile, reportInit, type InitReport } from "./report.ts";
