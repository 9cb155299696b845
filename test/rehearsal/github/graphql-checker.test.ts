import { describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { checkDocument } from "../../support/github/check-document.ts";
import { checkGraphQL } from "../../support/github/check-graphql.ts";
import { compareSchemas } from "../../support/github/compare-schemas.ts";
import { exampleExchange } from "../../support/github/example-exchange.ts";
import { officialSchema } from "../../support/github/official-schema.ts";

describe("a document", () => {
  test.each([
    ["that the schema allows", `query { viewer { login } }`],
    ["that only counts", `query { viewer { repositories { totalCount } } }`],
    ["that lists a hundred", `query { viewer { repositories(first: 100) { nodes { id } } } }`],
    [
      "that takes the count from outside",
      `query ($n: Int!) { viewer { repositories(last: $n) { nodes { id } } } }`,
    ],
  ])("%s is in order", (_, text) => {
    expect(checkDocument(text)).toEqual([]);
  });

  test.each([
    ["that is none", `query {`, "not written in GraphQL"],
    ["with a field that does not exist", `query { viewer { nick } }`, 'Cannot query field "nick"'],
    [
      "that lists without a bound",
      `query { viewer { repositories { nodes { id } } } }`,
      "first or last of 1 to 100",
    ],
    [
      "that lists too many",
      `query { viewer { repositories(first: 101) { edges { cursor } } } }`,
      "first or last of 1 to 100",
    ],
    ["with a field that will go", `query { viewer { projects(first: 1) { totalCount } } }`, "is deprecated"],
  ])("%s is reported", (_, text, expected) => {
    expect(checkDocument(text)).toEqual([expect.stringContaining(expected)]);
  });
});

describe("an exchange", () => {
  const query = `mutation Merge($id: ID!) { mergePullRequest(input: { pullRequestId: $id }) { clientMutationId } }`;
  const request = { query, variables: { id: "PR_1" } };
  const body = { data: { mergePullRequest: { clientMutationId: null } } };
  const graphql = { surface: "graphql", method: "POST", path: "/graphql", request, body } as const;

  test.each([
    ["that succeeded", {}],
    ["that failed with a reason", { body: { data: null, errors: [{ message: "No.", type: "FORBIDDEN" }] } }],
    [
      "with a document that was refused",
      { request: { query: "{ me }" }, body: { errors: [{ message: "No field." }] } },
    ],
    ["that was refused", { status: 401, body: { message: "Bad credentials" } }],
    ["with a server that failed", { status: 502, body: "" }],
  ])("%s is in order", (_, changes) => {
    expect(checkGraphQL(exampleExchange({ ...graphql, ...changes }))).toEqual([]);
  });

  test.each([
    ["without a query", { request: {} }, "no query was posted"],
    ["with a query that is wrong", { request: { query: "{ me }" } }, 'Cannot query field "me"'],
    ["without a variable", { request: { query } }, "a value of non-null type"],
    [
      "with a variable too many",
      { request: { query, variables: { id: "1", name: "x" } } },
      "$name is not declared",
    ],
    ["whose answer is empty", { body: {} }, "neither data nor errors"],
    ["whose answer has more", { body: { ...body, status: "ok" } }, "the answer has a status"],
    ["whose errors are words", { body: { data: null, errors: ["no"] } }, "no list of messages"],
    ["that was refused in silence", { status: 403, body: {} }, "a refusal has no message"],
  ])("%s is reported", (_, changes, expected) => {
    const found = checkGraphQL(exampleExchange({ ...graphql, ...changes }));

    expect(found).toEqual([expect.stringContaining(expected)]);
  });
});

describe("a part of the schema", () => {
  const part = (text: string) => compareSchemas(buildSchema(text), officialSchema());

  test("is in order when it says nothing else than the whole", () => {
    const found = part(`
      scalar DateTime
      enum PullRequestState { OPEN MERGED }
      interface Node { id: ID! }
      type PullRequest implements Node { id: ID! number: Int! state: PullRequestState! mergedAt: DateTime }
      input MergePullRequestInput { pullRequestId: ID! commitHeadline: String }
      type MergePullRequestPayload { pullRequest: PullRequest }
      type Query { node(id: ID!): Node }
      type Mutation { mergePullRequest(input: MergePullRequestInput!): MergePullRequestPayload }
    `);

    expect(found).toEqual([]);
  });

  test.each([
    ["a type", `type Wagon { id: ID! } type Query { id: ID! }`, "Wagon does not exist"],
    ["a field", `type Query { trains: Int }`, "Query.trains does not exist"],
    [
      "another type",
      `type User { login: ID! } type Query { viewer: User! }`,
      "User.login is String!, not ID!",
    ],
    [
      "another nullability",
      `type User { login: String! } type Query { viewer: User }`,
      "Query.viewer is User!, not User",
    ],
    [
      "an argument",
      `type User { login: String! } type Query { viewer(now: Int): User! }`,
      "Query.viewer has no now",
    ],
    [
      "another argument",
      `interface Node { id: ID! } type Query { node(id: Int): Node }`,
      "Query.node(id) is ID!, not Int",
    ],
    [
      "less than is required",
      `interface Node { id: ID! } type Query { node: Node }`,
      "Query.node lacks id, which is required",
    ],
    [
      "a value",
      `enum PullRequestState { OPEN ABANDONED } type Query { id: ID! }`,
      "PullRequestState has no ABANDONED",
    ],
    [
      "an interface",
      `interface Node { id: ID! } type RateLimit implements Node { id: ID! } type Query { id: ID! }`,
      "RateLimit has no Node",
    ],
    [
      "a member",
      `type User { id: ID! } type Issue { id: ID! } union Assignee = User | Issue type Query { id: ID! }`,
      "Assignee has no Issue",
    ],
    [
      "an input field",
      `input MergePullRequestInput { pullRequestId: ID! speed: Int } type Query { id: ID! }`,
      "MergePullRequestInput has no speed",
    ],
    [
      "too little input",
      `input MergePullRequestInput { commitBody: String } type Query { id: ID! }`,
      "MergePullRequestInput lacks pullRequestId, which is required",
    ],
    [
      "another kind",
      `scalar PullRequestState type Query { id: ID! }`,
      "PullRequestState is GraphQLEnumType, not GraphQLScalarType",
    ],
    ["another root", `schema { query: Root } type Root { id: ID! }`, "the query type is Query, not Root"],
  ])("is reported when it makes up %s", (_, text, expected) => {
    expect(part(text)).toContain(expected);
  });
});
