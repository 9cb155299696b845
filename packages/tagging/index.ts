export type { TaggingFacts } from "./facts.ts";
export { observeTagging } from "./observe.ts";
export { planTag, type TagPlan } from "./plan.ts";
export { planBump, planVersionFiles, type BumpPlan } from "./plan-bump.ts";
export { applyBump, applyTag } from "./apply.ts";
export { reportBump, reportTag, type BumpReport, type TagReport } from "./report.ts";
