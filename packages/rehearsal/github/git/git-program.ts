import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type { CommandResult } from "@release-actions/ports";
import { nodeCommands } from "@release-actions/ports/adapters";
import { ExternalError } from "@release-actions/release-model";

/** The `git` of this machine, always as a child that is waited for without blocking: this process serves others. */
export interface GitProgram {
  /** Runs to the end. @throws {ExternalError} `git-failed`, unless the exit code is in `allow`. */
  run(commandArguments: readonly string[], options: GitRun): Promise<CommandResult>;
  /** Starts and hands over the streams. */
  start(
    commandArguments: readonly string[],
    folder: string,
    environment?: Readonly<Record<string, string>>,
  ): ChildProcessWithoutNullStreams;
}

export interface GitRun {
  readonly folder: string;
  readonly input?: string | Uint8Array;
  readonly allow?: readonly number[];
}

/** `environment` needs PATH and nothing else: no configuration of this machine is to change what the stand-in does. */
export function gitProgram(environment: Readonly<Record<string, string | undefined>>): GitProgram {
  const commands = nodeCommands();
  const variables = {
    PATH: environment["PATH"] ?? "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    TZ: "UTC",
  };
  return {
    async run(commandArguments, { folder, input, allow = [] }) {
      const result = await commands.run(["git", ...commandArguments], {
        cwd: folder,
        environment: variables,
        ...(input === undefined ? {} : { input }),
      });
      if (result.exitCode === 0 || allow.includes(result.exitCode)) return result;
      throw new ExternalError({
        code: "git-failed",
        expected: `git ${commandArguments[0] ?? ""} to succeed in ${folder}`,
        found: `exit code ${result.exitCode}: ${result.stderr.trim()}`,
        fix: "Run the same command in that folder to see more.",
        retryable: false,
      });
    },
    start(commandArguments, folder, additional = {}) {
      const environmentOfChild = { ...variables, ...additional };
      return spawn("git", commandArguments, { cwd: folder, env: environmentOfChild, stdio: "pipe" });
    },
  };
}
