import { ExternalError, UsageError } from "@release-actions/release-model";
import type { CommandResult, Commands } from "../commands.ts";

/** Runs `git` in one repository, the same way every time, whatever the user's configuration says. */
export interface GitCommand {
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  /**
   * @throws {ExternalError} `git-failed`, unless the exit code is in `allow`.
   * @throws {UsageError} `clone-missing` outside of a clone, under the same condition.
   */
  run(
    commandArguments: readonly string[],
    options?: {
      readonly input?: string | Uint8Array;
      readonly environment?: Readonly<Record<string, string>>;
      readonly allow?: readonly number[];
    },
  ): Promise<CommandResult>;
  /** The same, as text without the final newline. */
  text(commandArguments: readonly string[]): Promise<string>;
}

export function gitCommand(options: {
  readonly commands: Commands;
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}): GitCommand {
  const environment = {
    ...options.environment,
    // Never wait for a password at a prompt that nobody sees, and print what scripts can read.
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
  const run: GitCommand["run"] = async (commandArguments, call = {}) => {
    const result = await options.commands.run(["git", ...settings, ...commandArguments], {
      cwd: options.root,
      environment: { ...environment, ...call.environment },
      ...(call.input === undefined ? {} : { input: call.input }),
    });
    if (result.exitCode !== 0 && call.allow?.includes(result.exitCode) !== true) {
      throw gitFailed(options.root, commandArguments, result);
    }
    return result;
  };
  return {
    root: options.root,
    environment,
    run,
    text: async (commandArguments) => {
      const { stdout } = await run(commandArguments);
      return stdout.toString("utf8").replace(/\n$/, "");
    },
  };
}

/** To print what scripts can read; and a file system monitor is a program of the clone's owner, or a daemon that stays. */
const settings = ["core.quotePath=false", "color.ui=false", "core.fsmonitor=false"].flatMap((one) => [
  "-c",
  one,
]);

function gitFailed(
  root: string,
  commandArguments: readonly string[],
  result: CommandResult,
): ExternalError | UsageError {
  const words = withoutCredentials(result.stderr.trim() || result.stdout.toString("utf8").trim());
  if (outsideOfClone.test(words)) return noClone(root);
  return new ExternalError({
    code: "git-failed",
    expected: `git ${commandArguments[0] ?? ""} to succeed in ${root}`,
    found: `exit code ${result.exitCode}: ${words}`,
    fix: "Run the same command in that folder to see more.",
    retryable: false,
  });
}

/** `git diff --cached`, which compares any two files outside of a clone, does not say so. */
const outsideOfClone = /^(?:fatal: not a git repository|error: unknown option `cached')/;

function noClone(root: string): UsageError {
  return new UsageError({
    code: "clone-missing",
    expected: "a clone of a repository",
    found: `${root}, which is in none`,
    fix: "Name a folder of a clone; in a workflow, run actions/checkout in a step before this one.",
  });
}

/** The text with the user part of every URL removed: remotes may carry a token. */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1");
}
