export type { AwaitedPackage, Inquiry, WaitResult } from "./facts.ts";
export type { NextStep } from "./plan.ts";
export { waitUntilAvailable, type WaitOptions } from "./observe.ts";
export { lateProblem, renderProgress } from "./report.ts";
