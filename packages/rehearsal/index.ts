export {
  buildSampleSuite,
  type SampleRepository,
  type SampleSuite,
} from "./sample-suite/build-sample-suite.ts";
export {
  readSampleOrganisation,
  sampleOrganisationFolder,
  type SampleCommit,
  type SampleLock,
  type SampleOrganisation,
  type SampleSource,
} from "./sample-suite/organisation.ts";
export {
  defaultHosts,
  hostOf,
  startPackageIndex,
  type HostRole,
  type NpmPublish,
  type NpmPublishOptions,
  type PackageIndex,
  type PackageIndexOptions,
  type Publication,
  type PythonFile,
} from "./package-index/index.ts";
export {
  rehearseTrain,
  type Rehearsal,
  type RehearsalEvents,
  type RehearsalOptions,
} from "./train/rehearse-train.ts";
export type { UvChoice } from "./train/python-tools.ts";
export type { TrainRelease } from "./train/run-train.ts";
