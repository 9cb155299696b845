import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../scripts/bundles.ts";
import { createRepository, gitEnvironment, type TestRepository } from "../support/repository.ts";

/** The committed bundle, as people run it. */
export const program = join(root, "dist", "release-helper", "index.js");

export interface Attempt {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs release-helper in a folder. */
export function releaseHelper(
  directory: string,
  words: readonly string[],
  options: { readonly input?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Attempt {
  return attempt(directory, [process.execPath, program, ...words], options);
}

/** Runs git, which may say no. */
export function tryGit(
  { directory }: Pick<TestRepository, "directory">,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Attempt {
  return attempt(directory, ["git", ...words], { environment });
}

export function attempt(
  directory: string,
  command: readonly [string, ...string[]],
  options: { readonly input?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Attempt {
  const [name, ...words] = command;
  const { status, stdout, stderr } = spawnSync(name, words, {
    cwd: directory,
    encoding: "utf8",
    env: { ...gitEnvironment, ...options.environment },
    input: options.input ?? "",
  });
  return { exitCode: status, stdout, stderr };
}

/** A repository with the hooks installed. */
export function hookedRepository(directory?: string, ...hooks: readonly string[]): TestRepository {
  const repository = createRepository(directory);
  const { exitCode, stderr } = releaseHelper(repository.directory, ["hooks", "install", ...hooks]);
  if (exitCode !== 0) throw new Error(stderr);
  return repository;
}
