export { dispatchRelease, type DispatchOptions } from "./apply.ts";
export { leftOut, leftOutAnnotations } from "./left-out.ts";
export type { Wait } from "./plan.ts";
export { planDispatch, type DispatchStep } from "./plan.ts";
export { reportDispatch, type DispatchedRun } from "./report.ts";
export type { DispatchOutcome, DispatchResult } from "./result.ts";
export type { Transport } from "./request.ts";
