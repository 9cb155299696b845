export { buildSampleSuite, type SampleRepository, type SampleSuite } from "./build-sample-suite.ts";
export {
  readSampleOrganisation,
  sampleOrganisationFolder,
  type SampleCommit,
  type SampleLock,
  type SampleOrganisation,
  type SampleSource,
} from "./organisation.ts";
