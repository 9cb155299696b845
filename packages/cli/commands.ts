import { defineCommand } from "./contract.ts";
import { hooks } from "./contracts/hooks.ts";
import { injectNpmVersion } from "./contracts/inject-npm-version.ts";
import { promoteRelease } from "./contracts/promote-release.ts";
import { rehearse } from "./contracts/rehearse.ts";
import { verify } from "./contracts/verify.ts";
import { reconcileCommand } from "./contracts/reconcile.ts";
import { verifyTag } from "./contracts/verify-tag.ts";

const json = { json: { description: "Print JSON instead of text (the shape is in schema/)." } } as const;

const suite = {
  graph: {
    value: "file",
    description: "The release graph. Default: release-graph.yml here, above, or in the workspace.",
  },
  workspace: {
    value: "dir",
    description: "The folder with the clones. Default: the folder around this clone, or this folder.",
  },
  ...json,
} as const;

const repo = {
  value: "name",
  description: "The repository, by its name in the graph.",
  required: true,
} as const;

export const status = defineCommand({
  name: "status",
  summary: "Show where every repository of the suite stands",
  description:
    "Per repository: latest tag, commits since, the next release they lead to, each pin on a sibling against the sibling's latest tag, and whether the lockfiles satisfy the pins. Reads only; fetches nothing.",
  arguments: [],
  options: {
    pins: { description: "List every pin, not only those that want something." },
    "exit-code": { description: "Exit with 1 when something is behind." },
    ...suite,
  },
  examples: [
    { command: "release-helper status", says: "the suite around this folder" },
    { command: "release-helper status --pins", says: "and every pin with what it says" },
    { command: "release-helper status --exit-code --json", says: "for a script" },
  ],
});

export const graph = defineCommand({
  name: "graph",
  summary: "Draw who depends on whom, in waves",
  arguments: [],
  options: {
    format: {
      value: "format",
      description: "How to draw it. Default: text.",
      choices: ["text", "mermaid", "dot", "json"],
    },
    ...suite,
  },
  examples: [
    { command: "release-helper graph", says: "the waves as text" },
    { command: "release-helper graph --format mermaid", says: "a picture for a README" },
  ],
});

const journey = {
  repo,
  version: { value: "version", description: "The released version, such as 1.4.0.", required: true },
  "no-lock": { description: "Leave lockfiles alone." },
} as const;

export const plan = defineCommand({
  name: "plan",
  summary: "Show what a release changes in everything below it, without changing anything",
  arguments: [],
  options: { ...journey, ...suite },
  examples: [
    {
      command: "release-helper plan --repo coreason-manifest --version 0.15.0",
      says: "wave by wave, with diffs",
    },
  ],
});

export const cascade = defineCommand({
  name: "cascade",
  summary: "Carry a release into every repository below it",
  description:
    "Plans wave by wave. With --apply it edits every pin, refreshes the lockfiles and commits on the branch release-train/pins of each clone; checkouts are not touched. Run it again whenever something was merged or released: it goes on from what it finds.",
  arguments: [],
  options: { ...journey, apply: { description: "Edit, lock and commit." }, ...suite },
  examples: [
    { command: "release-helper cascade --repo coreason-manifest --version 0.15.0", says: "a dry run" },
    {
      command: "release-helper cascade --repo coreason-manifest --version 0.15.0 --apply",
      says: "commit on every clone",
    },
  ],
});

export const bump = defineCommand({
  name: "bump",
  summary: "Raise a repository's version files, or say which tag to make",
  description:
    "Counts from the latest tag. Writes every file that declares the version, the pins its own packages have on one another, and the lockfiles that repeat them; placeholders such as 0.0.0-dev stay.",
  arguments: [
    {
      name: "part",
      description: "Which part of the version to raise.",
      choices: ["major", "minor", "patch"],
    },
  ],
  options: {
    repo,
    "no-lock": { description: "Leave lockfiles alone, although they repeat the version." },
    "dry-run": { description: "Print the diff and change nothing." },
    ...suite,
  },
  examples: [
    { command: "release-helper bump minor --repo coreason-manifest", says: "0.14.2 becomes 0.15.0" },
  ],
});

export const tag = defineCommand({
  name: "tag",
  summary: "Make an annotated version tag, after checking that it is safe",
  description:
    "The tag names the newest commit of the default branch. Refused when a version file says another version, a newer tag of the line exists, something is uncommitted, fetched commits are not merged, or the repository is released by Release Please.",
  arguments: [{ name: "version", description: "The version to tag, such as 1.4.0." }],
  options: {
    repo,
    push: { description: "Push branch and tag in one atomic transaction." },
    remote: { value: "name", description: "Where to push. Default: origin." },
    "dry-run": { description: "Check only." },
    ...suite,
  },
  examples: [
    { command: "release-helper tag 0.15.0 --repo coreason-manifest", says: "a local tag" },
    { command: "release-helper tag 0.15.0 --repo coreason-manifest --push", says: "and push it" },
  ],
});

export const pin = defineCommand({
  name: "pin",
  summary: "Move every pin of a package in one folder, with its lockfiles",
  description:
    "Needs no graph. A bare name is looked for as a Python, npm, Cargo and Helm package and as an image or repository of that name; with a prefix (pypi:, npm:, cargo:, helm:, image:, github:) only there.",
  arguments: [{ name: "name@version", description: "The package and the version to pin." }],
  options: {
    dir: { value: "dir", description: "The folder. Default: this one." },
    pin: {
      value: "policy",
      description:
        "How to write it. exact and compatible replace the whole constraint, upper bounds included; minimum and keep leave an upper bound that admits the version, and refuse one that does not. Default: keep.",
      choices: ["exact", "compatible", "minimum", "keep"],
    },
    widen: { description: "Raise an upper bound that excludes the version, instead of refusing." },
    "no-lock": { description: "Leave lockfiles alone." },
    "allow-downgrade": { description: "Let a pin move to a lower version." },
    "dry-run": { description: "Print the diff and change nothing." },
    ...json,
  },
  examples: [
    { command: "release-helper pin coreason-manifest@0.15.0", says: "every place, every lockfile" },
    {
      command: "release-helper pin npm:@coreason-ai/manifest@0.15.0 --dry-run",
      says: "the npm package only, as a diff",
    },
  ],
});

export const init = defineCommand({
  name: "init",
  summary: "Write a first release graph from a folder of clones",
  arguments: [],
  options: {
    owner: { value: "owner", description: "The GitHub owner. Default: the one most remotes name." },
    output: {
      value: "file",
      description: "Where to write. Default: release-graph.yml in the workspace; - prints it.",
    },
    workspace: suite.workspace,
    ...json,
  },
  examples: [
    {
      command: "release-helper init --workspace ~/src/coreason",
      says: "with comments that say on what evidence",
    },
  ],
});

export const check = defineCommand({
  name: "check",
  summary: "Hold the graph against the clones: edges, sources, lockfiles",
  arguments: [],
  options: suite,
  examples: [{ command: "release-helper check", says: "exit code 1 when there are findings" }],
});

export const commands = [
  status,
  graph,
  plan,
  rehearse,
  cascade,
  bump,
  tag,
  pin,
  init,
  check,
  verifyTag,
  verify,
  injectNpmVersion,
  hooks,
  reconcileCommand,
  promoteRelease,
] as const;
