import type { Call, Repo } from "../call.ts";
import { Denial } from "../denial.ts";
import { zeroOid } from "../git/oid.ts";
import type { Commit } from "../git/git-objects.ts";
import type { MergeMethod, PullRequestRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import { violations } from "./branch-protection.ts";
import { identityOf, webFlow } from "./identity.ts";
import { testMerge } from "./mergeability.ts";
import { markMerged } from "./pull-request-sync.ts";
import { signed } from "./signing.ts";
import { updateRefs } from "./update-refs.ts";

export interface MergeRequest {
  readonly method: MergeMethod;
  /** The commit that the branch must point to. */
  readonly expectedHead?: string | undefined;
  readonly title?: string | undefined;
  readonly message?: string | undefined;
}

/** Merges for real, and gives the base's new commit. To be called within an effect. @throws {Denial} */
export async function mergePullRequest(
  call: Call,
  repo: Repo,
  pull: PullRequestRecord,
  request: MergeRequest,
): Promise<string> {
  const { record, git } = repo;
  const ref = `refs/heads/${pull.baseRef}`;
  const base = await git.refs.read(ref);
  if (pull.state === "closed" || base === undefined) throw notMergeable("Pull Request is not mergeable");
  if (pull.isDraft) throw notMergeable("Pull Request is still a draft");
  if (!isAllowed(record, request.method)) throw notMergeable(methodRefusals[request.method]);
  if (request.expectedHead !== undefined && request.expectedHead !== pull.headOid) {
    throw new Denial({
      status: 409,
      type: "UNPROCESSABLE",
      says: "Head branch was modified. Review and try the merge again.",
    });
  }
  const reasons = violations(record, pull.baseRef, { oid: pull.headOid, byPullRequest: true });
  if (reasons.length > 0) throw notMergeable(reasons.join(" "));
  const oid = await makeCommit(call, repo, { pull, base, request });
  if (oid === undefined) throw notMergeable("Pull Request is not mergeable");
  await updateRefs(call, repo, [{ name: ref, before: base, after: oid, force: false }], {
    byPullRequest: true,
  });
  pull.baseOid = base;
  if (pull.mergedAt === null) markMerged(call, repo, pull, oid);
  if (record.deleteBranchOnMerge) await deleteHead(call, repo, pull);
  return oid;
}

export function isAllowed(record: RepositoryRecord, method: MergeMethod): boolean {
  const { allowMergeCommit, allowSquashMerge, allowRebaseMerge } = record;
  return { merge: allowMergeCommit, squash: allowSquashMerge, rebase: allowRebaseMerge }[method];
}

const methodRefusals: Readonly<Record<MergeMethod, string>> = {
  merge: "Merge commits are not allowed on this repository.",
  squash: "Squash merges are not allowed on this repository.",
  rebase: "Rebase merges are not allowed on this repository.",
};

interface Merge {
  readonly pull: PullRequestRecord;
  readonly base: string;
  readonly request: MergeRequest;
}

async function makeCommit(call: Call, repo: Repo, merge: Merge): Promise<string | undefined> {
  const { pull, base, request } = merge;
  const commits = await repo.git.history.between(base, pull.headOid);
  if (request.method === "rebase") return rebase(call, repo, { commits, base });
  const tree = await testMerge(repo, pull, base);
  if (tree === undefined) return undefined;
  const isSquash = request.method === "squash";
  const made = await repo.git.objects.writeCommit(
    signed({
      tree,
      parents: isSquash ? [base] : [base, pull.headOid],
      author: identityOf(call.world, isSquash ? pull.author : call.actor.login),
      committer: webFlow(call.world),
      message: isSquash ? squashMessage(merge, commits) : mergeMessage(merge),
    }),
  );
  return made.oid;
}

async function rebase(
  call: Call,
  { git }: Repo,
  { commits, base }: { readonly commits: readonly Commit[]; readonly base: string },
): Promise<string | undefined> {
  let onto: string | undefined = base;
  for (const commit of commits.filter(({ parents }) => parents.length === 1)) {
    onto = await git.replay(commit, onto, webFlow(call.world));
    if (onto === undefined) return undefined;
  }
  return onto;
}

function mergeMessage({ pull, request }: Merge): string {
  const title = request.title ?? `Merge pull request #${pull.number} from ${pull.headOwner}/${pull.headRef}`;
  return paragraphs(title, request.message ?? pull.title);
}

/** One commit lends its own message; several are listed. */
function squashMessage({ pull, request }: Merge, commits: readonly Commit[]): string {
  const [only, second] = commits;
  const lines = (only?.message ?? "").trimEnd().split("\n");
  const isSingle = second === undefined;
  const title = request.title ?? `${isSingle ? (lines[0] ?? pull.title) : pull.title} (#${pull.number})`;
  const list = commits.map(({ message }) => `* ${message.trimEnd()}`).join("\n\n");
  return paragraphs(title, request.message ?? (isSingle ? lines.slice(1).join("\n").trim() : list));
}

function paragraphs(title: string, message: string): string {
  return message === "" ? title : `${title}\n\n${message}`;
}

async function deleteHead(call: Call, repo: Repo, pull: PullRequestRecord): Promise<void> {
  const name = `refs/heads/${pull.headRef}`;
  const oid = pull.headRepository === repo.record.id ? await repo.git.refs.read(name) : undefined;
  if (oid !== undefined) await updateRefs(call, repo, [{ name, after: zeroOid, force: true }]);
}

function notMergeable(says: string): Denial {
  return new Denial({ status: 405, type: "UNPROCESSABLE", says });
}
