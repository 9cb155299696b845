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

export const updateToDraftDocument = `mutation UpdateToDraft(
  $update: UpdatePullRequestInput!
  $draft: ConvertPullRequestToDraftInput!
) {
  ${update}
  convertPullRequestToDraft(input: $draft) { clientMutationId }
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
