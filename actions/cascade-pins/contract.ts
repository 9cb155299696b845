import { defineContract } from "@release-actions/action-kit";

export const contract = defineContract({
  name: "cascade-pins",
  description:
    "Carry a released version into every downstream repository: one signed pull request each, in order, once.",
  branding: { icon: "git-pull-request", color: "blue" },
  permissions: {
    contents: {
      access: "read",
      why: "to check out the graph; the downstream repositories are reached by `token`",
    },
  },
  inputs: {
    repository: {
      type: "string",
      description:
        "The released repository, by its name in the graph. Without it, the one whose workflow runs.",
    },
    version: {
      type: "string",
      description: "The released version. Without it, that of the tag which started the workflow.",
    },
    graph: {
      type: "string",
      default: "release-graph.yml",
      description:
        "The release graph: a path in the workspace, or owner/repository@reference:path to read it through the API.",
    },
    mode: {
      type: "choice",
      choices: ["pull-request", "commit", "plan"],
      default: "pull-request",
      description:
        "One pull request in every downstream repository, a commit on its default branch, or nothing but the plan.",
    },
    only: {
      type: "list",
      default: [],
      description:
        "The direct downstreams to move; all of them when empty. For a job of a fan-out: its own one.",
    },
    exclude: {
      type: "list",
      default: [],
      description: "Direct downstreams to leave alone: no part of the train, so that none waits for them.",
    },
    pin: {
      type: "choice",
      choices: ["exact", "compatible", "minimum", "keep"],
      description: "How pins are written, where it is not to be as the graph says.",
    },
    lockfiles: {
      type: "boolean",
      default: true,
      description: "Whether lockfiles are refreshed, each by its own tool, which has to be installed.",
    },
    "wait-for-registry": {
      type: "integer",
      minimum: 0,
      maximum: 350,
      default: 15,
      description: "Minutes to wait until the registries offer the version to installers. 0 asks once.",
    },
    "commit-type": {
      type: "string",
      default: "fix",
      description:
        "The type of the commit: fix makes every strategy of Release Please cut a release from it.",
    },
    labels: {
      type: "list",
      default: [],
      description: "Labels for the pull requests. One that a repository lacks is made there.",
    },
    "auto-merge": {
      type: "boolean",
      default: false,
      description:
        "Whether a pull request merges itself once its required checks have passed (at once where none is required), where the repository allows it.",
    },
    "draft-until-complete": {
      type: "boolean",
      default: true,
      description:
        "Whether a pull request stays a draft while an upstream of the same train is not released.",
    },
    token: {
      type: "string",
      secret: true,
      required: true,
      description:
        "A token of a GitHub App (or a personal one) with contents: write and pull-requests: write in the downstream repositories, and workflows: write where pins stand in workflows. GITHUB_TOKEN cannot do it.",
    },
  },
  outputs: {
    plan: {
      type: "json",
      description: "What was planned and done, as JSON: schema/cascade-pins.schema.json.",
    },
    waves: {
      type: "json",
      description: "Everything below the release, as a JSON array of waves, nearest first.",
    },
    matrix: {
      type: "json",
      description: 'The repositories that need work, for strategy.matrix: {"include": [{"repository": …}]}.',
    },
    "has-work": {
      type: "boolean",
      description: "Whether the matrix holds anything: an empty one is an error in a workflow.",
    },
    "pull-requests": {
      type: "json",
      description: "The open pull requests, as a JSON array of repository, number, url and state.",
    },
    waiting: {
      type: "json",
      description: "Repositories that wait for an upstream of the train, as a JSON array of names.",
    },
    unchanged: { type: "json", description: "Repositories with nothing to do, as a JSON array of names." },
    failed: { type: "json", description: "Repositories where a person is needed, as a JSON array of names." },
  },
});
