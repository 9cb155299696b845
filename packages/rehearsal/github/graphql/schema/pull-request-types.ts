/** Taken from GitHub's schema as it is, without what is not served. */
export const pullRequestTypes = /* GraphQL */ `
  type PullRequest implements Labelable & Node {
    author: Actor
    autoMergeRequest: AutoMergeRequest
    baseRef: Ref
    baseRefName: String!
    baseRefOid: GitObjectID!
    baseRepository: Repository
    body: String!
    closed: Boolean!
    closedAt: DateTime
    comments(after: String, before: String, first: Int, last: Int): IssueCommentConnection!
    commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
    createdAt: DateTime!
    databaseId: Int
    fullDatabaseId: BigInt
    headRef: Ref
    headRefName: String!
    headRefOid: GitObjectID!
    headRepository: Repository
    headRepositoryOwner: RepositoryOwner
    id: ID!
    isCrossRepository: Boolean!
    isDraft: Boolean!
    labels(after: String, before: String, first: Int, last: Int): LabelConnection
    maintainerCanModify: Boolean!
    mergeCommit: Commit
    mergeStateStatus: MergeStateStatus!
    mergeable: MergeableState!
    merged: Boolean!
    mergedAt: DateTime
    mergedBy: Actor
    number: Int!
    permalink: URI!
    repository: Repository!
    state: PullRequestState!
    statusCheckRollup: StatusCheckRollup
    title: String!
    updatedAt: DateTime!
    url: URI!
    viewerCanUpdate: Boolean!
    viewerDidAuthor: Boolean!
  }

  enum PullRequestState {
    CLOSED
    MERGED
    OPEN
  }

  enum MergeableState {
    CONFLICTING
    MERGEABLE
    UNKNOWN
  }

  enum MergeStateStatus {
    BEHIND
    BLOCKED
    CLEAN
    DIRTY
    DRAFT
    HAS_HOOKS
    UNKNOWN
    UNSTABLE
  }

  enum PullRequestMergeMethod {
    MERGE
    REBASE
    SQUASH
  }

  type PullRequestConnection {
    nodes: [PullRequest]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  input IssueOrder {
    direction: OrderDirection!
    field: IssueOrderField!
  }

  enum IssueOrderField {
    COMMENTS
    CREATED_AT
    UPDATED_AT
  }

  type AutoMergeRequest {
    commitBody: String
    commitHeadline: String
    enabledAt: DateTime
    enabledBy: Actor
    mergeMethod: PullRequestMergeMethod!
    pullRequest: PullRequest!
  }

  type PullRequestCommit implements Node {
    commit: Commit!
    id: ID!
    pullRequest: PullRequest!
    url: URI!
  }

  type PullRequestCommitConnection {
    nodes: [PullRequestCommit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type IssueComment implements Node {
    author: Actor
    body: String!
    createdAt: DateTime!
    databaseId: Int
    fullDatabaseId: BigInt
    id: ID!
    repository: Repository!
    updatedAt: DateTime!
    url: URI!
    viewerDidAuthor: Boolean!
  }

  type IssueCommentConnection {
    nodes: [IssueComment]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type IssueCommentEdge {
    cursor: String!
    node: IssueComment
  }

  interface Labelable {
    labels(after: String, before: String, first: Int, last: Int): LabelConnection
  }
`;
