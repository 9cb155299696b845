/** Taken from GitHub's schema as it is, without what is not served. */
export const repositoryTypes = /* GraphQL */ `
  type Repository implements Node {
    autoMergeAllowed: Boolean!
    createdAt: DateTime!
    databaseId: Int
    defaultBranchRef: Ref
    deleteBranchOnMerge: Boolean!
    description: String
    id: ID!
    isArchived: Boolean!
    isDisabled: Boolean!
    isEmpty: Boolean!
    isFork: Boolean!
    isLocked: Boolean!
    isPrivate: Boolean!
    label(name: String!): Label
    labels(after: String, before: String, first: Int, last: Int, query: String): LabelConnection
    latestRelease: Release
    mergeCommitAllowed: Boolean!
    name: String!
    nameWithOwner: String!
    object(expression: String, oid: GitObjectID): GitObject
    owner: RepositoryOwner!
    parent: Repository
    pullRequest(number: Int!): PullRequest
    pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
    pushedAt: DateTime
    rebaseMergeAllowed: Boolean!
    ref(qualifiedName: String!): Ref
    refs(after: String, before: String, direction: OrderDirection, first: Int, last: Int, orderBy: RefOrder, query: String, refPrefix: String!): RefConnection
    release(tagName: String!): Release
    releases(after: String, before: String, first: Int, last: Int, orderBy: ReleaseOrder): ReleaseConnection!
    squashMergeAllowed: Boolean!
    updatedAt: DateTime!
    url: URI!
    viewerCanAdminister: Boolean!
    viewerPermission: RepositoryPermission
    visibility: RepositoryVisibility!
  }

  enum RepositoryPermission {
    ADMIN
    MAINTAIN
    READ
    TRIAGE
    WRITE
  }

  enum RepositoryVisibility {
    INTERNAL
    PRIVATE
    PUBLIC
  }

  type Release implements Node {
    author: User
    createdAt: DateTime!
    databaseId: Int
    description: String
    id: ID!
    isDraft: Boolean!
    isLatest: Boolean!
    isPrerelease: Boolean!
    name: String
    publishedAt: DateTime
    repository: Repository!
    tag: Ref
    tagCommit: Commit
    tagName: String!
    updatedAt: DateTime!
    url: URI!
  }

  type ReleaseConnection {
    nodes: [Release]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  input ReleaseOrder {
    direction: OrderDirection!
    field: ReleaseOrderField!
  }

  enum ReleaseOrderField {
    CREATED_AT
    NAME
  }

  type Label implements Node {
    color: String!
    description: String
    id: ID!
    isDefault: Boolean!
    name: String!
    repository: Repository!
    url: URI!
  }

  type LabelConnection {
    nodes: [Label]
    pageInfo: PageInfo!
    totalCount: Int!
  }
`;
