/** Taken from GitHub's schema as it is, without what is not served. */
export const queryTypes = /* GraphQL */ `
  type Query implements Node {
    id: ID!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    rateLimit: RateLimit
    repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
    viewer: User!
  }

  type RateLimit {
    cost: Int!
    limit: Int!
    nodeCount: Int!
    remaining: Int!
    resetAt: DateTime!
    used: Int!
  }

  interface Node {
    id: ID!
  }

  type PageInfo {
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
  }

  interface Actor {
    avatarUrl(size: Int): URI!
    login: String!
    resourcePath: URI!
    url: URI!
  }

  type Bot implements Actor & Node {
    avatarUrl(size: Int): URI!
    databaseId: Int
    id: ID!
    login: String!
    resourcePath: URI!
    url: URI!
  }

  type User implements Actor & Node & RepositoryOwner {
    avatarUrl(size: Int): URI!
    databaseId: Int
    id: ID!
    login: String!
    name: String
    resourcePath: URI!
    url: URI!
  }

  type Organization implements Actor & Node & RepositoryOwner {
    avatarUrl(size: Int): URI!
    databaseId: Int
    id: ID!
    login: String!
    name: String
    resourcePath: URI!
    url: URI!
  }

  interface RepositoryOwner {
    avatarUrl(size: Int): URI!
    id: ID!
    login: String!
    resourcePath: URI!
    url: URI!
  }

  scalar DateTime

  scalar URI

  scalar Base64String

  scalar GitObjectID

  scalar GitTimestamp

  scalar BigInt

  scalar GitRefname

  enum OrderDirection {
    ASC
    DESC
  }
`;
