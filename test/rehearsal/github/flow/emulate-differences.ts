const repository = "/repos/{owner}/{repo}";
const pull = `${repository}/pulls/{pull_number}`;
const issue = `${repository}/issues/{issue_number}`;
const releasesAsked = [
  `GET ${repository}/releases`,
  `GET ${repository}/releases/latest`,
  `GET ${repository}/releases/tags/{tag}`,
  `GET ${repository}/releases/{release_id}`,
  `PATCH ${repository}/releases/{release_id}`,
  `POST ${repository}/releases`,
];

/** What `emulate` lacks or does otherwise, by the reason why the stand-in does not follow it. */
export const knownDifferences: Readonly<Record<string, readonly string[]>> = {
  "it has no such operation": [
    `GET ${repository}/commits/{commit_sha}/pulls: 200, emulate 404`,
    `GET ${repository}/commits/{ref}/status: 200, emulate 404`,
    `GET ${repository}/commits/{ref}/statuses: 200, emulate 404`,
    `GET ${pull}/merge: 204, emulate 404`,
    `POST ${repository}/statuses/{sha}: 201, emulate 404`,
  ],
  "its pull requests are no issues, and GitHub's are": [`GET ${issue}: 200, emulate 404`],
  "it opens a second pull request for the same branches, which GitHub refuses": [
    `POST ${repository}/pulls: 422, emulate 201`,
  ],
  "it answers 422 where GitHub's description has 405 for what cannot be merged and 409 for another head": [
    `PUT ${pull}/merge: 405, emulate 422`,
    `PUT ${pull}/merge: 409, emulate 422`,
  ],
  "it does not compare trees, so a pull request has no files": [
    `GET ${pull}/files: emulate lacks additions, blob_url, changes, contents_url, deletions, filename, patch, raw_url, sha, status`,
  ],
  "it lists pull requests with what GitHub gives of a single one only": [
    `GET ${repository}/pulls: emulate adds additions, changed_files, comments, commits, deletions, maintainer_can_modify, mergeable, mergeable_state, merged, merged_by, rebaseable, review_comments`,
  ],
  "GitHub's description says nothing of them": [`POST ${repository}/git/blobs: emulate adds node_id, size`],
  "they are optional, and nobody reacts to the comments of a rehearsal": [
    `GET ${repository}/issues/comments/{comment_id}: emulate adds reactions`,
    `GET ${issue}/comments: emulate adds reactions`,
    `PATCH ${repository}/issues/comments/{comment_id}: emulate adds reactions`,
    `POST ${issue}/comments: emulate adds reactions`,
  ],
  "it knows one media type of contents": [`GET ${repository}/contents/{path}: emulate lacks entries`],
  "GitHub's description has them": [
    `GET ${repository}/branches: emulate lacks protection`,
    `GET ${repository}/branches/{branch}: emulate lacks _links, protection`,
    `GET ${repository}/pulls: emulate lacks active_lock_reason`,
    `GET ${pull}: emulate lacks active_lock_reason`,
    `PATCH ${pull}: emulate lacks active_lock_reason`,
    `POST ${repository}/pulls: emulate lacks active_lock_reason`,
    ...releasesAsked.map((operation) => `${operation}: emulate lacks immutable, updated_at`),
  ],
  "GitHub's description has them, and owners are organisations at the stand-in": [
    `GET ${repository}: emulate lacks allow_update_branch, merge_commit_message, merge_commit_title, network_count, organization, squash_merge_commit_message, squash_merge_commit_title, subscribers_count, temp_clone_token, use_squash_pr_title_as_default, web_commit_signoff_required`,
  ],
};
