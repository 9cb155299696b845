import {
  describePackage,
  editorFor,
  mayDeclareVersion,
  isVendored,
  readManifest,
  Source,
} from "@release-actions/manifests";
import type { Machine } from "@release-actions/ports";
import { Refusal, type PackageName, type Pin, type Problem } from "@release-actions/release-model";
import pLimit from "p-limit";
import type { DiscoveredClone } from "./facts.ts";

/** Reads every clone in a folder: its remote, its tags, what it publishes and what it pins. Changes nothing. */
export async function observeClones(
  machine: Machine,
  workspace: string,
  onProgress: (message: string) => void,
): Promise<DiscoveredClone[]> {
  const directories = await machine.clones(workspace);
  const limit = pLimit(machine.parallelism);
  return Promise.all(
    directories.map((directory) =>
      limit(() => {
        onProgress(`reading ${directory.slice(directory.lastIndexOf("/") + 1)}`);
        return observeOne(machine, directory);
      }),
    ),
  );
}

async function observeOne(machine: Machine, directory: string): Promise<DiscoveredClone> {
  const git = machine.git(directory);
  const [remotes, branch, tags] = await Promise.all([
    git.remotes(),
    defaultBranch(machine, directory),
    git.tags(),
  ]);
  const head = await newestCommit(git, branch);
  const remote = remotes["origin"] ?? Object.values(remotes)[0];
  const slug = remote === undefined ? undefined : /([^/:\\]+)\/([^/:\\]+?)(?:\.git)?\/?$/.exec(remote);
  const paths = head === undefined ? [] : (await git.list(head)).filter((path) => !isVendored(path));
  const manifests = paths.filter((path) => editorFor(path) !== undefined || mayDeclareVersion(path));
  const files = head === undefined ? new Map<string, Uint8Array>() : await git.read(head, manifests);
  const problems: Problem[] = [];
  const packages: { name: PackageName; path: string }[] = [];
  const pins: Pin[] = [];
  for (const [path, bytes] of files) {
    try {
      const source = new Source(path, bytes);
      const described = describePackage(source);
      if (described !== undefined && !described.isPrivate) packages.push({ name: described.name, path });
      pins.push(...readManifest(source));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
    }
  }
  return {
    repository: slug?.[2] ?? directory.slice(directory.lastIndexOf("/") + 1),
    directory,
    owner: slug?.[1],
    branch,
    tags: tags.map(({ name }) => name),
    packages,
    pins,
    releasePlease: paths.some(
      (path) => path === ".release-please-manifest.json" || path === "release-please-config.json",
    ),
    problems,
  };
}

/** The remote's default branch as cloned, else `main` or `master`, else the branch that is checked out. */
async function defaultBranch(machine: Machine, directory: string): Promise<string | undefined> {
  const { exitCode, stdout } = await machine.commands.run(
    ["git", "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"],
    { cwd: directory, environment: machine.environment },
  );
  if (exitCode === 0)
    return stdout
      .toString("utf8")
      .trim()
      .replace(/^origin\//, "");
  const git = machine.git(directory);
  for (const branch of ["main", "master"]) {
    if ((await git.resolve(`refs/heads/${branch}`)) !== undefined) return branch;
  }
  return git.currentBranch();
}

/** The commit that `status` and `cascade` will read, or, where the branch is not here, the one that is checked out. */
async function newestCommit(
  git: ReturnType<Machine["git"]>,
  branch: string | undefined,
): Promise<string | undefined> {
  const names = branch === undefined ? [] : [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
  for (const name of [...names, "HEAD"]) {
    const commit = await git.resolve(name);
    if (commit !== undefined) return commit;
  }
  return undefined;
}
