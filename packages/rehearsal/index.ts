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
  rehearseTrain,
  type Rehearsal,
  type RehearsalEvents,
  type RehearsalOptions,
} from "./train/rehearse-train.ts";
export type { UvChoice } from "./train/python-tools.ts";
export type { TrainRelease } from "./train/run-train.ts";
export {
  cannedAnswers,
  startGitHub,
  type BranchProtection,
  type CannedAnswer,
  type EventListener,
  type Exchange,
  type Fault,
  type FaultMatch,
  type FaultPlan,
  type FaultRule,
  type GitHubStandIn,
  type GitHubStandInOptions,
  type Level,
  type Meanwhile,
  type MergeMethod,
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
