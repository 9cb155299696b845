import { pullRequestBody } from "../bodies/pull-request-body.ts";
import type { Call } from "../call.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import { recordEvent } from "./record-event.ts";

export function recordPullRequestEvent(
  call: Call,
  repository: RepositoryRecord,
  pull: PullRequestRecord,
  action: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const body = pullRequestBody(call.world, repository, pull);
  const merging = {
    merged: pull.mergedAt !== null,
    merged_by: pull.mergedBy === null ? null : { login: pull.mergedBy },
  };
  recordEvent(call, repository, {
    name: "pull_request",
    action,
    payload: { number: pull.number, pull_request: { ...body, ...merging }, ...more },
  });
}
