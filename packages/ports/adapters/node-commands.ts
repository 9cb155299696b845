import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { constants } from "node:os";
import { ExternalError, UsageError } from "@release-actions/release-model";
import type { CommandOptions, CommandResult, Commands } from "../commands.ts";

const tenMinutes = 10 * 60 * 1000;

/** Runs real programs as children of this process, each in its own process group. */
export function nodeCommands(): Commands {
  return { run };
}

/** Children under way, by process group; killed when this process ends, so that Ctrl-C leaves nothing running. */
const running = new Set<number>();
let watching = false;

function run(command: readonly [string, ...string[]], options: CommandOptions): Promise<CommandResult> {
  const [program, ...commandArguments] = command;
  return new Promise((resolve, reject) => {
    if (options.signal?.aborted === true) {
      reject(stopped("command-aborted", program, "it was cancelled before it began"));
      return;
    }
    const child = start(program, commandArguments, options);
    const group = child.pid;
    if (group !== undefined) watch(group);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let failure: ExternalError | undefined;
    const stop = (error: ExternalError): void => {
      failure ??= error;
      killGroup(group);
    };
    const timeout = options.timeout ?? tenMinutes;
    const timer = setTimeout(() => {
      stop(stopped("command-timeout", program, `no end after ${timeout / 1000} seconds`));
    }, timeout);
    const abort = (): void => {
      stop(stopped("command-aborted", program, "it was cancelled"));
    };
    options.signal?.addEventListener("abort", abort, { once: true });

    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    // A program may end without reading its input; that is its own business.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      if (group !== undefined) running.delete(group);
      finish();
    };
    child.once("error", (cause: NodeJS.ErrnoException) => {
      settle(() => {
        reject(failedToStart(program, options.cwd, cause));
      });
    });
    child.once("close", (code, signal) => {
      settle(() => {
        if (failure !== undefined) reject(failure);
        else
          resolve({
            exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString("utf8"),
          });
      });
    });
  });
}

/** @throws {UsageError | ExternalError} at once for what Node does not tell by an event, such as a folder that is a file. */
function start(program: string, words: readonly string[], { cwd, environment }: CommandOptions) {
  try {
    return spawn(program, words, {
      cwd,
      env: { ...environment },
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own, so that a timeout ends what the program started, too.
      detached: true,
      shell: false,
    });
  } catch (cause) {
    throw failedToStart(program, cwd, cause as NodeJS.ErrnoException);
  }
}

function watch(group: number): void {
  running.add(group);
  if (watching) return;
  watching = true;
  process.once("exit", () => {
    for (const left of running) killGroup(left);
  });
}

function killGroup(group: number | undefined): void {
  if (group === undefined) return;
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}

function failedToStart(
  program: string,
  cwd: string,
  cause: NodeJS.ErrnoException,
): ExternalError | UsageError {
  // Node says ENOENT for a missing program and for a missing folder alike.
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) return noFolder(cwd, cause);
  const missing = cause.code === "ENOENT";
  return new ExternalError({
    code: missing ? "command-missing" : "command-failed",
    expected: `the program ${program} on PATH, started in ${cwd}`,
    found: missing ? "no such program" : (cause.code ?? cause.message),
    fix: missing
      ? `Install ${program}, or add its folder to PATH.`
      : `Make ${program} executable, and the folder accessible, for the user who runs this.`,
    retryable: false,
    cause,
  });
}

function noFolder(cwd: string, cause: Error): UsageError {
  return new UsageError({
    code: "folder-missing",
    expected: "a folder to work in",
    found: `${cwd}, which is none`,
    fix: "Correct its name, or check the repository out there first.",
    cause,
  });
}

function stopped(code: string, program: string, found: string): ExternalError {
  return new ExternalError({
    code,
    expected: `${program} to finish`,
    found,
    fix: "Run it again; what was done before stays done.",
    retryable: true,
  });
}
