export { trainBranch, trainTrailer } from "./branch.ts";
export type { RepositoryObservation, TrainBranch } from "./facts.ts";
export { observeCascade } from "./observe.ts";
export { planCascade } from "./plan.ts";
export { applyCascade } from "./apply.ts";
export type {
  CascadePlan,
  CommitBase,
  MovingUpstream,
  RepositoryStep,
  StepResult,
  StepState,
} from "./step.ts";
export { isUnfinished, reportCascade, type CascadeReport, type RepositoryReport } from "./report.ts";
