export { apply } from "./apply.ts";
export { publishTools, type InjectionFacts, type PackageFacts, type PublishTool } from "./facts.ts";
export { observe } from "./observe.ts";
export {
  plan,
  type FileChange,
  type InjectionPlan,
  type InjectionPolicy,
  type StampedPackage,
} from "./plan.ts";
export { internalPolicies, type InternalPolicy } from "./plan/internal-range.ts";
export { report, type InjectionReading, type InjectionReport } from "./report.ts";
