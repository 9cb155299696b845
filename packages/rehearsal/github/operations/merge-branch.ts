import type { Call, Repo } from "../call.ts";
import { Denial, notFound } from "../denial.ts";
import type { Commit } from "../git/git-objects.ts";
import { identityOf, webFlow } from "./identity.ts";
import { resolveCommit } from "./resolve-commit.ts";
import { signed } from "./signing.ts";
import { updateRefs } from "./update-refs.ts";

export interface BranchMerge {
  readonly base: string;
  readonly head: string;
  readonly message?: string | undefined;
}

/** Merges a branch or commit into a branch; undefined when there is nothing to merge. To be called within an effect. */
export async function mergeBranch(
  call: Call,
  repo: Repo,
  { base, head, message }: BranchMerge,
): Promise<Commit | undefined> {
  const { git } = repo;
  const name = `refs/heads/${base}`;
  const standing = await repo.refs.read(name);
  if (standing === undefined) throw notFound("Base does not exist");
  const merged = await resolveCommit(repo, head);
  if (merged === undefined) throw notFound("Head does not exist");
  if (await git.history.isAncestor(merged.oid, standing)) return undefined;
  const tree = await git.mergeTrees({ ours: standing, theirs: merged.oid });
  if (tree === undefined) throw new Denial({ status: 409, type: "UNPROCESSABLE", says: "Merge conflict" });
  const commit = await git.objects.writeCommit(
    signed({
      tree,
      parents: [standing, merged.oid],
      author: identityOf(call.world, call.actor.login),
      committer: webFlow(call.world),
      message: message ?? `Merge ${head} into ${base}`,
    }),
  );
  await updateRefs(call, repo, [{ name, before: standing, after: commit.oid, force: false }]);
  return commit;
}
