import type { Commit, Signature } from "./git-objects.ts";
import type { GitProgram } from "./git-program.ts";
import type { ObjectStore } from "./object-store.ts";

/**
 * The tree of a true merge, or undefined when there are conflicts. Nothing is checked out.
 * https://git-scm.com/docs/git-merge-tree
 */
export async function mergeTrees(
  git: GitProgram,
  folder: string,
  { ours, theirs }: { readonly ours: string; readonly theirs: string },
): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run(["merge-tree", "--write-tree", ours, theirs], {
    folder,
    allow: [1],
  });
  return exitCode === 0 ? stdout.toString("latin1").trim().split("\n")[0] : undefined;
}

export interface Replay {
  readonly git: GitProgram;
  readonly folder: string;
  readonly objects: ObjectStore;
  readonly committer: Signature;
}

/** Makes the change of `commit` on top of `onto`, as a rebase does, or undefined when there are conflicts. */
export async function replayCommit(
  commit: Commit,
  onto: string,
  replay: Replay,
): Promise<string | undefined> {
  const { git, folder, objects, committer } = replay;
  const target = await objects.commit(onto);
  const [parent] = commit.parents;
  if (target === undefined || parent === undefined) return undefined;
  // Older gits take no merge base from outside: a commit with the target's tree on the old parent stands in for one.
  const standIn = await objects.writeCommit({ ...target, parents: [parent], signature: undefined });
  const tree = await mergeTrees(git, folder, { ours: standIn.oid, theirs: commit.oid });
  if (tree === undefined) return undefined;
  const { author, message } = commit;
  return (await objects.writeCommit({ tree, parents: [onto], author, committer, message })).oid;
}
