/** Taken from GitHub's schema as it is, without what is not served. */
export const mutationTypes = /* GraphQL */ `
  type Mutation {
    addComment(input: AddCommentInput!): AddCommentPayload
    addLabelsToLabelable(input: AddLabelsToLabelableInput!): AddLabelsToLabelablePayload
    closePullRequest(input: ClosePullRequestInput!): ClosePullRequestPayload
    convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload
    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
    createLabel(input: CreateLabelInput!): CreateLabelPayload
    createPullRequest(input: CreatePullRequestInput!): CreatePullRequestPayload
    createRef(input: CreateRefInput!): CreateRefPayload
    deleteRef(input: DeleteRefInput!): DeleteRefPayload
    disablePullRequestAutoMerge(input: DisablePullRequestAutoMergeInput!): DisablePullRequestAutoMergePayload
    enablePullRequestAutoMerge(input: EnablePullRequestAutoMergeInput!): EnablePullRequestAutoMergePayload
    markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
    mergePullRequest(input: MergePullRequestInput!): MergePullRequestPayload
    removeLabelsFromLabelable(input: RemoveLabelsFromLabelableInput!): RemoveLabelsFromLabelablePayload
    reopenPullRequest(input: ReopenPullRequestInput!): ReopenPullRequestPayload
    updateIssueComment(input: UpdateIssueCommentInput!): UpdateIssueCommentPayload
    updatePullRequest(input: UpdatePullRequestInput!): UpdatePullRequestPayload
    updateRef(input: UpdateRefInput!): UpdateRefPayload
    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
  }

  input CreateRefInput {
    clientMutationId: String
    name: String!
    oid: GitObjectID!
    repositoryId: ID!
  }

  type CreateRefPayload {
    clientMutationId: String
    ref: Ref
  }

  input UpdateRefInput {
    clientMutationId: String
    force: Boolean = false
    oid: GitObjectID!
    refId: ID!
  }

  type UpdateRefPayload {
    clientMutationId: String
    ref: Ref
  }

  input UpdateRefsInput {
    clientMutationId: String
    refUpdates: [RefUpdate!]!
    repositoryId: ID!
  }

  input RefUpdate {
    afterOid: GitObjectID!
    beforeOid: GitObjectID
    force: Boolean = false
    name: GitRefname!
  }

  type UpdateRefsPayload {
    clientMutationId: String
  }

  input DeleteRefInput {
    clientMutationId: String
    refId: ID!
  }

  type DeleteRefPayload {
    clientMutationId: String
  }

  input CreateCommitOnBranchInput {
    branch: CommittableBranch!
    clientMutationId: String
    expectedHeadOid: GitObjectID!
    fileChanges: FileChanges
    message: CommitMessage!
  }

  input CommittableBranch {
    branchName: String
    id: ID
    repositoryNameWithOwner: String
  }

  input CommitMessage {
    body: String
    headline: String!
  }

  input FileChanges {
    additions: [FileAddition!] = []
    deletions: [FileDeletion!] = []
  }

  input FileAddition {
    contents: Base64String!
    path: String!
  }

  input FileDeletion {
    path: String!
  }

  type CreateCommitOnBranchPayload {
    clientMutationId: String
    commit: Commit
    ref: Ref
  }

  input CreatePullRequestInput {
    baseRefName: String!
    body: String
    clientMutationId: String
    draft: Boolean = false
    headRefName: String!
    headRepositoryId: ID
    maintainerCanModify: Boolean = true
    repositoryId: ID!
    title: String!
  }

  type CreatePullRequestPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input UpdatePullRequestInput {
    baseRefName: String
    body: String
    clientMutationId: String
    labelIds: [ID!]
    maintainerCanModify: Boolean
    pullRequestId: ID!
    state: PullRequestUpdateState
    title: String
  }

  enum PullRequestUpdateState {
    CLOSED
    OPEN
  }

  type UpdatePullRequestPayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }

  input ClosePullRequestInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type ClosePullRequestPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input ReopenPullRequestInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type ReopenPullRequestPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input MarkPullRequestReadyForReviewInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type MarkPullRequestReadyForReviewPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input ConvertPullRequestToDraftInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type ConvertPullRequestToDraftPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }
`;
