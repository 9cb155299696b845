/*
 * `mergeable` makes GitHub begin to find out whether the pull request can be merged, so that auto-merge, which is asked for
 * next, does not have to be asked for twice: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
export const openPullRequestDocument = `mutation OpenPullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id number url headRefOid mergeable } }
}
`;

const update = "updatePullRequest(input: $update) { pullRequest { headRefOid mergeable } }";

export const updatePullRequestDocument = `mutation UpdatePullRequest($update: UpdatePullRequestInput!) {
  ${update}
}
`;

/** The text comes last: half done, the pull request must not look like one that a person has made ready. */
export const updateToDraftDocument = `mutation UpdateToDraft(
  $update: UpdatePullRequestInput!
  $draft: ConvertPullRequestToDraftInput!
) {
  convertPullRequestToDraft(input: $draft) { clientMutationId }
  ${update}
}
`;

export const updateToReadyDocument = `mutation UpdateToReady(
  $update: UpdatePullRequestInput!
  $ready: MarkPullRequestReadyForReviewInput!
) {
  ${update}
  markPullRequestReadyForReview(input: $ready) { clientMutationId }
}
`;

export const commentDocument = `mutation Comment($input: AddCommentInput!) {
  addComment(input: $input) { clientMutationId }
}
`;
