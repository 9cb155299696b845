import { describe, expect, test } from "@jest/globals";
import { adapterAt, graphql } from "./adapter-at.ts";
import { useOperationServers } from "./operation-server.ts";

const serverWith = useOperationServers();
const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const main = { repositoryId: "R_1", name: "cascade/pins" };
const rejected = graphql({ updateRefs: null }, [{ type: "UNPROCESSABLE", message: "Something in the way" }]);

function tipAt(oid: string | null) {
  const ref = oid === null ? null : { target: { oid } };
  return graphql({ node: { nameWithOwner: "acme/app", ref } });
}

test("a branch is made at a commit", async () => {
  const server = await serverWith({ CreateBranch: graphql({ createRef: { clientMutationId: null } }) });

  await adapterAt(server.address).github.createBranch({ ...main, commit: a });

  expect(server.sentTo("CreateBranch")[0]).toEqual({
    branch: { repositoryId: "R_1", name: "refs/heads/cascade/pins", oid: a },
  });
});

test("a branch is moved from exactly where it stood", async () => {
  const server = await serverWith({ MoveBranch: graphql({ updateRefs: { clientMutationId: null } }) });
  const { github } = adapterAt(server.address);

  await github.resetBranch({ ...main, expected: a, commit: b });

  expect(server.sentTo("MoveBranch")[0]).toEqual({
    branch: {
      repositoryId: "R_1",
      refUpdates: [{ name: "refs/heads/cascade/pins", beforeOid: a, afterOid: b, force: true }],
    },
  });
  expect(github.requests).toEqual({ reads: 0, writes: 1 });
});

describe("a move that GitHub refuses in words that explain nothing", () => {
  test.each([
    ["the branch stands elsewhere", tipAt(c), "it at ccccccc"],
    ["the branch is gone", tipAt(null), "no such branch"],
  ])("%s: it moved", async (_name, tip, found) => {
    const server = await serverWith({ MoveBranch: rejected, BranchTip: tip });

    await expect(
      adapterAt(server.address).github.resetBranch({ ...main, expected: a, commit: b }),
    ).rejects.toMatchObject({
      code: "branch-moved",
      expected: "cascade/pins at aaaaaaa",
      found,
    });
  });

  test("the branch stands where it was expected: it is something else", async () => {
    const server = await serverWith({ MoveBranch: rejected, BranchTip: tipAt(a) });

    await expect(
      adapterAt(server.address).github.resetBranch({ ...main, expected: a, commit: b }),
    ).rejects.toMatchObject({ code: "github-failed", found: "Something in the way" });
  });

  test("where the words do explain, the branch is not asked", async () => {
    const server = await serverWith({
      MoveBranch: graphql(null, [{ type: "UNPROCESSABLE", message: "Repository rule violations found" }]),
    });

    await expect(
      adapterAt(server.address).github.resetBranch({ ...main, expected: a, commit: b }),
    ).rejects.toMatchObject({ code: "branch-protected" });
    expect(server.operations()).toEqual(["MoveBranch"]);
  });
});

describe("a branch that GitHub does not see yet", () => {
  const stale = graphql({ updateRefs: null }, [
    { type: "STALE_DATA", message: "Expected branch to point to" },
  ]);
  const moved = graphql({ updateRefs: { clientMutationId: null } });

  test("is asked for again for some seconds, because it was made a moment ago", async () => {
    const server = await serverWith({
      CreateBranch: graphql({ createRef: { clientMutationId: null } }),
      MoveBranch: [stale, stale, moved],
    });
    const { github, clock } = adapterAt(server.address);

    await github.createBranch({ ...main, commit: a });
    await github.resetBranch({ ...main, expected: a, commit: b });

    expect(clock.pauses).toEqual([1000, 2000]);
  });

  test("is given up after a quarter of a minute", async () => {
    const server = await serverWith({
      CreateBranch: graphql({ createRef: { clientMutationId: null } }),
      MoveBranch: stale,
    });
    const { github, clock } = adapterAt(server.address);
    await github.createBranch({ ...main, commit: a });

    await expect(github.resetBranch({ ...main, expected: a, commit: b })).rejects.toMatchObject({
      code: "branch-moved",
    });
    expect(clock.pauses).toEqual([1000, 2000, 3000, 4000, 5000]);
  });

  test.each([
    ["it was not made here", false, a],
    ["it was made at another commit", true, c],
  ])("%s: GitHub is believed at once", async (_name, isMadeHere, expected) => {
    const server = await serverWith({
      CreateBranch: graphql({ createRef: { clientMutationId: null } }),
      MoveBranch: stale,
    });
    const { github, clock } = adapterAt(server.address);
    if (isMadeHere) await github.createBranch({ ...main, commit: a });

    await expect(github.resetBranch({ ...main, expected, commit: b })).rejects.toMatchObject({
      code: "branch-moved",
    });
    expect(clock.pauses).toEqual([]);
  });
});

describe("a server without updateRefs", () => {
  const missing = graphql(undefined, [{ message: "Field 'updateRefs' doesn't exist on type 'Mutation'" }]);
  const patch = "PATCH /api/v3/repos/acme/app/git/refs/heads%2Fcascade%2Fpins";
  const compare = `GET /api/v3/repos/acme/app/compare/${a}...${b}?per_page=1&page=2`;

  test("moves a branch forward by REST", async () => {
    const server = await serverWith({
      MoveBranch: missing,
      BranchTip: tipAt(a),
      [compare]: { body: { status: "ahead" } },
      [patch]: { body: { ref: "refs/heads/cascade/pins" } },
    });

    await adapterAt(`${server.address}/api/v3`, { graphql: `${server.address}/graphql` }).github.resetBranch({
      ...main,
      expected: a,
      commit: b,
    });

    expect(server.operations()).toEqual(["MoveBranch", "BranchTip", compare, patch]);
    expect(server.sentTo(patch)[0]).toEqual({ sha: b, force: false });
  });

  test("refuses to move it anywhere else", async () => {
    const server = await serverWith({
      MoveBranch: missing,
      BranchTip: tipAt(a),
      [compare]: { body: { status: "diverged" } },
    });

    await expect(
      adapterAt(`${server.address}/api/v3`, { graphql: `${server.address}/graphql` }).github.resetBranch({
        ...main,
        expected: a,
        commit: b,
      }),
    ).rejects.toMatchObject({ code: "github-too-old", kind: "refusal" });
  });

  test("sees that it moved", async () => {
    const server = await serverWith({ MoveBranch: missing, BranchTip: tipAt(c) });

    await expect(
      adapterAt(server.address).github.resetBranch({ ...main, expected: a, commit: b }),
    ).rejects.toMatchObject({ code: "branch-moved" });
  });
});
