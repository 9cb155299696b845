export { defineContract, type Contract, type InputSpec, type OutputSpec } from "./contract.ts";
export { readInputs, type Environment, type InputValues } from "./input-values.ts";
export { renderOutputs, type OutputValues } from "./output-values.ts";
export { renderSummary } from "./render-summary.ts";
export { logLines } from "./log-lines.ts";
export type { Runner } from "./runner.ts";
export { runAction, type Action } from "./run-action.ts";
