export { trainBranch, trainTrailer } from "./branch.ts";
export { observeCascade, type RepositoryObservation, type TrainBranch } from "./observe.ts";
export { planCascade } from "./plan.ts";
export { applyCascade, type StepResult } from "./apply.ts";
export type { CascadePlan, CommitBase, MovingUpstream, RepositoryStep, StepState } from "./step.ts";
export { isUnfinished, reportCascade, type CascadeReport, type RepositoryReport } from "./report.ts";
