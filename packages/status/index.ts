export type { RepositoryObservation } from "./facts.ts";
export { observeStatus } from "./observe.ts";
export {
  needsAttention,
  planStatus,
  type LockStatus,
  type PinStatus,
  type RepositoryStatus,
} from "./plan.ts";
export { reportStatus, type RepositoryStatusReport, type StatusReport } from "./report.ts";
export { reportCheck, type CheckFinding, type CheckReport } from "./report-check.ts";
