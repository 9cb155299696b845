import { tagged, type Situation, type Tool } from "./vcs-situation.ts";

const scm: readonly Tool[] = ["setuptools-scm"];
const hatch: readonly Tool[] = ["hatch-vcs"];
const arrange = tagged("v1.2.3");
function withHatchToml(version: string): Situation["arrange"] {
  return (repository) => {
    repository.commit("build: hatch.toml", { "hatch.toml": `[version]\n${version}\n` });
    return arrange(repository);
  };
}
const pretended = /^9\.9$/;
const asTagged = /^1\.2\.3$/;

/** The package is called sample. hatch-vcs tells setuptools-scm its name only where `dist_name` says it. */
export const overrideSituations: readonly Situation[] = [
  ...["SETUPTOOLS_SCM", "VCS_VERSIONING"].flatMap((prefix): readonly Situation[] => [
    {
      name: `${prefix}_PRETEND_VERSION`,
      environment: { [`${prefix}_PRETEND_VERSION`]: "9.9" },
      arrange,
      version: pretended,
    },
    {
      name: `${prefix}_PRETEND_VERSION for the package`,
      environment: { [`${prefix}_PRETEND_VERSION_FOR_SAMPLE`]: "9.9" },
      tools: scm,
      arrange,
      version: pretended,
    },
    {
      name: `${prefix}_PRETEND_VERSION for the package, which is not told`,
      environment: { [`${prefix}_PRETEND_VERSION_FOR_SAMPLE`]: "9.9" },
      tools: hatch,
      arrange,
      version: asTagged,
    },
    {
      name: `${prefix}_OVERRIDES`,
      environment: { [`${prefix}_OVERRIDES`]: '{tag_regex = "^x(?P<version>.*)$"}' },
      tools: scm,
      arrange,
      version: "unknown",
    },
  ]),
  {
    name: "SETUPTOOLS_SCM_OVERRIDES for the package",
    environment: { SETUPTOOLS_SCM_OVERRIDES_FOR_SAMPLE: '{version_scheme = "post-release"}' },
    tools: scm,
    arrange,
    version: "unknown",
  },
  {
    name: "SETUPTOOLS_SCM_OVERRIDES, which hatch-vcs does not take",
    environment: { SETUPTOOLS_SCM_OVERRIDES: '{tag_regex = "^x(?P<version>.*)$"}' },
    tools: hatch,
    arrange,
    version: asTagged,
  },
  {
    name: "SETUPTOOLS_SCM_PRETEND_METADATA",
    environment: { SETUPTOOLS_SCM_PRETEND_METADATA: "{distance = 4}" },
    arrange,
    version: "unknown",
  },
  {
    name: "SETUPTOOLS_SCM_PRETEND_METADATA beside a version",
    environment: {
      SETUPTOOLS_SCM_PRETEND_METADATA: "{distance = 4}",
      SETUPTOOLS_SCM_PRETEND_VERSION: "1.2.3",
    },
    arrange,
    version: asTagged,
  },
  {
    name: "the package's own variable before the one for all",
    environment: { SETUPTOOLS_SCM_PRETEND_VERSION: "8.8", VCS_VERSIONING_PRETEND_VERSION_FOR_SAMPLE: "9.9" },
    tools: scm,
    arrange,
    version: pretended,
  },
  {
    name: "the package's own variable, empty, hides the one for all",
    environment: { SETUPTOOLS_SCM_PRETEND_VERSION: "8.8", SETUPTOOLS_SCM_PRETEND_VERSION_FOR_SAMPLE: "" },
    tools: scm,
    arrange,
    version: asTagged,
  },
  {
    name: "the package's name in another spelling",
    environment: { SETUPTOOLS_SCM_PRETEND_VERSION_FOR_sample: "9.9" },
    tools: scm,
    arrange,
    version: pretended,
  },
  {
    name: "a variable for another package",
    environment: { SETUPTOOLS_SCM_PRETEND_VERSION_FOR_OTHER: "9.9" },
    arrange,
    version: asTagged,
  },
  {
    name: "a variable for the name in dist_name",
    options: 'dist_name = "my-name"',
    environment: { SETUPTOOLS_SCM_PRETEND_VERSION_FOR_MY_NAME: "9.9" },
    arrange,
    version: pretended,
  },
  {
    name: "an empty variable",
    environment: { SETUPTOOLS_SCM_PRETEND_VERSION: "" },
    arrange,
    version: asTagged,
  },
  {
    name: "a pretended version that is none",
    environment: { SETUPTOOLS_SCM_PRETEND_VERSION: "abc" },
    arrange,
    version: "fails",
  },
  { name: "an empty tag_regex", options: "tag_regex = ''", tools: scm, arrange, version: "fails" },
  {
    name: "an empty tag_regex among raw-options",
    options: "tag_regex = ''",
    tools: hatch,
    arrange,
    version: asTagged,
  },
  {
    name: "a hatch.toml that stands in place of the options",
    options: "tag_regex = '^x(?P<version>.+)$'",
    tools: hatch,
    arrange: withHatchToml('source = "vcs"'),
    version: asTagged,
  },
  {
    name: "a hatch.toml with options",
    tools: hatch,
    arrange: withHatchToml('source = "vcs"\ntag-pattern = "^x(?P<version>.+)$"'),
    version: "fails",
  },
  {
    name: "version_file among raw-options",
    options: "version_file = '_version.py'",
    tools: hatch,
    arrange,
    version: "fails",
  },
];
