export { checkLevels, checkNames, parseCheckSettings } from "./checks.ts";
export type { CheckLevel, CheckName, CheckSettings } from "./checks.ts";
export type { Known, TagFacts } from "./facts.ts";
export { orderScopes, type OrderScope } from "./judge-order.ts";
export { observe } from "./observe.ts";
export { plan, type TagPolicy, type Verdict } from "./plan.ts";
export { requestedTag } from "./requested-tag.ts";
export { report, type VerdictReport } from "./report.ts";
