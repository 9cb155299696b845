import type { Call, Repo } from "../call.ts";
import { Denial, notFound, unprocessable } from "../denial.ts";
import { editTree, type TreeEdits } from "../git/edit-tree.ts";
import type { Commit } from "../git/git-objects.ts";
import { findEntry } from "../git/read-tree.ts";
import { identityOf, webFlow } from "./identity.ts";
import { signed } from "./signing.ts";
import { updateRefs } from "./update-refs.ts";

export interface BranchCommit {
  readonly branch: string;
  /** What the branch must point to. */
  readonly expectedHead: string;
  readonly message: string;
  /** Contents in base64. */
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly string[];
}

/**
 * Commits files to a branch as GitHub does for its API: signed, and every file as an ordinary one.
 * To be called within an effect. @throws {Denial}
 */
export async function commitOnBranch(call: Call, repo: Repo, request: BranchCommit): Promise<Commit> {
  const { world, actor } = call;
  const { git } = repo;
  const ref = `refs/heads/${request.branch}`;
  const isVisible = (await repo.refs.read(ref)) !== undefined && !repo.hides(request.expectedHead);
  const head = isVisible ? await git.refs.read(ref) : undefined;
  const parent = head === undefined ? undefined : await git.objects.commit(head);
  if (parent === undefined) throw notFound(`Could not resolve to a node with the name '${ref}'.`);
  if (parent.oid !== request.expectedHead) throw staleData(request.expectedHead);
  const tree = await editTree(git.objects, parent.tree, await editsOf(repo, parent, request));
  const commit = await git.objects.writeCommit(
    signed({
      tree,
      parents: [parent.oid],
      author: identityOf(world, actor.login),
      committer: webFlow(world),
      message: request.message,
    }),
  );
  await updateRefs(call, repo, [{ name: ref, before: parent.oid, after: commit.oid, force: false }]);
  return commit;
}

async function editsOf(
  { git }: Repo,
  parent: Commit,
  { additions, deletions }: BranchCommit,
): Promise<TreeEdits> {
  const edits = new Map<string, { mode: string; oid: string } | undefined>();
  for (const path of deletions) {
    requireCleanPath(path);
    if ((await findEntry(git.objects, parent.tree, path)) === undefined) {
      throw unprocessable(
        `A path was requested for deletion which does not exist as of commit oid \`${parent.oid}\``,
        {
          type: "FILE_NOT_FOUND",
        },
      );
    }
    edits.set(path, undefined);
  }
  for (const { path, contents } of additions) {
    requireCleanPath(path);
    if (
      !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(contents.replaceAll(/\s/g, ""))
    ) {
      throw unprocessable(`The contents of ${path} are not valid base64.`);
    }
    edits.set(path, { mode: "100644", oid: await git.objects.writeBlob(Buffer.from(contents, "base64")) });
  }
  return edits;
}

function requireCleanPath(path: string): void {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git")) {
    throw unprocessable(`A path was requested which is malformed: ${path}`);
  }
}

function staleData(expected: string): Denial {
  return new Denial({
    status: 409,
    type: "STALE_DATA",
    says: `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  });
}
