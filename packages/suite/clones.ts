import type { Machine } from "@release-actions/ports";
import { UsageError } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";

/**
 * The folder of each repository's clone in a workspace, found by its remotes, else by its folder's name.
 * A repository that is not cloned there is left out.
 * @throws {UsageError} `clone-ambiguous` when two folders hold the same repository and neither bears its name.
 */
export async function locateClones(
  machine: Machine,
  workspace: string,
  graph: ReleaseGraph,
): Promise<ReadonlyMap<string, string>> {
  const directories = await machine.clones(workspace);
  const clones = await Promise.all(
    directories.map(async (directory) => ({ directory, remotes: await machine.git(directory).remotes() })),
  );
  const located = new Map<string, string>();
  for (const repository of graph.repositories.keys()) {
    const wanted = `${graph.owner}/${repository}`.toLowerCase();
    const byRemote = clones.filter(({ remotes }) =>
      Object.values(remotes).some((url) => slugOf(url) === wanted),
    );
    const byName = clones.filter(({ directory }) => folderName(directory) === repository);
    const [only, ...others] = byRemote.length > 0 ? byRemote : byName;
    const named = byRemote.find(({ directory }) => folderName(directory) === repository);
    if (only === undefined) continue;
    if (others.length > 0 && named === undefined) throw ambiguous(repository, [only, ...others]);
    located.set(repository, (named ?? only).directory);
  }
  return located;
}

/** `owner/name`, in lower case, of any form of remote URL: https, ssh, scp-like, a path. */
export function slugOf(url: string): string | undefined {
  return /([^/:\\]+\/[^/:\\]+?)(?:\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
}

function folderName(directory: string): string {
  return directory.slice(directory.lastIndexOf("/") + 1);
}

function ambiguous(repository: string, clones: readonly { readonly directory: string }[]): UsageError {
  return new UsageError({
    code: "clone-ambiguous",
    expected: `one clone of ${repository} in the workspace`,
    found: clones.map(({ directory }) => directory).join(", "),
    fix: `Rename the one to use to ${repository}, or name a narrower folder with --workspace.`,
  });
}
