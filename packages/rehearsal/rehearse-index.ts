export { rehearse, type RehearseOptions } from "./rehearse.ts";
export type { UvChoice } from "./building/try-uv.ts";
export type { RehearsalFacts, SeenPullRequest } from "./reporting/facts.ts";
export type { Stage } from "./stage/stage.ts";
export type { TrainMove } from "./train/run-train.ts";
export type { TrainRelease } from "./train/train-release.ts";
