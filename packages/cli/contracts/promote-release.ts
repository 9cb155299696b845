import { defineCommand } from "../contract.ts";

export const promoteRelease = defineCommand({
  name: "promote-release",
  summary: "Hold a GitOps repository against its gitops.yml and the order of releases",
  description:
    "The check of the action of the same name, on a clone: every component has its places, every pattern a file, sync waves agree with the release graph, by what each Application deploys, an ApplicationSet that orders waves has RollingSync with steps for all that it generates, and an app-of-apps the health check for Applications. What only a template knows could not be read, and is said. Reads only. Promoting itself is the action's work.",
  arguments: [],
  options: {
    check: { description: "Check, which is all there is in the terminal." },
    dir: { value: "dir", description: "The clone of the GitOps repository. Default: this folder." },
    config: { value: "file", description: "In that folder. Default: gitops.yml." },
    graph: {
      value: "file",
      description:
        "The release graph. Default: release-graph.yml in that folder; without one, orders are not checked.",
    },
    json: { description: "Print JSON instead of text (the shape is in schema/)." },
  },
  examples: [
    {
      command:
        "release-helper promote-release --check --dir coreason-infrastructure --graph release-graph.yml",
      says: "before pushing; exit code 1 when something is missing",
    },
  ],
});
