import type { Call, Repo } from "../call.ts";
import { customError, type Denial, type FieldError, invalid, notFound } from "../denial.ts";
import { accountOf, findRepository, takeId } from "../state/github-state.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import { timestamp } from "../world.ts";
import { recordPullRequestEvent } from "./pull-request-events.ts";
import { bringHead } from "./pull-request-sync.ts";

export interface NewPullRequest {
  readonly title: string;
  readonly body?: string | null | undefined;
  /** `branch`, or `owner:branch` for one of a fork. */
  readonly head: string;
  readonly base: string;
  readonly isDraft: boolean;
  readonly maintainerCanModify: boolean;
}

/** Opens a pull request. To be called within an effect. @throws {Denial} */
export async function createPullRequest(
  call: Call,
  repo: Repo,
  request: NewPullRequest,
): Promise<PullRequestRecord> {
  const { world, actor } = call;
  const { record, git } = repo;
  const from = headOf(call, repo, request.head);
  const label = `${from.owner}:${from.branch}`;
  const [headOid, baseOid] = await Promise.all([
    from.repo?.refs.read(`refs/heads/${from.branch}`),
    repo.refs.read(`refs/heads/${request.base}`),
  ]);
  if (from.repo === undefined || headOid === undefined || baseOid === undefined || from.repo.hides(headOid)) {
    throw missingBranches(
      { ...request, head: label },
      { head: headOid === undefined, base: baseOid === undefined },
    );
  }
  const same = record.pullRequests.find(
    (pull) =>
      pull.state === "open" &&
      pull.headRepository === from.repo?.record.id &&
      pull.headRef === from.branch &&
      pull.baseRef === request.base,
  );
  const already = `A pull request already exists for ${label}.`;
  if (same !== undefined) throw invalid(already, customError("PullRequest", already));
  const number = record.nextNumber;
  await bringHead(repo, from.repo, { number, oid: headOid });
  const { ahead, mergeBase } = await git.history.compare(baseOid, headOid);
  const nothing = `No commits between ${request.base} and ${from.branch}`;
  if (ahead === 0) throw invalid(nothing, customError("PullRequest", nothing));
  const unrelated = `The ${from.branch} branch has no history in common with ${request.base}`;
  if (mergeBase === undefined) throw invalid(unrelated, customError("PullRequest", unrelated));
  record.nextNumber += 1;
  const at = timestamp(world);
  const pull: PullRequestRecord = {
    id: takeId(world.state),
    number,
    title: request.title,
    body: request.body ?? null,
    state: "open",
    isDraft: request.isDraft,
    author: accountOf(world.state, actor.login).login,
    headRef: from.branch,
    headOid,
    headRepository: from.repo.record.id,
    headOwner: from.repo.record.owner,
    baseRef: request.base,
    baseOid,
    labels: [],
    maintainerCanModify: request.maintainerCanModify,
    autoMerge: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    mergedAt: null,
    mergedBy: null,
    mergeCommitOid: null,
  };
  record.pullRequests.push(pull);
  recordPullRequestEvent(call, record, pull, "opened");
  return pull;
}

interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly repo: Repo | undefined;
}

/** The branch in this repository or, under another owner's name, in that owner's fork. */
function headOf(call: Call, repo: Repo, head: string): Head {
  const colon = head.indexOf(":");
  const owner = colon < 0 ? repo.record.owner : head.slice(0, colon);
  const branch = head.slice(colon + 1);
  if (owner.toLowerCase() === repo.record.owner.toLowerCase())
    return { owner: repo.record.owner, branch, repo };
  const fork = forkOf(call, repo.record, owner);
  return { owner, branch, repo: fork && call.open(fork) };
}

function forkOf({ world: { state } }: Call, { id, name }: RepositoryRecord, owner: string) {
  const named = findRepository(state, owner, name);
  const forks = state.repositories.filter(
    (each) => each.forkOf === id && each.owner.toLowerCase() === owner.toLowerCase(),
  );
  return named?.forkOf === id ? named : forks[0];
}

function missingBranches(
  { head, base }: { readonly head: string; readonly base: string },
  missing: { readonly head: boolean; readonly base: boolean },
): Denial {
  const fields: FieldError[] = [
    ...(missing.head ? [{ resource: "PullRequest", field: "head", code: "invalid" }] : []),
    ...(missing.base ? [{ resource: "PullRequest", field: "base", code: "invalid" }] : []),
  ];
  if (fields.length === 0) return notFound();
  const branches = [
    ...(missing.head ? ["Head ref must be a branch"] : []),
    ...(missing.base ? ["Base ref must be a branch"] : []),
  ];
  const says = [
    "Head sha can't be blank",
    "Base sha can't be blank",
    `No commits between ${base} and ${head.slice(head.indexOf(":") + 1)}`,
    ...branches,
  ];
  return invalid(says.join(", "), ...fields);
}
