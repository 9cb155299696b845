import { defineCommand } from "../contract.ts";

export const injectNpmVersion = defineCommand({
  name: "inject-npm-version",
  summary: "Stamp a version into package.json, its workspaces and lockfiles",
  description:
    "What the action of this name does before npm publish. Every package must stand at the placeholder or at the version already. Nothing is committed.",
  arguments: [
    {
      name: "version",
      description: "The version, such as 1.4.0. Default: that of the one version tag on this commit.",
      optional: true,
    },
  ],
  options: {
    dir: { value: "dir", description: "The folder with the package.json. Default: this one." },
    "no-workspaces": { description: "Stamp the package in the folder alone." },
    "keep-private": { description: "Leave packages that are not published alone." },
    placeholder: { value: "version", description: "The version that stands in git. Default: 0.0.0-dev." },
    "internal-dependencies": {
      value: "how",
      description: "How packages of the workspace ask for each other. Default: keep.",
      choices: ["exact", "caret", "tilde", "keep"],
    },
    "publish-tool": {
      value: "tool",
      description: "What publishes: npm cannot pack workspace:. Default: what the files speak of.",
      choices: ["npm", "pnpm", "yarn"],
    },
    "no-lock": { description: "Leave package-lock.json and npm-shrinkwrap.json alone." },
    "tag-format": {
      value: "format",
      description: "How the repository writes its tags. Default: v{version}.",
    },
    "dry-run": { description: "Print the diff and change nothing." },
    json: { description: "Print JSON instead of text (the shape is in schema/)." },
  },
  examples: [
    {
      command: "release-helper inject-npm-version --dry-run",
      says: "what the tag on this commit would stamp",
    },
    { command: "release-helper inject-npm-version 1.4.0 --dir web", says: "a package below" },
  ],
});
