export const openPullRequestDocument = `mutation OpenPullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id number url headRefOid } }
}
`;

const update = "updatePullRequest(input: $update) { pullRequest { headRefOid } }";

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
