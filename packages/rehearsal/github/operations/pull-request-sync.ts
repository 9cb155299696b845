import type { Call, Repo } from "../call.ts";
import { zeroOid } from "../git/oid.ts";
import { branchOf } from "../git/ref-name.ts";
import type { RefChange } from "../git/ref-transaction.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import { timestamp } from "../world.ts";
import { recordPullRequestEvent } from "./pull-request-events.ts";

interface Moved {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
}

/** `refs/pull/N/head` follows the branch of its pull request, in the same step. */
export async function pullRefChanges(
  { record, git }: Repo,
  changes: readonly RefChange[],
): Promise<readonly RefChange[]> {
  const moves = changes.flatMap(({ name, after }) =>
    after === zeroOid
      ? []
      : openFrom(record.pullRequests, record.id, branchOf(name)).map((pull) => ({ pull, after })),
  );
  return Promise.all(
    moves.map(async ({ pull, after }) => {
      const name = `refs/pull/${pull.number}/head`;
      return { name, before: (await git.refs.read(name)) ?? zeroOid, after };
    }),
  );
}

/** What becomes of the pull requests from and to a branch that has moved or is gone. */
export async function syncPullRequests(call: Call, repo: Repo, moved: Moved): Promise<void> {
  for (const base of call.world.state.repositories) {
    for (const pull of openFrom(base.pullRequests, repo.record.id, moved.branch)) {
      await followHead(call, base === repo.record ? repo : call.open(base), { pull, moved, from: repo });
    }
  }
  const onto = repo.record.pullRequests.filter(
    ({ state, baseRef }) => state === "open" && baseRef === moved.branch,
  );
  for (const pull of onto) await followBase(call, repo, pull, moved);
}

async function followHead(
  call: Call,
  base: Repo,
  { pull, moved, from }: { readonly pull: PullRequestRecord; readonly moved: Moved; readonly from: Repo },
): Promise<void> {
  if (moved.after === zeroOid) {
    closePull(call, base, pull);
    return;
  }
  if (base !== from) await bringHead(base, from, { number: pull.number, oid: moved.after });
  pull.headOid = moved.after;
  pull.updatedAt = timestamp(call.world);
  recordPullRequestEvent(call, base.record, pull, "synchronize", {
    before: moved.before,
    after: moved.after,
  });
  const target = await base.git.refs.read(`refs/heads/${pull.baseRef}`);
  // Nothing is left to be merged: GitHub closes it, and does not call it merged.
  if (target !== undefined && (await base.git.history.isAncestor(pull.headOid, target))) {
    closePull(call, base, pull);
  }
}

async function followBase(call: Call, repo: Repo, pull: PullRequestRecord, moved: Moved): Promise<void> {
  if (moved.after === zeroOid) {
    closePull(call, repo, pull);
    return;
  }
  // What is merged keeps the base that it was merged into.
  if (await repo.git.history.isAncestor(pull.headOid, moved.after)) markMerged(call, repo, pull, moved.after);
  else pull.baseOid = moved.after;
}

/** The pull request is done, be it by GitHub's button or because somebody pushed its commits to the base. */
export function markMerged(call: Call, repo: Repo, pull: PullRequestRecord, mergeCommitOid: string): void {
  const at = timestamp(call.world);
  Object.assign(pull, {
    state: "closed",
    closedAt: at,
    updatedAt: at,
    mergedAt: at,
    mergedBy: call.actor.login,
    mergeCommitOid,
    autoMerge: null,
  } satisfies Partial<PullRequestRecord>);
  recordPullRequestEvent(call, repo.record, pull, "closed");
}

export function closePull(call: Call, repo: Repo, pull: PullRequestRecord): void {
  const at = timestamp(call.world);
  Object.assign(pull, {
    state: "closed",
    closedAt: at,
    updatedAt: at,
    autoMerge: null,
  } satisfies Partial<PullRequestRecord>);
  recordPullRequestEvent(call, repo.record, pull, "closed");
}

/** Points `refs/pull/N/head` to a commit, which is brought over first when it comes from a fork. */
export async function bringHead(
  base: Repo,
  from: Repo,
  { number, oid }: { readonly number: number; readonly oid: string },
): Promise<void> {
  const name = `refs/pull/${number}/head`;
  if (base.record.id === from.record.id) {
    await base.git.moveRefs([{ name, before: (await base.git.refs.read(name)) ?? zeroOid, after: oid }]);
    return;
  }
  await base.git.program.run(["fetch", "--quiet", "--no-tags", from.git.folder, `+${oid}:${name}`], {
    folder: base.git.folder,
  });
}

function openFrom(pulls: readonly PullRequestRecord[], repository: number, branch: string | undefined) {
  return pulls.filter(
    ({ state, headRepository, headRef }) =>
      state === "open" && headRepository === repository && headRef === branch,
  );
}
