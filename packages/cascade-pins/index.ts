export { cascadeBranch } from "./branch.ts";
export { cascadePins, type CascadePinsOptions } from "./cascade-pins.ts";
export type { CascadeSettings } from "./plan-options.ts";
export type { CascadePlan, RepositoryStep, StepState } from "./step.ts";
export type { StepResult } from "./result.ts";
export { reportCascadePins, type CascadePinsReport } from "./report.ts";
export { readGraph } from "./read-graph.ts";
