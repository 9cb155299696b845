import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";

/** The pull request as reads see it. */
export function seenPull({ seen }: Repo, number: number): PullRequestRecord | undefined {
  return seen.pullRequests.find((pull) => pull.number === number);
}

/** The real one, for a change; one that is too new to be seen cannot be changed either. @throws {Denial} */
export function livePull(repo: Repo, number: number, missing = notFound()): PullRequestRecord {
  const pull = repo.record.pullRequests.find((each) => each.number === number);
  if (pull === undefined || seenPull(repo, number) === undefined) throw missing;
  return pull;
}
