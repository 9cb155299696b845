export { nodeCommands } from "./node-commands.ts";
export { localGit } from "./local-git.ts";
export { withoutCredentials } from "./git-command.ts";
export { nodeFiles } from "./node-files.ts";
export { nodeMachine } from "./node-machine.ts";
export { localGitIndex } from "./local-git-index.ts";
export { nodeHookFolder } from "./node-hook-folder.ts";
