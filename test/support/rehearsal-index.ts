import { afterEach } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import {
  type PackageIndex,
  type PackageIndexOptions,
  startPackageIndex,
} from "@release-actions/rehearsal/package-index";

/** Starts indexes and makes folders for the tests of one file, and ends them after each test. */
export function useRehearsalIndex() {
  const endings: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), "package-index-"));
    endings.push(() => rm(made, { recursive: true, force: true, maxRetries: 3 }));
    return made;
  };
  /** An index that knows nothing but what the test publishes, unless `options` say otherwise. */
  const index = async (options: Partial<PackageIndexOptions> = {}): Promise<PackageIndex> => {
    const started = await startPackageIndex({
      folder: options.folder ?? (await folder()),
      environment: {},
      upstream: "none",
      ...options,
    });
    endings.push(() => started.close());
    return started;
  };
  return { folder, index };
}

/** Runs a tool that has to succeed and gives what it printed. */
export async function succeed(
  command: readonly [string, ...string[]],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const result = await nodeCommands().run(command, { cwd, environment, timeout: 120_000 });
  if (result.exitCode === 0) return result.stdout.toString("utf8");
  throw new Error(
    `${command.join(" ")} ended with ${result.exitCode}\n${result.stderr}\n${result.stdout.toString("utf8")}`,
  );
}

/** Runs a tool that has to fail and gives everything it said. */
export async function fail(
  command: readonly [string, ...string[]],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const result = await nodeCommands().run(command, { cwd, environment, timeout: 120_000 });
  if (result.exitCode === 0) throw new Error(`${command.join(" ")} succeeded`);
  return `${result.stdout.toString("utf8")}${result.stderr}`;
}
