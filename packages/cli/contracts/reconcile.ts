import { defineCommand } from "../contract.ts";

export const reconcileCommand = defineCommand({
  name: "reconcile",
  summary: "List releases that never reached a GitOps repository, and send them again",
  description:
    "For each repository of the graph that has `gitops`: whether its files, its pull requests or a run have the newest release of every component. Pre-releases count with --pre-releases alone: not every one is meant for an environment, and nothing that never arrived tells. Needs a token in GITHUB_TOKEN or GH_TOKEN. What could not be asked (a repository that the token does not see, a file that is not there, a component that the graph lacks) is listed as unclear and counts as missing. Looks only, unless --apply is given; a release that is sent again keeps its id, so that a receiver which knows it does nothing.",
  arguments: [],
  options: {
    apply: { description: "Send what is missing." },
    environment: {
      value: "name",
      description: "The environment. Default: those that no other one comes before.",
    },
    "pre-releases": {
      description:
        "List (and with --apply send) the newest pre-release of each component, too, where it is above its newest stable version.",
    },
    "event-type": { value: "type", description: "Of the event. Default: release-published." },
    graph: {
      value: "file",
      description: "The release graph. Default: release-graph.yml here, above, or in the workspace.",
    },
    workspace: {
      value: "dir",
      description: "The folder with the clones. Default: the folder around this clone, or this folder.",
    },
    json: { description: "Print JSON instead of text (the shape is in schema/)." },
  },
  examples: [
    { command: "release-helper reconcile", says: "exit code 1 when something is missing" },
    { command: "release-helper reconcile --apply", says: "after an incident at GitHub" },
    {
      command: "release-helper reconcile --environment staging --pre-releases",
      says: "where candidates run",
    },
  ],
});
