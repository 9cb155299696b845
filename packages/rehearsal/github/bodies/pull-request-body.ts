import { nodeId } from "../node-id.ts";
import { associationOf } from "../operations/association.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { labelBody, labelsOf } from "./label-body.ts";
import { repositoryBody } from "./repository-body.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

/** A pull request as it stands in lists. */
export function pullRequestBody(world: World, repository: RepositoryRecord, pull: PullRequestRecord) {
  const { url: root, html_url: page } = repositoryUrls(world.addresses, repository);
  const url = `${root}/pulls/${pull.number}`;
  const html = `${page}/pull/${pull.number}`;
  const urls = {
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${root}/issues/${pull.number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${root}/pulls/comments{/number}`,
    comments_url: `${root}/issues/${pull.number}/comments`,
    statuses_url: `${root}/statuses/${pull.headOid}`,
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId("PR", repository.id, pull.number),
    ...urls,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userBody(world, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitOid,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: labelsOf(repository, pull.labels).map((label) => labelBody(world, repository, label)),
    milestone: null,
    draft: pull.isDraft,
    head: headBody(world, pull),
    base: {
      label: `${repository.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseOid,
      user: userBody(world, repository.owner),
      repo: repositoryBody(world, repository),
    },
    _links: linksOf(url, urls),
    author_association: associationOf(repository, pull.author),
    auto_merge: autoMergeBody(world, pull),
    active_lock_reason: null,
  };
}

function headBody(world: World, pull: PullRequestRecord) {
  const repository = world.state.repositories.find(({ id }) => id === pull.headRepository);
  return {
    label: `${pull.headOwner}:${pull.headRef}`,
    ref: pull.headRef,
    sha: pull.headOid,
    user: userBody(world, pull.headOwner),
    repo: repository === undefined ? null : repositoryBody(world, repository),
  };
}

function linksOf(url: string, urls: Readonly<Record<string, string>>) {
  const link = (key: string) => ({ href: urls[`${key}_url`] ?? "" });
  return {
    self: { href: url },
    html: link("html"),
    issue: link("issue"),
    comments: link("comments"),
    review_comments: link("review_comments"),
    review_comment: link("review_comment"),
    commits: link("commits"),
    statuses: link("statuses"),
  };
}

function autoMergeBody(
  world: World,
  { autoMerge, title, number, body }: PullRequestRecord,
): Schemas["auto-merge"] {
  return autoMerge === null
    ? null
    : {
        enabled_by: userBody(world, autoMerge.enabledBy),
        merge_method: autoMerge.method,
        commit_title: autoMerge.title ?? `${title} (#${number})`,
        commit_message: autoMerge.message ?? body ?? "",
      };
}
