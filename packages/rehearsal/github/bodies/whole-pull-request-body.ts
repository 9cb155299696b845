import type { Repo } from "../call.ts";
import { mergeStateOf, readMergeable } from "../operations/mergeability.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import type { World } from "../world.ts";
import { pullRequestBody } from "./pull-request-body.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

type Described = Schemas["pull-request"];

/** GitHub gives null for a fork that was deleted, which its description leaves out. */
type WholePullRequest = Omit<Described, "head"> & {
  readonly head: Omit<Described["head"], "repo"> & { readonly repo: Schemas["repository"] | null };
};

/** A pull request as it is read by its number: with what has to be counted, and whether it can be merged. */
export async function wholePullRequestBody(
  world: World,
  repo: Repo,
  pull: PullRequestRecord,
): Promise<WholePullRequest> {
  const { seen, git } = repo;
  const mergeable = await readMergeable(repo, pull);
  const { mergeBase } = await git.history.compare(pull.baseOid, pull.headOid);
  const commits = await git.history.between(pull.baseOid, pull.headOid);
  const changes = await git.fileChanges(mergeBase, pull.headOid);
  const sum = (key: "additions" | "deletions") => changes.reduce((total, change) => total + change[key], 0);
  return {
    ...pullRequestBody(world, seen, pull),
    merged: pull.mergedAt !== null,
    mergeable: mergeable === "UNKNOWN" ? null : mergeable === "MERGEABLE",
    rebaseable: mergeable === "UNKNOWN" ? null : mergeable === "MERGEABLE",
    mergeable_state: (await mergeStateOf(repo, pull, mergeable)).toLowerCase(),
    merged_by: pull.mergedBy === null ? null : userBody(world, pull.mergedBy),
    comments: seen.comments.filter(({ number }) => number === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commits.length,
    additions: sum("additions"),
    deletions: sum("deletions"),
    changed_files: changes.length,
  };
}
