/** Taken from GitHub's schema as it is, without what is not served. */
export const moreMutationTypes = /* GraphQL */ `
  input CreateLabelInput {
    clientMutationId: String
    color: String!
    description: String
    name: String!
    repositoryId: ID!
  }

  type CreateLabelPayload {
    clientMutationId: String
    label: Label
  }

  input AddLabelsToLabelableInput {
    clientMutationId: String
    labelIds: [ID!]!
    labelableId: ID!
  }

  type AddLabelsToLabelablePayload {
    clientMutationId: String
    labelable: Labelable
  }

  input RemoveLabelsFromLabelableInput {
    clientMutationId: String
    labelIds: [ID!]!
    labelableId: ID!
  }

  type RemoveLabelsFromLabelablePayload {
    clientMutationId: String
    labelable: Labelable
  }

  input EnablePullRequestAutoMergeInput {
    authorEmail: String
    clientMutationId: String
    commitBody: String
    commitHeadline: String
    expectedHeadOid: GitObjectID
    mergeMethod: PullRequestMergeMethod = MERGE
    pullRequestId: ID!
  }

  type EnablePullRequestAutoMergePayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }

  input DisablePullRequestAutoMergeInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type DisablePullRequestAutoMergePayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }

  input AddCommentInput {
    body: String!
    clientMutationId: String
    subjectId: ID!
  }

  type AddCommentPayload {
    clientMutationId: String
    commentEdge: IssueCommentEdge
    subject: Node
  }

  input UpdateIssueCommentInput {
    body: String!
    clientMutationId: String
    id: ID!
  }

  type UpdateIssueCommentPayload {
    clientMutationId: String
    issueComment: IssueComment
  }

  input MergePullRequestInput {
    authorEmail: String
    clientMutationId: String
    commitBody: String
    commitHeadline: String
    expectedHeadOid: GitObjectID
    mergeMethod: PullRequestMergeMethod = MERGE
    pullRequestId: ID!
  }

  type MergePullRequestPayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }
`;
