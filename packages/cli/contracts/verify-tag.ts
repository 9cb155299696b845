import { defineCommand } from "../contract.ts";

export const verifyTag = defineCommand({
  name: "verify-tag",
  summary: "Judge whether a tag would build, publish and sort as what it says",
  description:
    "The checks of the action of the same name, on a clone. Without a tag, the highest version tag of the checked-out commit; a tag that does not exist yet is judged as if it stood there. Asks the remote and the package registries; offline, or without a remote, set moved-tag=off.",
  arguments: [{ name: "tag", description: "The tag, such as v1.4.0.", optional: true }],
  options: {
    dir: {
      value: "dir",
      description: "The clone, or a folder in it that is released alone. Default: this one.",
    },
    "tag-format": {
      value: "format",
      description: "How tags are written. Default: as the graph says, or v{version}.",
    },
    "default-branch": {
      value: "name",
      description: "The branch releases come from. Default: as the graph or the remote says.",
    },
    placeholder: {
      value: "version",
      description: "What stands in files whose version comes from the tag. Default: 0.0.0-dev.",
    },
    order: {
      value: "among",
      description: "Which versions the tag must be above. Default: those of its line.",
      choices: ["line", "repository", "off"],
    },
    checks: {
      value: "settings",
      description: "Which checks fail, warn or are off: moved-tag=off,branch=warning.",
    },
    "maintenance-branches": {
      value: "names",
      description:
        "The branches of older lines, such as release/{major}.{minor}. Default: {major}.x, {major}.{minor}.x and the like.",
    },
    graph: {
      value: "file",
      description: "The release graph. Default: none, so every lockfile entry counts.",
    },
    json: { description: "Print JSON instead of text (the shape is in schema/)." },
  },
  examples: [
    {
      command: "release-helper verify-tag v0.15.0 --dir coreason-manifest --checks moved-tag=off",
      says: "before making the tag, offline",
    },
  ],
});
