import { describe, expect, test } from "@jest/globals";
import type { CommitRequest } from "@release-actions/ports";
import { adapterAt, graphql } from "./adapter-at.ts";
import { useOperationServers, type OperationScript } from "./operation-server.ts";

const serverWith = useOperationServers();
const [parent, tip, made] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const text = (content: string) => new Uint8Array(Buffer.from(content));

const plain: CommitRequest = {
  repository: "acme/app",
  repositoryId: "R_1",
  branch: "cascade/pins",
  expected: parent,
  parent,
  message: "fix(deps): pin manifest 0.86.0\n\nTrain: 1\nRelease-Train: x\n",
  files: [{ path: "pyproject.toml", bytes: text("π = 3\r\n"), mode: "100644" }],
};
const committed = graphql({ createCommitOnBranch: { commit: { oid: made } } });

const git = "/repos/acme/app/git";
const moved = graphql({ updateRefs: { clientMutationId: null } });
const byTree: OperationScript = {
  [`GET ${git}/commits/${parent}`]: { body: { sha: parent, tree: { sha: "tree-of-parent" } } },
  [`POST ${git}/blobs`]: { status: 201, body: { sha: "blob" } },
  [`POST ${git}/trees`]: { status: 201, body: { sha: "tree" } },
  [`POST ${git}/commits`]: { status: 201, body: { sha: made, tree: { sha: "tree" } } },
  MoveBranch: moved,
};

describe("plain files on top of the branch", () => {
  test("are one request, in which GitHub compares the branch", async () => {
    const server = await serverWith({ Commit: committed });
    const { github } = adapterAt(server.address);

    expect(await github.commit(plain)).toBe(made);
    expect(github.requests).toEqual({ reads: 0, writes: 1 });
    expect(server.sentTo("Commit")).toEqual([
      {
        input: {
          branch: { repositoryNameWithOwner: "acme/app", branchName: "cascade/pins" },
          expectedHeadOid: parent,
          message: { headline: "fix(deps): pin manifest 0.86.0", body: "Train: 1\nRelease-Train: x" },
          fileChanges: {
            additions: [{ path: "pyproject.toml", contents: Buffer.from("π = 3\r\n").toString("base64") }],
          },
        },
      },
    ]);
  });

  test("a message of one line has no body", async () => {
    const server = await serverWith({ Commit: committed });

    await adapterAt(server.address).github.commit({ ...plain, message: "fix: x" });

    expect(server.sentTo("Commit")).toMatchObject([{ input: { message: { headline: "fix: x" } } }]);
    expect(JSON.stringify(server.sentTo("Commit"))).not.toContain('"body"');
  });

  test("a branch that has moved is told so", async () => {
    const server = await serverWith({
      Commit: graphql({ createCommitOnBranch: null }, [
        {
          type: "STALE_DATA",
          message: 'Expected branch to point to "a" but it did not.  Pull and try again.',
        },
      ]),
    });

    await expect(adapterAt(server.address).github.commit(plain)).rejects.toMatchObject({
      code: "branch-moved",
      kind: "refusal",
    });
  });

  test("a branch that is gone has moved, too", async () => {
    const server = await serverWith({
      Commit: graphql({ createCommitOnBranch: null }, [{ type: "NOT_FOUND", message: "No such branch" }]),
      BranchTip: graphql({ node: { nameWithOwner: "acme/app", ref: null } }),
    });

    await expect(adapterAt(server.address).github.commit(plain)).rejects.toMatchObject({
      code: "branch-moved",
      found: "no such branch",
    });
  });

  test("a branch made a moment ago is waited for", async () => {
    const server = await serverWith({
      CreateBranch: graphql({ createRef: { clientMutationId: null } }),
      Commit: [
        graphql(null, [{ type: "NOT_FOUND", message: "Could not resolve to a node" }]),
        graphql(null, [{ type: "STALE_DATA", message: "Expected branch to point to" }]),
        committed,
      ],
    });
    const { github, clock } = adapterAt(server.address);

    await github.createBranch({ repositoryId: "R_1", name: "cascade/pins", commit: parent });

    expect(await github.commit(plain)).toBe(made);
    expect(clock.pauses).toEqual([1000, 2000]);
  });
});

