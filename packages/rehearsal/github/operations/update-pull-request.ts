import type { Call, Repo } from "../call.ts";
import { invalid, unprocessable } from "../denial.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import { timestamp } from "../world.ts";
import { recordPullRequestEvent } from "./pull-request-events.ts";
import { closePull } from "./pull-request-sync.ts";

export interface PullRequestChange {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly base?: string | undefined;
  readonly state?: "open" | "closed" | undefined;
}

/** Changes what is said, the base, or whether it is open. To be called within an effect. @throws {Denial} */
export async function updatePullRequest(
  call: Call,
  repo: Repo,
  pull: PullRequestRecord,
  change: PullRequestChange,
): Promise<void> {
  const base = change.base === undefined ? undefined : await newBase(repo, pull, change.base);
  if (change.state === "open" && pull.state === "closed") await reopen(call, repo, pull);
  const { title = pull.title, body = pull.body } = change;
  const changes = {
    ...(title === pull.title ? {} : { title: { from: pull.title } }),
    ...(body === pull.body ? {} : { body: { from: pull.body } }),
    ...(base === undefined ? {} : { base: { ref: { from: pull.baseRef }, sha: { from: pull.baseOid } } }),
  };
  Object.assign(pull, { title, body, ...base });
  if (Object.keys(changes).length > 0) {
    pull.updatedAt = timestamp(call.world);
    recordPullRequestEvent(call, repo.record, pull, "edited", { changes });
  }
  if (change.state === "closed" && pull.state === "open") closePull(call, repo, pull);
}

/** A draft cannot be merged. */
export function setDraft(call: Call, { record }: Repo, pull: PullRequestRecord, isDraft: boolean): void {
  if (pull.state === "closed") throw unprocessable("Pull request is closed");
  if (pull.isDraft === isDraft) {
    throw unprocessable(isDraft ? "Pull request is already in draft" : "Pull request is not in draft state");
  }
  pull.isDraft = isDraft;
  pull.updatedAt = timestamp(call.world);
  recordPullRequestEvent(call, record, pull, isDraft ? "converted_to_draft" : "ready_for_review");
}

async function newBase(repo: Repo, pull: PullRequestRecord, base: string) {
  if (base === pull.baseRef) return undefined;
  const baseOid = await repo.refs.read(`refs/heads/${base}`);
  if (baseOid !== undefined) return { baseRef: base, baseOid };
  throw invalid("Proposed base branch could not be found", {
    resource: "PullRequest",
    field: "base",
    code: "invalid",
  });
}

async function reopen(call: Call, repo: Repo, pull: PullRequestRecord): Promise<void> {
  const deny = (message: string) =>
    invalid(message, { resource: "PullRequest", field: "state", code: "invalid", message });
  if (pull.mergedAt !== null) throw deny("state cannot be changed. The pull request cannot be reopened.");
  const from = call.world.state.repositories.find(({ id }) => id === pull.headRepository);
  const oid = from && (await call.open(from).git.refs.read(`refs/heads/${pull.headRef}`));
  if (oid === undefined) throw deny(`state cannot be changed. The ${pull.headRef} branch has been deleted.`);
  if (!(await repo.git.history.isAncestor(pull.headOid, oid))) {
    throw deny(`state cannot be changed. The ${pull.headRef} branch was force-pushed or recreated.`);
  }
  const target = await repo.git.refs.read(`refs/heads/${pull.baseRef}`);
  if (target !== undefined && (await repo.git.history.isAncestor(oid, target))) {
    throw deny(
      `state cannot be changed. There are no new commits on the ${pull.headOwner}:${pull.headRef} branch.`,
    );
  }
  const twin = repo.record.pullRequests.some(
    (each) =>
      each.state === "open" &&
      each.headRepository === pull.headRepository &&
      each.headRef === pull.headRef &&
      each.baseRef === pull.baseRef,
  );
  if (twin) throw deny("state cannot be changed. There is already an open pull request for that branch.");
  Object.assign(pull, { state: "open", closedAt: null, headOid: oid } satisfies Partial<PullRequestRecord>);
  recordPullRequestEvent(call, repo.record, pull, "reopened");
}
