import { spawn } from "node:child_process";
import { constants } from "node:os";
import { ExternalError } from "@release-actions/release-model";
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
    // A group of its own (detached), so that a timeout ends what the program started, too.
    const child = spawn(program, commandArguments, {
      cwd: options.cwd,
      env: { ...options.environment },
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      shell: false,
    });
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

function failedToStart(program: string, cwd: string, cause: NodeJS.ErrnoException): ExternalError {
  // ENOENT means either the program or the working directory: say both, a person sees at once which.
  const missing = cause.code === "ENOENT";
  return new ExternalError({
    code: missing ? "command-missing" : "command-failed",
    expected: `the program ${program} on PATH, started in ${cwd}`,
    found: missing ? "no such program or folder" : (cause.code ?? cause.message),
    fix: `Install ${program}, or add its folder to PATH.`,
    retryable: false,
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
