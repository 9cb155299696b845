import type { Call, Repo } from "../call.ts";
import { type Denial, unprocessable } from "../denial.ts";
import { zeroOid } from "../git/oid.ts";
import { branchOf, isRefName } from "../git/ref-name.ts";
import type { RefChange } from "../git/ref-transaction.ts";
import { requireUnprotected } from "./branch-protection.ts";
import { requireWorkflowRight } from "./workflow-files.ts";

export interface RefUpdate {
  /** The full name. */
  readonly name: string;
  /** What it must point to; all zeros: it must not exist. Undefined: whatever it points to. */
  readonly before?: string | undefined;
  /** All zeros: delete it. */
  readonly after: string;
  /** Whether commits may be left behind. */
  readonly force: boolean;
}

/** What exactly is to change, when nothing speaks against it. @throws {Denial} */
export async function checkRefUpdate(
  call: Call,
  repo: Repo,
  update: RefUpdate,
  byPullRequest: boolean,
): Promise<RefChange> {
  const { record, git } = repo;
  const { name, after, force } = update;
  const before = (await git.refs.read(name)) ?? zeroOid;
  if (update.before !== undefined && update.before !== before) throw stale(name, before);
  if (after === zeroOid) {
    if (before === zeroOid) throw unprocessable("Reference does not exist");
    if (branchOf(name) === record.defaultBranch) throw lastBranch(name);
    requireUnprotected(record, { name, after, rewrites: false });
    return { name, before, after };
  }
  if (!isRefName(name) || isReadOnly(name)) throw unprocessable(`${name} is not a valid ref name.`, hidden);
  const branch = branchOf(name);
  const found = await git.objects.info(after);
  if (found === undefined)
    throw unprocessable("Object does not exist", { push: { reason: "missing necessary objects" } });
  if (branch !== undefined && found.type !== "commit") throw unprocessable("Object is not a commit");
  const rewrites =
    branch !== undefined && before !== zeroOid && !(await git.history.isAncestor(before, after));
  if (rewrites && !force) {
    throw unprocessable("Update is not a fast forward", { push: { reason: "non-fast-forward" } });
  }
  if (before !== after && branch !== undefined && !byPullRequest)
    requireUnprotected(record, { name, after, rewrites });
  if (!byPullRequest) await requireRightToContent(call, repo, { before, after });
  return { name, before, after };
}

/** A new ref is compared with the default branch: what stands there is no news. */
async function requireRightToContent(
  call: Call,
  repo: Repo,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<void> {
  const { record, git } = repo;
  const base = before === zeroOid ? await git.refs.read(`refs/heads/${record.defaultBranch}`) : before;
  const [old, made] = await Promise.all([base === undefined ? undefined : git.peel(base), git.peel(after)]);
  if (made === undefined || made.oid === old?.oid || made.tree === old?.tree) return;
  if (before === zeroOid && old !== undefined && (await git.history.isAncestor(made.oid, old.oid))) return;
  await requireWorkflowRight(call, repo, { before: old?.tree, after: made.tree });
}

function stale(name: string, found: string): Denial {
  return unprocessable(`Reference cannot be updated: ${name} is at ${found}.`, {
    type: "STALE_DATA",
    push: { reason: "fetch first" },
  });
}

function lastBranch(name: string): Denial {
  return unprocessable("Cannot delete the default branch", {
    push: { reason: `refusing to delete the current branch: ${name}` },
  });
}

/** What GitHub writes itself, and nobody else may. */
function isReadOnly(name: string): boolean {
  return name.startsWith("refs/pull/");
}

const hidden = { restSays: "Reference update failed", push: { reason: "deny updating a hidden ref" } };
