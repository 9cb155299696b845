import { labelsOf } from "../bodies/label-body.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";

export interface PullRequestFilter {
  readonly states?: readonly ("OPEN" | "CLOSED" | "MERGED")[] | null;
  readonly labels?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly orderBy?:
    | { readonly field: "COMMENTS" | "CREATED_AT" | "UPDATED_AT"; readonly direction: "ASC" | "DESC" }
    | null
    | undefined;
}

/** The pull requests that are asked for, oldest first unless told otherwise. */
export function matchingPulls(
  repository: RepositoryRecord,
  filter: PullRequestFilter,
): readonly PullRequestRecord[] {
  const { states, labels, headRefName, baseRefName, orderBy } = filter;
  const found = repository.pullRequests.filter((pull) => {
    const state = pull.mergedAt !== null ? "MERGED" : pull.state === "open" ? "OPEN" : "CLOSED";
    const names = labelsOf(repository, pull.labels).map(({ name }) => name.toLowerCase());
    return (
      (states == null || states.includes(state)) &&
      (labels == null || labels.some((name) => names.includes(name.toLowerCase()))) &&
      (headRefName == null || pull.headRef === headRefName) &&
      (baseRefName == null || pull.baseRef === baseRefName)
    );
  });
  const key = ({ number, createdAt, updatedAt }: PullRequestRecord) => {
    if (orderBy?.field === "UPDATED_AT") return updatedAt;
    const comments = repository.comments.filter((comment) => comment.number === number).length;
    return orderBy?.field === "COMMENTS" ? String(comments).padStart(9, "0") : createdAt;
  };
  const ascending = found.toSorted(
    (left, right) => key(left).localeCompare(key(right)) || left.number - right.number,
  );
  return orderBy?.direction === "DESC" ? ascending.toReversed() : ascending;
}
