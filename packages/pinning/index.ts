export { commitTree, folderTree, type Tree } from "./tree.ts";
export type { LockFile, RepositoryFacts } from "./facts.ts";
export { observePins, type ObservePinsOptions } from "./observe.ts";
export { expandNames } from "./names.ts";
export { isEmpty, planPins, type FileChange, type PinPlan, type PinTarget } from "./plan.ts";
export type { LockStep } from "./plan-locks.ts";
export { applyPins, refreshLocks, type LockChange, type RefreshOptions } from "./apply.ts";
export { reportPins, type PinReport, type PinReportLine, type ProblemReport } from "./report.ts";
