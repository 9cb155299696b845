export { rehearse, type RehearseOptions } from "./rehearse.ts";
export { reportRehearsal } from "./reporting/report.ts";
export { requireRoomForBundle, writeBundle } from "./reporting/write-bundle.ts";
export { findCosign } from "./publishing/find-cosign.ts";
export { findUv } from "./building/find-uv.ts";
export { withStageFolder } from "./stage/stage-folder.ts";
export type { CosignChoice } from "./publishing/find-cosign.ts";
export type { UvChoice } from "./building/try-uv.ts";
export type { RehearsalFacts } from "./reporting/facts.ts";
export type {
  RehearsalReport,
  RehearsedPromotion,
  RehearsedPullRequest,
  RehearsedRepository,
} from "./reporting/report.ts";
export type { TrainMove } from "./train/run-train.ts";
export type { TrainRelease } from "./train/train-release.ts";
