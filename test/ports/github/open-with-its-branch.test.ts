import { describe, expect, test } from "@jest/globals";
import { adapterAt, graphql } from "./adapter-at.ts";
import { useOperationServers } from "./operation-server.ts";
import { branch, fileWith, name, useStandIn } from "./stand-in.ts";

const serverWith = useOperationServers();
const { start } = useStandIn();

const [old, commit, other] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const request = {
  repositoryId: "R_1",
  base: "main",
  branch,
  title: "fix(deps): pin",
  body: "text",
  isDraft: false,
};
const create = { ...request, move: { expected: undefined, commit, isForced: false } };
const replace = { ...request, move: { expected: old, commit, isForced: true } };
const pullRequest = { pullRequest: { id: "PR_1", number: 7, url: "https://x/7", headRefOid: commit } };
const both = graphql({ createRef: { clientMutationId: null }, createPullRequest: pullRequest });
const alone = graphql({ createPullRequest: pullRequest });

function at(tip: string | null) {
  return graphql({ node: { nameWithOwner: name, ref: tip === null ? null : { target: { oid: tip } } } });
}

/** What one part of the request got for an answer. */
function problem(field: string, message: string, type = "UNPROCESSABLE") {
  return { type, path: [field], message };
}

describe("a pull request and its branch, in one request", () => {
  test("are made together", async () => {
    const server = await serverWith({ BranchTip: at(null), OpenPullRequest: both });
    const { github } = adapterAt(server.address);

    expect(await github.openPullRequest(create)).toMatchObject({ number: 7, head: commit });
    expect(github.requests).toEqual({ reads: 1, writes: 1 });
    expect(server.sentTo("OpenPullRequest")).toMatchObject([
      {
        branch: { repositoryId: "R_1", name: "refs/heads/cascade/pins", oid: commit },
        input: { title: request.title },
      },
    ]);
  });

  test("move the branch from exactly where it stood", async () => {
    const server = await serverWith({ BranchTip: at(old), OpenPullRequest: both });

    await adapterAt(server.address).github.openPullRequest(replace);

    expect(server.sentTo("OpenPullRequest")).toMatchObject([
      { branch: { refUpdates: [{ beforeOid: old, afterOid: commit, force: true }] } },
    ]);
  });

  test.each([
    ["somebody has made", create, at(other)],
    ["somebody has pushed to", replace, at(other)],
    ["is gone", replace, at(null)],
  ])("write nothing where the branch %s in the meantime", async (_name, asked, tip) => {
    const server = await serverWith({ BranchTip: tip });
    const { github } = adapterAt(server.address);

    await expect(github.openPullRequest(asked)).rejects.toMatchObject({ code: "branch-moved" });
    expect(github.requests.writes).toBe(0);
  });

  test("are refused as a moved branch where GitHub refuses the branch, whatever it says of the pull request", async () => {
    const server = await serverWith({
      BranchTip: at(null),
      OpenPullRequest: graphql({ createRef: null, createPullRequest: null }, [
        problem("createRef", 'A ref named "refs/heads/cascade/pins" already exists in the repository.'),
        problem("createPullRequest", "No commits between main and cascade/pins"),
      ]),
    });
    const { github, clock } = adapterAt(server.address);

    await expect(github.openPullRequest(create)).rejects.toMatchObject({ code: "branch-moved" });
    expect(clock.pauses).toEqual([]);
  });

  test("a part of GitHub that does not see the new branch yet is asked for the pull request alone", async () => {
    const server = await serverWith({
      BranchTip: at(null),
      OpenPullRequest: [
        graphql({ createRef: { clientMutationId: null }, createPullRequest: null }, [
          problem("createPullRequest", "Head sha can't be blank, Head ref must be a branch"),
        ]),
        alone,
      ],
    });

    expect(await adapterAt(server.address).github.openPullRequest(create)).toMatchObject({ number: 7 });
    const [first, second] = server.sentTo("OpenPullRequest");
    expect(first).toHaveProperty("branch");
    expect(second).not.toHaveProperty("branch");
  });

  test("a server without updateRefs moves the branch by its own, and opens the pull request then", async () => {
    const server = await serverWith({
      BranchTip: at(old),
      OpenPullRequest: [
        graphql(null, [{ message: "Field 'updateRefs' doesn't exist on type 'Mutation'" }]),
        alone,
      ],
      MoveBranch: graphql({ updateRefs: { clientMutationId: null } }),
    });

    const { github } = adapterAt(server.address);

    expect(await github.openPullRequest(replace)).toMatchObject({ number: 7 });
    expect(server.operations()).toEqual(["BranchTip", "OpenPullRequest", "MoveBranch", "OpenPullRequest"]);
  });
});

test("a commit that takes a tree is on no branch until its pull request is opened, in three writes", async () => {
  const { github, main, see } = await start();
  const { id } = await see();
  const before = github.requests.writes;

  const prepared = await github.prepareCommit({
    repository: name,
    repositoryId: id,
    branch,
    expected: undefined,
    parent: main,
    message: "fix(deps): pin\n\nTrain: x",
    files: [fileWith("run.sh", "#!/bin/sh\n", "100755")],
  });
  const between = (await see()).branch;
  const opened = await github.openPullRequest({
    ...request,
    repositoryId: id,
    ...(prepared.move === undefined ? {} : { move: prepared.move }),
  });

  expect(between).toBeUndefined();
  expect(opened.head).toBe(prepared.commit);
  expect((await see()).branch).toMatchObject({
    tip: prepared.commit,
    history: [{ parents: [main] }, { hash: main }],
  });
  expect(github.requests.writes - before).toBe(3);
});
