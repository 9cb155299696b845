import { describe, expect, test } from "@jest/globals";
import { textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const pins = "refs/heads/cascade/pins";

describe("one query", () => {
  test("names a person's role in a repository, and none of an App", async () => {
    const { query, github } = await use.start();
    const ask = `{ repository(owner: "acme", name: "lib") { viewerPermission } }`;
    const permissions = { contents: "write" } as const;
    const person = github.createToken({ kind: "pat", repositories: "all", permissions });

    const answers = [await query(ask, {}, person), await query(ask)];

    expect(answers.map(({ data }) => data)).toEqual([
      { repository: { viewerPermission: "WRITE" } },
      { repository: { viewerPermission: null } },
    ]);
  });

  test("reads many repositories by aliases; what is missing is null, with an error at its place", async () => {
    const session = await use.start({ labels: ["dependencies"], allowAutoMerge: true });
    const { query, github, main } = session;
    await session.branch("cascade/pins");
    await github.createTag("acme/lib", "v1.0.0");
    await github.createRelease("acme/lib", { tagName: "v1.0.0", body: "First." });

    const answer = await query(`
      fragment Facts on Repository {
        nameWithOwner isArchived isPrivate viewerPermission autoMergeAllowed squashMergeAllowed
        defaultBranchRef { name target { oid ... on Commit { history(first: 1) { totalCount nodes { message parents(first: 1) { totalCount } } } } } }
        ref(qualifiedName: "${pins}") { name compare(headRef: "main") { aheadBy behindBy status } }
        refs(refPrefix: "refs/tags/", first: 1, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
          nodes { name target { __typename ... on Tag { target { oid } } } }
        }
        releases(first: 1, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { tagName description isLatest isDraft } }
        label(name: "Dependencies") { name }
        object(expression: "HEAD:src/pins.txt") { ... on Blob { text byteSize isBinary isTruncated } }
      }
      query Status {
        viewer { login }
        one: repository(owner: "acme", name: "lib") { ...Facts }
        two: repository(owner: "acme", name: "none") { ...Facts }
      }`);

    expect(answer.data).toEqual({
      viewer: { login: "release-train[bot]" },
      one: {
        nameWithOwner: "acme/lib",
        isArchived: false,
        isPrivate: false,
        viewerPermission: null,
        autoMergeAllowed: true,
        squashMergeAllowed: true,
        defaultBranchRef: {
          name: "main",
          target: {
            oid: main,
            history: { totalCount: 1, nodes: [{ message: "feat: begin", parents: { totalCount: 0 } }] },
          },
        },
        ref: { name: "cascade/pins", compare: { aheadBy: 0, behindBy: 1, status: "BEHIND" } },
        refs: { nodes: [{ name: "v1.0.0", target: { __typename: "Tag", target: { oid: main } } }] },
        releases: { nodes: [{ tagName: "v1.0.0", description: "First.", isLatest: true, isDraft: false }] },
        label: { name: "dependencies" },
        object: { text: "core==1.0.0\n", byteSize: 12, isBinary: false, isTruncated: false },
      },
      two: null,
    });
    expect(answer.errors).toMatchObject([{ type: "NOT_FOUND", path: ["two"] }]);
    expect(github.exchanges).toMatchObject([
      {
        surface: "graphql",
        operationName: "Status",
        operations: ["viewer", "repository", "repository"],
        isWrite: false,
      },
    ]);
  });

  test("costs a point for a hundred connections, and says what it may read at most", async () => {
    const { query } = await use.start();

    const answer = await query(`{ rateLimit { cost nodeCount used }
      repository(owner: "acme", name: "lib") { refs(refPrefix: "refs/heads/", first: 100) { nodes { target { ... on Commit {
        history(first: 50) { nodes { parents(first: 1) { totalCount } } } } } } } } }`);

    expect(answer.data).toMatchObject({ rateLimit: { cost: 51, nodeCount: 10_100, used: 51 } });
  });

  test.each([
    [
      "a connection without a size",
      'refs(refPrefix: "refs/heads/") { totalCount }',
      "MISSING_PAGINATION_BOUNDARIES",
    ],
    ["a page of more than a hundred", "labels(first: 101) { totalCount }", "EXCESSIVE_PAGINATION"],
    ["a cursor of its own making", 'labels(first: 1, after: "x") { totalCount }', "INVALID_CURSOR_ARGUMENTS"],
  ])("%s is refused", async (_, field, type) => {
    const { query } = await use.start();

    const answer = await query(`{ repository(owner: "acme", name: "lib") { ${field} } }`);

    expect(answer.errors).toMatchObject([{ type }]);
  });

  test("pages through what is more than asked for", async () => {
    const { query } = await use.start({ labels: ["a", "b", "c"] });
    const document = `query ($after: String) { repository(owner: "acme", name: "lib") {
      labels(first: 2, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } } }`;

    const first = await query(document);
    const after = textAt(first, "data", "repository", "labels", "pageInfo", "endCursor");
    const second = await query(document, { after });

    expect(first.data).toMatchObject({
      repository: { labels: { totalCount: 3, nodes: [{ name: "a" }, { name: "b" }] } },
    });
    expect(second.data).toMatchObject({
      repository: { labels: { nodes: [{ name: "c" }], pageInfo: { hasNextPage: false } } },
    });
  });

  test("that the schema does not know is an error without data", async () => {
    const { query } = await use.start();

    expect(await query("{ viewer { nonsense } }")).toEqual({
      errors: [
        expect.objectContaining({ message: 'Cannot query field "nonsense" on type "User".' }) as unknown,
      ],
    });
  });

  test("needs a token", async () => {
    const { github } = await use.start();

    const answer = await fetch(github.graphql, {
      method: "POST",
      body: JSON.stringify({ query: "{ viewer { login } }" }),
    });

    expect(answer.status).toBe(401);
  });
});
