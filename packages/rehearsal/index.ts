export {
  buildSampleSuite,
  readSampleOrganisation,
  sampleOrganisationFolder,
  type SampleCommit,
  type SampleLock,
  type SampleOrganisation,
  type SampleRepository,
  type SampleSource,
  type SampleSuite,
} from "./sample-suite/index.ts";
export { startPackageIndex, type PackageIndex, type PackageIndexOptions } from "./package-index/index.ts";
export {
  startRegistry,
  type Authentication,
  type ImageToPush,
  type PushedImage,
  type Registry,
  type RegistryOptions,
} from "./registry/index.ts";
export {
  rehearseSampleSuite,
  type SampleRehearsal,
  type SampleRehearsalOptions,
} from "./sample-suite/rehearse-sample-suite.ts";
export type { CosignChoice } from "./publishing/find-cosign.ts";
export type { UvChoice } from "./building/try-uv.ts";
export { reportPromotions } from "./reporting/report-promotions.ts";
export { rehearse, type RehearseOptions } from "./rehearse.ts";
export type { RehearsalFacts } from "./reporting/facts.ts";
export type { TrainMove } from "./train/run-train.ts";
export type { TrainRelease } from "./train/train-release.ts";
export {
  cannedAnswers,
  startGitHub,
  type BranchProtection,
  type CannedAnswer,
  type CheckRunReport,
  type EventListener,
  type Exchange,
  type Fault,
  type FaultMatch,
  type FaultPlan,
  type FaultRule,
  type FileContent,
  type GitHubStandIn,
  type GitHubStandInOptions,
  type Level,
  type Meanwhile,
  type MergeMethod,
  type NewRelease,
  type NewRun,
  type NewStatus,
  type People,
  type Permission,
  type PushedFiles,
  type RepositoryOptions,
  type RepositorySettings,
  type Snapshot,
  type StandInEvent,
  type StandInPullRequest,
  type StandInRepository,
  type TokenOptions,
} from "./github/index.ts";
