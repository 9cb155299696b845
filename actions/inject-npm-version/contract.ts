import { defineContract } from "@release-actions/action-kit";

export const contract = defineContract({
  name: "inject-npm-version",
  description:
    "Stamp the version of the tag into package.json, its workspaces and lockfiles, right before npm publish.",
  branding: { icon: "edit-3", color: "blue" },
  permissions: {
    contents: { access: "read", why: "to check out the repository with its tags" },
  },
  inputs: {
    version: {
      type: "string",
      description:
        "The version to stamp: 1.4.0 or v1.4.0. Without it, that of the tag that started the workflow, else of the one version tag on this commit.",
    },
    "working-directory": {
      type: "string",
      default: ".",
      description:
        "The folder with the package.json (the root of a workspace), relative to the workspace of the job.",
    },
    workspaces: {
      type: "choice",
      choices: ["auto", "none"],
      default: "auto",
      description:
        "Whether to stamp the members that package.json or pnpm-workspace.yaml names, too (auto), or only the package in the folder.",
    },
    "private-packages": {
      type: "choice",
      choices: ["stamp", "keep"],
      default: "stamp",
      description:
        'Whether packages with "private": true and a version are stamped like the others, or left alone.',
    },
    placeholder: {
      type: "string",
      default: "0.0.0-dev",
      description: "The version that stands in git. Any spelling of 0.0.0 counts as one, too.",
    },
    "internal-dependencies": {
      type: "choice",
      choices: ["exact", "caret", "tilde", "keep"],
      default: "keep",
      description:
        "How packages of the workspace ask for each other: 1.4.0, ^1.4.0, ~1.4.0, or with the operator that stands there.",
    },
    "publish-tool": {
      type: "choice",
      choices: ["auto", "npm", "pnpm", "yarn"],
      default: "auto",
      description:
        "What publishes. pnpm and yarn (2 and later) write versions for workspace: as they pack; npm cannot, so for it workspace: is replaced here. auto goes by packageManager and the lockfile, here or in a folder above.",
    },
    lockfile: {
      type: "boolean",
      default: true,
      description: "Whether package-lock.json and npm-shrinkwrap.json are stamped, too.",
    },
    "tag-format": {
      type: "string",
      default: "v{version}",
      description: "How this repository writes its tags; {version} stands for the version.",
    },
    "dry-run": {
      type: "boolean",
      default: false,
      description: "Whether to say what would be stamped and write nothing.",
    },
  },
  outputs: {
    version: { type: "string", description: "The version as npm spells it: 1.4.0-rc.2." },
    "npm-tag": {
      type: "string",
      description:
        "The dist-tag to publish under: latest only for the highest stable version, next, beta, or one of an old line. Empty when not all tags can be seen; npm refuses an empty tag.",
    },
    packages: {
      type: "json",
      description: "The stamped packages, as a JSON array of name, path, private, from and to.",
    },
    files: {
      type: "json",
      description: "The paths of the files that were changed, or in a dry run would be, as a JSON array.",
    },
  },
});
