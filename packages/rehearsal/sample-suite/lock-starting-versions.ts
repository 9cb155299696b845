import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import pLimit from "p-limit";
import type { SampleLock, SampleSource } from "./organisation.ts";
import { writeTree } from "../building/write-tree.ts";
import { runTool } from "../building/run-tool.ts";

/**
 * Locks each repository with the real tool against the index the environment leads to, and returns the sources
 * with their lockfiles. Tools that are not named leave their repositories without a lock.
 */
export async function lockStartingVersions(options: {
  readonly sources: readonly SampleSource[];
  readonly tools: readonly SampleLock[];
  /** An empty folder to work in. */
  readonly scratch: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<readonly SampleSource[]> {
  const limit = pLimit(2);
  return Promise.all(
    options.sources.map(async (source) => {
      const tools = source.locks.filter((lock) => options.tools.includes(lock));
      const locks = await Promise.all(
        tools.map((tool) => limit(() => lockOne({ ...options, source, tool }))),
      );
      return { ...source, files: new Map([...source.files, ...locks]) };
    }),
  );
}

async function lockOne(options: {
  readonly source: SampleSource;
  readonly tool: SampleLock;
  readonly scratch: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<[string, Uint8Array]> {
  const { source, tool, commands } = options;
  const cwd = join(options.scratch, `${source.name}-${tool}`);
  await writeTree(cwd, source.files);
  const { command, file } = lockers[tool];
  // The folder is no git repository, so hatch-vcs has to be told the version.
  const environment = { ...options.environment, SETUPTOOLS_SCM_PRETEND_VERSION: source.version };
  await runTool(command, { cwd, commands, environment });
  return [file, await readFile(join(cwd, file))];
}

const lockers: Record<
  SampleLock,
  { readonly command: readonly [string, ...string[]]; readonly file: string }
> = {
  uv: { command: ["uv", "lock", "--quiet"], file: "uv.lock" },
  npm: {
    command: ["npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"],
    file: "package-lock.json",
  },
};
