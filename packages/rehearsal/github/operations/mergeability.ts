import type { Repo } from "../call.ts";
import { zeroOid } from "../git/oid.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import { violations, protectionOf } from "./branch-protection.ts";
import { stateOfChecks } from "./check-results.ts";

export type Mergeable = "MERGEABLE" | "CONFLICTING" | "UNKNOWN";
export type MergeState = "BEHIND" | "BLOCKED" | "CLEAN" | "DIRTY" | "DRAFT" | "UNKNOWN" | "UNSTABLE";

/** Pairs of commits that were asked about; by repository, so that nothing is kept of one that is gone. */
const asked = new WeakMap<Repo["git"], Set<string>>();

/**
 * GitHub finds out in the background whether a pull request can be merged: who asks first for a pair of base and head
 * hears that it is not known yet. The second answer is here.
 */
export async function readMergeable(repo: Repo, pull: PullRequestRecord): Promise<Mergeable> {
  const base = await repo.refs.read(`refs/heads/${pull.baseRef}`);
  if (pull.state === "closed" || base === undefined) return "UNKNOWN";
  const known = asked.get(repo.git) ?? new Set();
  asked.set(repo.git, known);
  const pair = `${base} ${pull.headOid}`;
  if (!known.has(pair)) {
    known.add(pair);
    return "UNKNOWN";
  }
  return (await testMerge(repo, pull, base)) === undefined ? "CONFLICTING" : "MERGEABLE";
}

/** The tree that merging would give, or undefined when it cannot be merged. */
export function testMerge({ git }: Repo, pull: PullRequestRecord, base: string): Promise<string | undefined> {
  return git.mergeTrees({ ours: base, theirs: pull.headOid });
}

/** What stands between a pull request and its merge, in GitHub's one word. */
export async function mergeStateOf(
  { seen, git, refs }: Repo,
  pull: PullRequestRecord,
  mergeable: Mergeable,
): Promise<MergeState> {
  if (mergeable === "UNKNOWN") return "UNKNOWN";
  if (mergeable === "CONFLICTING") return "DIRTY";
  if (pull.isDraft) return "DRAFT";
  if (violations(seen, pull.baseRef, { oid: pull.headOid, byPullRequest: true }).length > 0) return "BLOCKED";
  const base = (await refs.read(`refs/heads/${pull.baseRef}`)) ?? zeroOid;
  if (protectionOf(seen, pull.baseRef)?.isStrict && !(await git.history.isAncestor(base, pull.headOid))) {
    return "BEHIND";
  }
  return [...stateOfChecks(seen, pull.headOid).values()].every((state) => state === "success")
    ? "CLEAN"
    : "UNSTABLE";
}