describe("what needs a tree", () => {
  test("is put on the parent's tree, and the branch moves from where it was expected", async () => {
    const server = await serverWith(byTree);
    const { github } = adapterAt(server.address);

    const hash = await github.commit({
      ...plain,
      files: [...plain.files, { path: "run.sh", bytes: text("#!/bin/sh\n"), mode: "100755" }],
    });

    expect(hash).toBe(made);
    expect(github.requests).toEqual({ reads: 1, writes: 3 });
    expect(server.sentTo(`POST ${git}/trees`)).toEqual([
      {
        base_tree: "tree-of-parent",
        tree: [
          { path: "pyproject.toml", mode: "100644", type: "blob", content: "π = 3\r\n" },
          { path: "run.sh", mode: "100755", type: "blob", content: "#!/bin/sh\n" },
        ],
      },
    ]);
    // Without author and committer, so that GitHub signs.
    expect(server.sentTo(`POST ${git}/commits`)).toEqual([
      { message: plain.message, tree: "tree", parents: [parent] },
    ]);
    expect(server.sentTo("MoveBranch")).toMatchObject([
      { branch: { refUpdates: [{ beforeOid: parent, afterOid: made, force: false }] } },
    ]);
  });

  test("another parent takes the branch's place, which is then a forced move", async () => {
    const server = await serverWith(byTree);

    await adapterAt(server.address).github.commit({ ...plain, expected: tip });

    expect(server.sentTo("MoveBranch")).toMatchObject([
      { branch: { refUpdates: [{ beforeOid: tip, afterOid: made, force: true }] } },
    ]);
  });

  test.each([
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00])],
    ["text with a zero in it", text("a\0b")],
    ["what is too large to stand in a tree", text("x".repeat(2_400_001))],
  ])("%s is sent as a blob", async (_name, bytes) => {
    const server = await serverWith(byTree);

    await adapterAt(server.address).github.commit({
      ...plain,
      files: [{ path: "file", bytes, mode: "100755" }],
    });

    expect(server.sentTo(`POST ${git}/blobs`)).toEqual([
      { content: Buffer.from(bytes).toString("base64"), encoding: "base64" },
    ]);
    expect(server.sentTo(`POST ${git}/trees`)).toMatchObject([
      { tree: [{ path: "file", mode: "100755", type: "blob", sha: "blob" }] },
    ]);
  });

  test("is sent file by file where GitHub runs out of time over the tree", async () => {
    const server = await serverWith({
      ...byTree,
      [`POST ${git}/trees`]: [
        {
          status: 422,
          body: {
            message: "Sorry, your request timed out.  It's likely that your input was too large to process.",
          },
        },
        { status: 201, body: { sha: "tree" } },
      ],
    });

    await adapterAt(server.address).github.commit({
      ...plain,
      files: [{ path: "file", bytes: text("x"), mode: "100755" }],
    });

    expect(server.sentTo(`POST ${git}/trees`)).toMatchObject([
      { tree: [{ content: "x" }] },
      { tree: [{ sha: "blob" }] },
    ]);
  });

  test("a commit that a part of GitHub does not see yet is waited for", async () => {
    const server = await serverWith({
      ...byTree,
      MoveBranch: [
        graphql({ updateRefs: null }, [
          { type: "UNPROCESSABLE", path: ["updateRefs"], message: "Could not resolve to a node: no object" },
        ]),
        moved,
      ],
    });
    const { github, clock } = adapterAt(server.address);

    const files = [{ path: "file", bytes: text("x"), mode: "100755" as const }];

    expect(await github.commit({ ...plain, files })).toBe(made);
    expect(clock.pauses).toEqual([1000]);
  });

  test("a byte order mark stays", async () => {
    const server = await serverWith(byTree);

    await adapterAt(server.address).github.commit({
      ...plain,
      files: [{ path: "file", bytes: text("\uFEFFx"), mode: "100755" }],
    });

    expect(server.sentTo(`POST ${git}/trees`)).toMatchObject([{ tree: [{ content: "\uFEFFx" }] }]);
  });

  test("so does a commit of several megabytes", async () => {
    const server = await serverWith(byTree);
    const { github } = adapterAt(server.address);

    await github.commit({
      ...plain,
      files: [{ path: "lock", bytes: text("x".repeat(4_000_001)), mode: "100644" }],
    });

    expect(server.operations()).not.toContain("Commit");
  });
});

test("a workflow file that the token may not write names the permission, whatever GitHub says", async () => {
  const server = await serverWith({
    ...byTree,
    [`POST ${git}/trees`]: { status: 403, body: { message: "Resource not accessible by integration" } },
  });

  await expect(
    adapterAt(server.address).github.commit({
      ...plain,
      files: [{ path: ".github/workflows/ci.yml", bytes: text("on: push"), mode: "100755" }],
    }),
  ).rejects.toMatchObject({
    code: "github-forbidden",
    expected: "a token with contents: write and workflows: write",
  });
});
