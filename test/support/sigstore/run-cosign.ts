import { nodeCommands } from "@release-actions/ports/adapters";
import { ExternalError } from "@release-actions/release-model";

export interface CosignRun {
  /** 124 when it was killed for taking too long, as `timeout` has it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CosignPlace {
  readonly cosign: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds. Default a minute. */
  readonly timeout?: number;
  readonly input?: string;
}

/** Runs cosign to its end, whatever that is. */
export async function runCosign(place: CosignPlace, words: readonly string[]): Promise<CosignRun> {
  const { cosign, cwd, environment, timeout = 60_000, input } = place;
  try {
    const result = await nodeCommands().run([cosign, ...words], {
      cwd,
      environment,
      timeout,
      ...(input !== undefined && { input }),
    });
    return { ...result, stdout: result.stdout.toString("utf8") };
  } catch (error) {
    if (!(error instanceof ExternalError) || error.code !== "command-timeout") throw error;
    return { exitCode: 124, stdout: "", stderr: "" };
  }
}
