import { access, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { UsageError } from "@release-actions/release-model";
import type { Machine } from "../machine.ts";
import { localGit } from "./local-git.ts";
import { nodeCommands } from "./node-commands.ts";
import { nodeFiles } from "./node-files.ts";
import { isAlive } from "./process-alive.ts";

/** This computer. */
export function nodeMachine(options: {
  readonly environment: Readonly<Record<string, string | undefined>>;
}): Machine {
  const commands = nodeCommands();
  const environment = Object.fromEntries(
    Object.entries(options.environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  return {
    commands,
    environment,
    // Most of the time goes to waiting for git, tools and registries, so a few more than there are cores.
    parallelism: availableParallelism() * 2,
    clones: (folder) => findClones(resolve(folder)),
    git: (directory) => localGit({ commands, root: directory, environment }),
    files: (directory) => nodeFiles({ commands, root: directory, environment }),
    withScratch,
  };
}

async function findClones(folder: string): Promise<string[]> {
  const found = await search(folder, 2).catch((cause: unknown) => {
    throw new UsageError({
      code: "workspace-missing",
      expected: "a folder that holds the clones of your repositories",
      found: `${folder}, which cannot be read`,
      fix: "Name the folder with --workspace DIR.",
      cause,
    });
  });
  const clones = await Promise.all(found.map(async (path) => ({ path, home: await homeOf(path) })));
  const paths = new Set(found);
  return clones.flatMap(({ path, home }) => (isCopy(home, paths) ? [] : [path])).sort();
}

/** Where the `.git` file of a linked work tree or of a submodule leads; undefined for a clone of its own. */
async function homeOf(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, ".git"), "utf8").catch(() => "");
  const named = /^gitdir: (?<path>.+)$/m.exec(text)?.groups?.["path"];
  return named === undefined ? undefined : resolve(folder, named);
}

/** A submodule belongs to the clone around it, and a linked work tree to its main one where that is here, too. */
function isCopy(home: string | undefined, clones: ReadonlySet<string>): boolean {
  if (home === undefined) return false;
  const [, main] = /^(.*)\/\.git\/worktrees\/[^/]+$/.exec(home) ?? [];
  return home.includes("/.git/modules/") || (main !== undefined && clones.has(main));
}

async function search(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const self = (await isWorkTree(folder)) ? [folder] : [];
  if (depth === 0) return self;
  const below = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      // A folder below the workspace that may not be read holds no clone of ours.
      .map((entry) => search(join(folder, entry.name), depth - 1).catch(() => [])),
  );
  return [...self, ...below.flat()];
}

/** A clone has a `.git` folder; a linked work tree or a submodule has a `.git` file. */
function isWorkTree(folder: string): Promise<boolean> {
  return access(join(folder, ".git")).then(
    () => true,
    () => false,
  );
}

const scratchName = /^release-helper-(\d+)-/;

async function withScratch<Result>(use: (directory: string) => Promise<Result>): Promise<Result> {
  await removeAbandoned();
  const directory = await mkdtemp(join(tmpdir(), `release-helper-${process.pid}-`));
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

let swept: Promise<void> | undefined;

/** Removes, once per process, what runs that were killed have left behind. */
function removeAbandoned(): Promise<void> {
  swept ??= (async () => {
    const names = await readdir(tmpdir()).catch(() => []);
    const abandoned = names.filter((name) => {
      const owner = scratchName.exec(name)?.[1];
      return owner !== undefined && !isAlive(Number(owner));
    });
    await Promise.all(
      abandoned.map((name) =>
        rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined),
      ),
    );
  })();
  return swept;
}
