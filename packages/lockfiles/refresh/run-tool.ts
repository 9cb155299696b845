import type { CommandResult, Commands } from "@release-actions/ports";
import { ExternalError } from "@release-actions/release-model";
import type { Command } from "./plan-refresh.ts";
import { maskCredentials, toolWords } from "./tool-output.ts";

/** A lock that its tool did not write, or wrote wrongly. */
export interface FailedRefresh {
  readonly kind: "failed";
  /** One sentence. */
  readonly reason: string;
  /** The tool's last words, without credentials; empty when it said nothing. */
  readonly toolOutput: string;
  /** Whether the tool is not there at all. */
  readonly missing: boolean;
}

export interface ToolOptions {
  readonly commands: Commands;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Runs a tool that has to succeed. @throws {ToolFailure} when it is missing, is stopped, or ends with another code than 0. */
export async function runTool(command: Command, options: ToolOptions): Promise<CommandResult> {
  const { commands, ...how } = options;
  const [program] = command;
  let result: CommandResult;
  try {
    result = await commands.run(command, how);
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    const missing = error.code === "command-missing";
    const reason = missing ? `${program} is not on PATH` : `${program} did not finish: ${error.found}`;
    throw new ToolFailure(failed(reason, { missing }));
  }
  if (result.exitCode === 0) return result;
  const shown = maskCredentials(command.join(" "));
  throw new ToolFailure(
    failed(`"${shown}" ended with exit code ${result.exitCode}`, { toolOutput: toolWords(result) }),
  );
}

/** Carries a failure out of the depth; never leaves this folder. */
export class ToolFailure extends Error {
  readonly failure: FailedRefresh;

  constructor(failure: FailedRefresh) {
    super(failure.reason);
    this.failure = failure;
  }
}

export function failed(reason: string, details: Partial<FailedRefresh> = {}): FailedRefresh {
  return { kind: "failed", reason, toolOutput: "", missing: false, ...details };
}
