import type { Call, Repo } from "../call.ts";
import { unprocessable } from "../denial.ts";
import { zeroOid } from "../git/oid.ts";
import { branchOf } from "../git/ref-name.ts";
import type { RefChange } from "../git/ref-transaction.ts";
import { timestamp } from "../world.ts";
import { checkRefUpdate, type RefUpdate } from "./check-ref-update.ts";
import { pullRefChanges, syncPullRequests } from "./pull-request-sync.ts";
import { recordRefChange } from "./ref-events.ts";

export type { RefUpdate } from "./check-ref-update.ts";

export interface UpdateOptions {
  /** Set by a merge: what protects the branch was judged with the pull request. */
  readonly byPullRequest?: boolean;
}

/**
 * Makes, moves and deletes refs, all or none, with everything that follows: events, and what becomes of pull requests.
 * The one way in which any ref changes. To be called within an effect.
 * @throws {Denial}
 */
export async function updateRefs(
  call: Call,
  repo: Repo,
  updates: readonly RefUpdate[],
  { byPullRequest = false }: UpdateOptions = {},
): Promise<readonly RefChange[]> {
  const { world } = call;
  const { record, git } = repo;
  const changes: RefChange[] = [];
  for (const update of updates) changes.push(await checkRefUpdate(call, repo, update, byPullRequest));
  const real = changes.filter(({ before, after }) => before !== after);
  // A branch made at a commit that another one has brings nothing new.
  const known = new Set((await git.refs.list("refs/")).map(({ oid }) => oid));
  const problem = await git.moveRefs([...real, ...(await pullRefChanges(repo, real))]);
  if (problem !== undefined)
    throw unprocessable("Reference update failed", { push: { reason: "failed to update ref" } });
  if (real.length === 0) return changes;
  record.pushedAt = timestamp(world);
  record.updatedAt = timestamp(world);
  for (const change of real) {
    if (change.after !== zeroOid && !known.has(change.after)) world.arrived(record, change.after);
    await recordRefChange(call, repo, change);
  }
  for (const { name, ...moved } of real) {
    const branch = branchOf(name);
    if (branch !== undefined) await syncPullRequests(call, repo, { branch, ...moved });
  }
  return changes;
}
