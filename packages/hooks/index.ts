export { applyHooks } from "./apply.ts";
export type { InstallFacts, KnownHook } from "./facts.ts";
export { hookNames, type HookName } from "./hook-names.ts";
export { observeHooks } from "./observe.ts";
export { planInstall, planUninstall, type HookOutcome, type HookPlan, type HookStep } from "./plan.ts";
export { reportHooks, type HooksReport } from "./report.ts";
