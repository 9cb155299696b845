import { ExternalError } from "@release-actions/release-model";
import type { CommandResult, Commands } from "@release-actions/ports";

/** Runs an outside tool that has to succeed. Throws an ExternalError `tool-failed` with the tool's own words. */
export async function runTool(
  command: readonly [string, ...string[]],
  options: {
    readonly cwd: string;
    readonly commands: Commands;
    readonly environment: Readonly<Record<string, string>>;
    readonly input?: Uint8Array;
  },
): Promise<CommandResult> {
  const { commands, cwd, environment, input } = options;
  const result = await commands.run(command, {
    cwd,
    environment,
    ...(input === undefined ? {} : { input }),
  });
  if (result.exitCode === 0) return result;
  const [program, subcommand = ""] = command;
  throw new ExternalError({
    code: "tool-failed",
    expected: `${program} ${subcommand} to succeed in ${cwd}`,
    found: result.stderr.trim() || `exit code ${result.exitCode}`,
    fix: `Correct what ${program} reports and start again.`,
    retryable: false,
  });
}
