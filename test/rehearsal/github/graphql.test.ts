import { describe, expect, test } from "@jest/globals";
import { type GitHubSession, textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const pins = "refs/heads/cascade/pins";
const zero = "0".repeat(40);

const repositoryId = async ({ query }: GitHubSession) =>
  textAt(await query('{ repository(owner: "acme", name: "lib") { id } }'), "data", "repository", "id");

const commitDocument = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) {
  commit { oid message author { name user { login } } signature { isValid wasSignedByGitHub } }
  ref { target { oid } } } }`;

const commitInput = (branchName: string, expectedHeadOid: string, fileChanges: object = {}) => ({
  input: {
    branch: { repositoryNameWithOwner: "acme/lib", branchName },
    expectedHeadOid,
    message: { headline: "fix(deps): core 1.1.0", body: "Body." },
    fileChanges,
  },
});

describe("one query", () => {
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
        viewerPermission: "WRITE",
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

describe("refs by GraphQL", () => {
  const update = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
  const move = async (session: GitHubSession, ...refUpdates: readonly object[]) =>
    session.query(update, {
      input: { repositoryId: await repositoryId(session), refUpdates, clientMutationId: "mine" },
    });

  test("are made, moved and deleted together, from where they are believed to be", async () => {
    const session = await use.start();
    const topic = await session.branch("topic");

    const answer = await move(
      session,
      { name: pins, beforeOid: zero, afterOid: session.main },
      { name: "refs/heads/topic", beforeOid: topic, afterOid: zero },
    );

    expect(answer).toEqual({ data: { updateRefs: { clientMutationId: "mine" } } });
    expect(await session.github.readRef("acme/lib", pins)).toBe(session.main);
    expect(await session.github.readRef("acme/lib", "refs/heads/topic")).toBeUndefined();
  });

  test("move all or none: one that is elsewhere stops the others", async () => {
    const session = await use.start();
    const topic = await session.branch("topic");

    const answer = await move(
      session,
      { name: pins, beforeOid: zero, afterOid: session.main },
      { name: "refs/heads/topic", beforeOid: session.main, afterOid: zero },
    );

    expect(answer).toMatchObject({ data: { updateRefs: null }, errors: [{ type: "STALE_DATA" }] });
    expect(await session.github.readRef("acme/lib", pins)).toBeUndefined();
    expect(await session.github.readRef("acme/lib", "refs/heads/topic")).toBe(topic);
  });

  test("leave no commits behind without force", async () => {
    const session = await use.start();
    await session.branch("topic");
    const change = { name: "refs/heads/topic", afterOid: session.main };

    const refused = await move(session, change);
    const forced = await move(session, { ...change, force: true });

    expect(refused).toMatchObject({ errors: [{ message: "Update is not a fast forward" }] });
    expect(forced.errors).toBeUndefined();
  });

  test("that are there are not made again", async () => {
    const session = await use.start();
    const input = { repositoryId: await repositoryId(session), name: pins, oid: session.main };
    const document =
      "mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { id name prefix } } }";

    const made = await session.query(document, { input });
    const again = await session.query(document, { input });
    const id = textAt(made, "data", "createRef", "ref", "id");
    const deleted = await session.query(
      "mutation ($id: ID!) { deleteRef(input: {refId: $id}) { clientMutationId } }",
      { id },
    );

    expect(made.data).toMatchObject({ createRef: { ref: { name: "cascade/pins", prefix: "refs/heads/" } } });
    expect(again.errors).toMatchObject([
      { type: "UNPROCESSABLE", message: `A ref named "${pins}" already exists in the repository.` },
    ]);
    expect(deleted.errors).toBeUndefined();
    expect(await session.github.readRef("acme/lib", pins)).toBeUndefined();
  });
});

describe("createCommitOnBranch", () => {
  test("makes a signed commit of files with ordinary modes, and moves the branch", async () => {
    const session = await use.start();
    await session.github.pushAs("acme/lib", "octocat", {
      branch: "topic",
      message: "x",
      files: { run: { mode: "100755", content: "#!/bin/sh\n" } },
    });
    const head = (await session.github.readRef("acme/lib", "refs/heads/topic")) ?? "";
    const changes = {
      additions: [{ path: "run", contents: Buffer.from("#!/bin/bash\n").toString("base64") }],
      deletions: [{ path: "src/pins.txt" }],
    };

    const answer = await session.query(commitDocument, commitInput("topic", head, changes));
    const tree = await session.rest("GET /repos/acme/lib/git/trees/topic?recursive=1");

    const oid = textAt(answer, "data", "createCommitOnBranch", "commit", "oid");
    expect(answer.data).toMatchObject({
      createCommitOnBranch: {
        commit: {
          message: "fix(deps): core 1.1.0\n\nBody.",
          author: { name: "release-train[bot]", user: { login: "release-train[bot]" } },
          signature: { isValid: true, wasSignedByGitHub: true },
        },
        ref: { target: { oid } },
      },
    });
    expect(tree.body).toMatchObject({
      tree: [
        { path: "README.md", mode: "100644" },
        { path: "run", mode: "100644" },
      ],
    });
  });

  test.each([
    [
      "a branch that moved",
      "topic",
      zero,
      {},
      "STALE_DATA",
      `Expected branch to point to "${zero}" but it did not.`,
    ],
    ["no branch", "none", zero, {}, "NOT_FOUND", "Could not resolve to a node"],
    [
      "a protected branch",
      "main",
      "",
      {},
      "BRANCH_PROTECTION_RULE_VIOLATION",
      "Changes must be made through a pull request.",
    ],
    [
      "no such file",
      "free",
      "",
      { deletions: [{ path: "none" }] },
      "FILE_NOT_FOUND",
      "A path was requested for deletion",
    ],
    ["a way out", "free", "", { additions: [{ path: "../x", contents: "" }] }, "UNPROCESSABLE", "malformed"],
  ])("%s is refused", async (_, branch, expected, changes, type, message) => {
    const session = await use.start({ protected: { main: true } });
    await session.branch("topic");
    await session.github.setRef("acme/lib", "refs/heads/free", session.main);

    const answer = await session.query(
      commitDocument,
      commitInput(branch, expected || session.main, changes),
    );

    expect(answer).toMatchObject({ data: { createCommitOnBranch: null }, errors: [{ type }] });
    expect(textAt(answer, "errors", 0, "message")).toContain(message);
    expect(session.github.countWrites()).toBe(0);
  });

  test("of two at once for the same head one is made", async () => {
    const session = await use.start();

    const both = await Promise.all(
      [1, 2].map(() => session.query(commitDocument, commitInput("main", session.main))),
    );

    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(session.github.countWrites()).toBe(1);
  });
});

describe("pull requests by GraphQL", () => {
  test("are opened, labelled, commented, made ready and closed in one document, in order", async () => {
    const session = await use.start({ labels: ["dependencies"] });
    await session.branch("cascade/pins");
    const opened = await session.query(
      `mutation ($input: CreatePullRequestInput!) { createPullRequest(input: $input) {
        pullRequest { id number isDraft mergeable author { login } commits(last: 1) { nodes { commit { message } } } } } }`,
      {
        input: {
          repositoryId: await repositoryId(session),
          headRefName: "cascade/pins",
          baseRefName: "main",
          title: "Pins",
          draft: true,
        },
      },
    );
    const id = textAt(opened, "data", "createPullRequest", "pullRequest", "id");
    const label = textAt(
      await session.query(
        '{ repository(owner: "acme", name: "lib") { label(name: "dependencies") { id } } }',
      ),
      "data",
      "repository",
      "label",
      "id",
    );

    const changed = await session.query(
      `mutation ($id: ID!, $label: ID!) {
        addLabelsToLabelable(input: {labelableId: $id, labelIds: [$label]}) { labelable { labels(first: 5) { nodes { name } } } }
        updatePullRequest(input: {pullRequestId: $id, title: "New", body: "Words"}) { pullRequest { title body } }
        addComment(input: {subjectId: $id, body: "Hello"}) { commentEdge { node { body viewerDidAuthor } } }
        markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } }
        again: markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } }
        convertPullRequestToDraft(input: {pullRequestId: $id}) { pullRequest { isDraft } }
        closePullRequest(input: {pullRequestId: $id}) { pullRequest { state } }
        reopenPullRequest(input: {pullRequestId: $id}) { pullRequest { state comments(last: 1) { nodes { body } } } }
      }`,
      { id, label },
    );

    expect(opened.data).toMatchObject({
      createPullRequest: {
        pullRequest: {
          number: 1,
          isDraft: true,
          mergeable: "UNKNOWN",
          author: { login: "release-train" },
          commits: { nodes: [{ commit: { message: "fix: cascade/pins" } }] },
        },
      },
    });
    expect(changed.data).toEqual({
      addLabelsToLabelable: { labelable: { labels: { nodes: [{ name: "dependencies" }] } } },
      updatePullRequest: { pullRequest: { title: "New", body: "Words" } },
      addComment: { commentEdge: { node: { body: "Hello", viewerDidAuthor: true } } },
      markPullRequestReadyForReview: { pullRequest: { isDraft: false } },
      again: null,
      convertPullRequestToDraft: { pullRequest: { isDraft: true } },
      closePullRequest: { pullRequest: { state: "CLOSED" } },
      reopenPullRequest: { pullRequest: { state: "OPEN", comments: { nodes: [{ body: "Hello" }] } } },
    });
    expect(changed.errors).toMatchObject([{ path: ["again"], type: "UNPROCESSABLE" }]);
    expect(session.github.exchanges.at(-1)?.effects).toEqual([
      "addLabelsToLabelable",
      "updatePullRequest",
      "addComment",
      "markPullRequestReadyForReview",
      "convertPullRequestToDraft",
      "closePullRequest",
      "reopenPullRequest",
    ]);
  });

  test("of a branch that is not there are refused in GitHub's one sentence", async () => {
    const session = await use.start();

    const answer = await session.query(
      `mutation ($id: ID!) { createPullRequest(input: {repositoryId: $id, headRefName: "none", baseRefName: "main", title: "x"}) { clientMutationId } }`,
      { id: await repositoryId(session) },
    );

    expect(textAt(answer, "errors", 0, "message")).toBe(
      "Head sha can't be blank, Base sha can't be blank, No commits between main and none, Head ref must be a branch",
    );
  });

  test("labels are made once, and an id of nothing is told by name", async () => {
    const session = await use.start();
    const document = `mutation ($id: ID!) { createLabel(input: {repositoryId: $id, name: "new", color: "ff0000"}) { label { name color } } }`;
    const id = await repositoryId(session);

    const made = await session.query(document, { id });
    const again = await session.query(document, { id });
    const unknown = await session.query(document, { id: "R_none" });

    expect(made.data).toEqual({ createLabel: { label: { name: "new", color: "ff0000" } } });
    expect(again.errors).toMatchObject([{ type: "UNPROCESSABLE", message: "Name has already been taken" }]);
    expect(unknown.errors).toMatchObject([
      { type: "NOT_FOUND", message: "Could not resolve to a node with the global id of 'R_none'" },
    ]);
  });
});
