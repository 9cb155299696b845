import { nodeId } from "../node-id.ts";
import { associationOf } from "../operations/association.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { labelBody, labelsOf } from "./label-body.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

/** A pull request in its other guise: every one is an issue as well. */
export function issueBody(
  world: World,
  repository: RepositoryRecord,
  pull: PullRequestRecord,
): Schemas["issue"] {
  const { url, html_url } = repositoryUrls(world.addresses, repository);
  const issue = `${url}/issues/${pull.number}`;
  const page = `${html_url}/pull/${pull.number}`;
  return {
    url: issue,
    repository_url: url,
    labels_url: `${issue}/labels{/name}`,
    comments_url: `${issue}/comments`,
    events_url: `${issue}/events`,
    html_url: page,
    id: pull.id,
    node_id: nodeId("PR", repository.id, pull.number),
    number: pull.number,
    title: pull.title,
    user: userBody(world, pull.author),
    labels: labelsOf(repository, pull.labels).map((label) => labelBody(world, repository, label)),
    state: pull.state,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: repository.comments.filter(({ number }) => number === pull.number).length,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    author_association: associationOf(repository, pull.author),
    active_lock_reason: null,
    draft: pull.isDraft,
    pull_request: {
      url: `${url}/pulls/${pull.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: pull.mergedAt,
    },
    body: pull.body,
    closed_by: pull.mergedBy === null ? null : userBody(world, pull.mergedBy),
    timeline_url: `${issue}/timeline`,
    performed_via_github_app: null,
    state_reason: null,
  };
}
