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
