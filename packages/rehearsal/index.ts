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
  startPackageIndex,
  type PackageIndex,
  type PackageIndexOptions,
} from "./package-index/index.ts";
