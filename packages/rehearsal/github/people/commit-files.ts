import type { Call, Repo } from "../call.ts";
import { editTree } from "../git/edit-tree.ts";
import type { Commit } from "../git/git-objects.ts";
import { findEntry } from "../git/read-tree.ts";
import { identityOf } from "../operations/identity.ts";
import { updateRefs } from "../operations/update-refs.ts";

export interface PushedFiles {
  readonly branch: string;
  readonly message: string;
  /** By path. A file keeps its mode, or gets the given one; null deletes. */
  readonly files: Readonly<Record<string, FileContent | null>>;
  /** Instead of what the branch points to; commits that only the branch had are left behind. */
  readonly parent?: string;
}

export type FileContent =
  | string
  | Uint8Array
  | { readonly mode: "100644" | "100755" | "120000"; readonly content: string | Uint8Array };

/** Commits as a person does who pushes: unsigned, and whatever protects the branch. To be called within an effect. */
export async function commitFiles(call: Call, repo: Repo, push: PushedFiles): Promise<string> {
  const { git, record } = repo;
  const { branch, message, files } = push;
  const ref = `refs/heads/${branch}`;
  const standing =
    push.parent ?? (await git.refs.read(ref)) ?? (await git.refs.read(`refs/heads/${record.defaultBranch}`));
  const parent = standing === undefined ? undefined : await git.peel(standing);
  const edits = await Promise.all(
    Object.entries(files).map(
      async ([path, content]) => [path, await editOf(repo, parent, { path, content })] as const,
    ),
  );
  const author = identityOf(call.world, call.actor.login);
  const commit = await git.objects.writeCommit({
    tree: await editTree(git.objects, parent?.tree, new Map(edits)),
    parents: parent === undefined ? [] : [parent.oid],
    author,
    committer: author,
    message,
  });
  await updateRefs(call, repo, [{ name: ref, after: commit.oid, force: true }], { byPullRequest: true });
  return commit.oid;
}

async function editOf(
  { git }: Repo,
  parent: Commit | undefined,
  { path, content }: { readonly path: string; readonly content: FileContent | null },
) {
  if (content === null) return undefined;
  const given = typeof content === "string" || content instanceof Uint8Array ? { content } : content;
  const standing = parent === undefined ? undefined : await findEntry(git.objects, parent.tree, path);
  const mode = "mode" in given ? given.mode : (standing?.mode ?? "100644");
  return { mode, oid: await git.objects.writeBlob(Buffer.from(given.content)) };
}
