/** Taken from GitHub's schema as it is, without what is not served. */
export const gitTypes = /* GraphQL */ `
  type Ref implements Node {
    associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
    compare(headRef: String!): Comparison
    id: ID!
    name: String!
    prefix: String!
    repository: Repository!
    target: GitObject
  }

  type RefConnection {
    nodes: [Ref]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  input RefOrder {
    direction: OrderDirection!
    field: RefOrderField!
  }

  enum RefOrderField {
    ALPHABETICAL
    TAG_COMMIT_DATE
  }

  type Comparison implements Node {
    aheadBy: Int!
    baseTarget: GitObject!
    behindBy: Int!
    commits(after: String, before: String, first: Int, last: Int): ComparisonCommitConnection!
    headTarget: GitObject!
    id: ID!
    status: ComparisonStatus!
  }

  enum ComparisonStatus {
    AHEAD
    BEHIND
    DIVERGED
    IDENTICAL
  }

  type ComparisonCommitConnection {
    nodes: [Commit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  interface GitObject {
    abbreviatedOid: String!
    commitResourcePath: URI!
    commitUrl: URI!
    id: ID!
    oid: GitObjectID!
    repository: Repository!
  }

  type Commit implements GitObject & Node {
    abbreviatedOid: String!
    associatedPullRequests(after: String, before: String, first: Int, last: Int): PullRequestConnection
    author: GitActor
    authoredDate: DateTime!
    commitResourcePath: URI!
    commitUrl: URI!
    committedDate: DateTime!
    committer: GitActor
    history(after: String, before: String, first: Int, last: Int, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
    id: ID!
    message: String!
    messageBody: String!
    messageHeadline: String!
    oid: GitObjectID!
    parents(after: String, before: String, first: Int, last: Int): CommitConnection!
    repository: Repository!
    signature: GitSignature
    statusCheckRollup: StatusCheckRollup
    tree: Tree!
    url: URI!
  }

  type CommitConnection {
    nodes: [Commit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type CommitHistoryConnection {
    nodes: [Commit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type GitActor {
    date: GitTimestamp
    email: String
    name: String
    user: User
  }

  interface GitSignature {
    email: String!
    isValid: Boolean!
    payload: String!
    signature: String!
    state: GitSignatureState!
    wasSignedByGitHub: Boolean!
  }

  type GpgSignature implements GitSignature {
    email: String!
    isValid: Boolean!
    keyId: String
    payload: String!
    signature: String!
    state: GitSignatureState!
    wasSignedByGitHub: Boolean!
  }

  enum GitSignatureState {
    BAD_CERT
    BAD_EMAIL
    EXPIRED_KEY
    GPGVERIFY_ERROR
    GPGVERIFY_UNAVAILABLE
    INVALID
    MALFORMED_SIG
    NOT_SIGNING_KEY
    NO_USER
    OCSP_ERROR
    OCSP_PENDING
    OCSP_REVOKED
    UNKNOWN_KEY
    UNKNOWN_SIG_TYPE
    UNSIGNED
    UNVERIFIED_EMAIL
    VALID
  }

  type StatusCheckRollup implements Node {
    id: ID!
    state: StatusState!
  }

  enum StatusState {
    ERROR
    EXPECTED
    FAILURE
    PENDING
    SUCCESS
  }

  type Tag implements GitObject & Node {
    abbreviatedOid: String!
    commitResourcePath: URI!
    commitUrl: URI!
    id: ID!
    message: String
    name: String!
    oid: GitObjectID!
    repository: Repository!
    tagger: GitActor
    target: GitObject!
  }

  type Tree implements GitObject & Node {
    abbreviatedOid: String!
    commitResourcePath: URI!
    commitUrl: URI!
    entries: [TreeEntry!]
    id: ID!
    oid: GitObjectID!
    repository: Repository!
  }

  type TreeEntry {
    mode: Int!
    name: String!
    object: GitObject
    oid: GitObjectID!
    path: String
    size: Int!
    type: String!
  }

  type Blob implements GitObject & Node {
    abbreviatedOid: String!
    byteSize: Int!
    commitResourcePath: URI!
    commitUrl: URI!
    id: ID!
    isBinary: Boolean
    isTruncated: Boolean!
    oid: GitObjectID!
    repository: Repository!
    text: String
  }
`;
