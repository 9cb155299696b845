export type { Commands, CommandOptions, CommandResult } from "./commands.ts";
export type { Files } from "./files.ts";
export type { Log } from "./log.ts";
export type { CommitFile, Git, GitCommit, GitTag, References, WorkTree } from "./git.ts";
export type { Machine } from "./machine.ts";
export type { GitIndex } from "./git-index.ts";
export type { HookFile, HookFolder } from "./hook-folder.ts";
