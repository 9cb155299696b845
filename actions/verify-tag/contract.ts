import { defineContract } from "@release-actions/action-kit";
import { usualMaintenanceBranches } from "@release-actions/tag-verification/request";

export const contract = defineContract({
  name: "verify-tag",
  description:
    "Refuse a release tag that would build, publish or sort wrongly, and tell every spelling of its version.",
  branding: { icon: "tag", color: "blue" },
  permissions: {
    contents: { access: "read", why: "to check out the repository with its history and tags" },
    "pull-requests": {
      access: "read",
      why: "to find the pull request of Release Please, where there is one",
    },
  },
  inputs: {
    tag: {
      type: "string",
      description:
        "The tag to judge. Without it, the tag that started the workflow. A tag that does not exist yet is judged as if it stood at HEAD.",
    },
    "working-directory": {
      type: "string",
      default: ".",
      description:
        "The folder with the clone of the repository, relative to the workspace; or a folder in the clone, when only what is in it is released.",
    },
    "tag-format": {
      type: "string",
      default: "v{version}",
      description: "How this repository writes its tags; {version} stands for the version.",
    },
    "prerelease-identifiers": {
      type: "list",
      choices: ["alpha", "beta", "rc"],
      default: ["alpha", "beta", "rc"],
      description: "The kinds of pre-release that may be tagged.",
    },
    placeholder: {
      type: "string",
      default: "0.0.0-dev",
      description:
        "What stands in version files of packages whose version comes from the tag. 0.0.0 with anything behind it counts as well.",
    },
    "default-branch": {
      type: "string",
      expression: "${{ github.event.repository.default_branch }}",
      description: "The branch a release must be part of, unless a maintenance branch of its line has it.",
    },
    "maintenance-branches": {
      type: "list",
      default: usualMaintenanceBranches,
      description:
        "The branches of older lines, from which their patches may be released as well. {major} and {minor} stand for those of the version, such as release/{major}.{minor}.",
    },
    order: {
      type: "choice",
      choices: ["line", "repository", "off"],
      default: "line",
      description:
        "Which versions the tag must be above: those of its own line (1.4.x), so that old lines can be patched, or all of the repository.",
    },
    "release-please": {
      type: "choice",
      choices: ["auto", "required", "off"],
      default: "auto",
      description:
        "Whether tags must come from a merged pull request of Release Please: where the repository is set up for it, in any case, or never.",
    },
    graph: {
      type: "string",
      description:
        "The release graph, relative to the workspace: which lockfile entries count, what is published where, and whose version a chart shows.",
    },
    checks: {
      type: "list",
      default: [],
      description:
        "How much a failed check weighs where it is not an error: static-version, vcs-version, branch, order, moved-tag, sources, lock or release-please, each as error, warning or off, such as branch=warning.",
    },
    "github-token": {
      type: "string",
      secret: true,
      expression: "${{ github.token }}",
      description:
        "For asking the remote for the tag, and GitHub for the pull request of the commit, where git has no credentials or no answer.",
    },
  },
  outputs: {
    version: { type: "string", description: "The version as npm and OCI registries spell it: 1.4.0-rc.2." },
    tag: { type: "string", description: "The tag: v1.4.0-rc.2." },
    major: { type: "integer", description: "The first number of the version." },
    minor: { type: "integer", description: "The second number of the version." },
    patch: { type: "integer", description: "The third number of the version." },
    prerelease: { type: "string", description: "The pre-release part, rc.2, or empty." },
    "is-prerelease": { type: "boolean", description: "Whether this is an alpha, a beta or a candidate." },
    "is-latest": {
      type: "boolean",
      description: "Whether this is the highest stable version. Empty when not all tags can be seen.",
    },
    pep440: { type: "string", description: "The version as Python packages spell it: 1.4.0rc2." },
    "npm-tag": {
      type: "string",
      description:
        "The npm dist-tag to publish under: latest, next, beta, or one of an old line. Empty when not all tags can be seen.",
    },
    "oci-tags": {
      type: "json",
      description:
        "The tags an image of this version gets, as a JSON array. latest and short tags only where they move forward. Empty when not all tags can be seen.",
    },
    findings: {
      type: "json",
      description: "What was found, as a JSON array of code, level, file, line, expected, found and fix.",
    },
  },
});
