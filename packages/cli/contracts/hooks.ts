import { defineCommand } from "../contract.ts";

export const hooks = defineCommand({
  name: "hooks",
  summary: "Install, uninstall or run the git hooks of this clone",
  description:
    "pre-commit keeps versions out of files whose version is the tag, pre-push lets only tags leave that verify-tag would pass, commit-msg asks for Conventional Commits. Hooks that are there already go on running. install goes where core.hooksPath leads, and knows Husky; uninstall puts everything back.",
  arguments: [
    { name: "action", description: "What to do.", choices: ["install", "uninstall", "run"] },
    {
      name: "hook",
      description: "One hook alone; for run the hook.",
      choices: ["pre-commit", "pre-push", "commit-msg"],
      optional: true,
    },
    {
      name: "first",
      description: "What git gives the hook: the file of commit-msg, the remote of pre-push.",
      optional: true,
    },
    { name: "second", description: "What git gives pre-push: the address of the remote.", optional: true },
  ],
  options: {
    json: { description: "Print JSON instead of text (the shape is in schema/)." },
  },
  examples: [
    { command: "release-helper hooks install", says: "all three" },
    { command: "release-helper hooks install pre-push", says: "one of them" },
    { command: "release-helper hooks uninstall", says: "as it was before" },
    { command: "release-helper hooks run pre-commit", says: "what the hook says of what is staged" },
  ],
});
