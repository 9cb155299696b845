import { defineCommand } from "../contract.ts";

export const rehearse = defineCommand({
  name: "rehearse",
  summary: "Play a release on copies of the clones, by the real actions, to the last repository below it",
  description:
    "Copies the clones, which are read only, to a GitHub, package indexes and a registry of images on this machine, and lets the release travel: tag, verify-tag, build, publish, cascade-pins, review, merge, next wave. Builds run the repositories' own build backends, as their publish workflows do. What is not rehearsed comes from the real package indexes; nothing leaves this machine.",
  arguments: [],
  options: {
    repo: {
      value: "name",
      description: "The repository to release, by its name in the graph.",
      required: true,
    },
    version: { value: "version", description: "The version to release, such as 1.4.0.", required: true },
    out: {
      value: "dir",
      description:
        "Write a bundle there: the report, every pull request with its diff, the log of every action.",
    },
    checks: {
      value: "settings",
      description:
        "Which checks of verify-tag fail, warn or are off, in every release: vcs-version=warning,branch=off.",
    },
    offline: { description: "Ask no real package index: what is not rehearsed does not exist." },
    keep: { description: "Keep the stage, and say where it lies." },
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
    {
      command: "release-helper rehearse --repo coreason-manifest --version 0.86.0",
      says: "what would happen if we released it now",
    },
    {
      command: "release-helper rehearse --repo coreason-manifest --version 0.86.0 --out rehearsal",
      says: "and keep all of it as files",
    },
  ],
});
