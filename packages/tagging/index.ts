export type { TaggingFacts } from "./facts.ts";
export { observeTagging } from "./observe.ts";
export { planBump, planTag, type BumpPlan, type TagPlan } from "./plan.ts";
export { applyBump, applyTag } from "./apply.ts";
export { reportBump, reportTag, type BumpReport, type TagReport } from "./report.ts";
