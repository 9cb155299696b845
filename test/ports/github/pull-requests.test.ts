import { describe, expect, test } from "@jest/globals";
import { adapterAt, graphql } from "./adapter-at.ts";
import { useOperationServers } from "./operation-server.ts";

const serverWith = useOperationServers();
const head = "b".repeat(40);
const request = {
  repositoryId: "R_1",
  base: "main",
  branch: "cascade/pins",
  title: "fix(deps): pin",
  body: "text",
  isDraft: true,
};
const opened = graphql({
  createPullRequest: { pullRequest: { id: "PR_1", number: 7, url: "https://x/7", headRefOid: head } },
});
const updated = { updatePullRequest: { pullRequest: { headRefOid: head } } };
const unasked = { head, autoMerge: { kind: "not-asked" } };
const created = graphql({ createRef: { clientMutationId: null } });

describe("opening", () => {
  test("tells what was opened", async () => {
    const server = await serverWith({ OpenPullRequest: opened });

    expect(await adapterAt(server.address).github.openPullRequest(request)).toEqual({
      id: "PR_1",
      number: 7,
      url: "https://x/7",
      head,
      labels: new Map(),
    });
    expect(server.sentTo("OpenPullRequest")).toEqual([
      {
        input: {
          repositoryId: "R_1",
          baseRefName: "main",
          headRefName: "cascade/pins",
          title: "fix(deps): pin",
          body: "text",
          draft: true,
        },
      },
    ]);
  });

  test("makes the labels that are missing in the same request, and tells which it made", async () => {
    const server = await serverWith({
      OpenPullRequest: graphql(
        {
          createPullRequest: { pullRequest: { id: "PR_1", number: 7, url: "https://x/7", headRefOid: head } },
          label0: { label: { id: "LA_2" } },
          label1: null,
        },
        [{ type: "UNPROCESSABLE", path: ["label1"], message: "Name has already been taken" }],
      ),
    });
    const { github } = adapterAt(server.address);

    const { labels } = await github.openPullRequest({ ...request, newLabels: ["cascade", "train"] });

    expect(labels).toEqual(new Map([["cascade", "LA_2"]]));
    expect(server.sentTo("OpenPullRequest")).toMatchObject([
      {
        input0: { repositoryId: "R_1", name: "cascade" },
        input1: { repositoryId: "R_1", name: "train" },
      },
    ]);
  });

  test("a second one is refused", async () => {
    const server = await serverWith({
      OpenPullRequest: graphql({ createPullRequest: null }, [
        { type: "UNPROCESSABLE", message: "A pull request already exists for acme:cascade/pins." },
      ]),
    });

    await expect(adapterAt(server.address).github.openPullRequest(request)).rejects.toMatchObject({
      code: "pull-request-exists",
    });
  });

  describe("from a branch that GitHub does not see yet", () => {
    const unseen = graphql({ createPullRequest: null }, [
      {
        type: "UNPROCESSABLE",
        message:
          "Head sha can't be blank, Base sha can't be blank, No commits between main and cascade/pins, Head ref must be a branch",
      },
    ]);

    test("is tried again when the branch was made a moment ago", async () => {
      const server = await serverWith({ CreateBranch: created, OpenPullRequest: [unseen, opened] });
      const { github, clock } = adapterAt(server.address);

      await github.createBranch({ repositoryId: "R_1", name: "cascade/pins", commit: head });

      expect(await github.openPullRequest(request)).toMatchObject({ number: 7 });
      expect(clock.pauses).toEqual([1000]);
    });

    test("is an error when it was not", async () => {
      const server = await serverWith({ OpenPullRequest: unseen });

      await expect(adapterAt(server.address).github.openPullRequest(request)).rejects.toMatchObject({
        code: "github-failed",
      });
    });
  });
});

describe("rewording", () => {
  test.each([
    ["as it is", undefined, "UpdatePullRequest", {}],
    ["into a draft", true, "UpdateToDraft", { draft: { pullRequestId: "PR_1" } }],
    ["out of a draft", false, "UpdateToReady", { ready: { pullRequestId: "PR_1" } }],
  ])("%s is one request", async (_name, isDraft, operation, more) => {
    const server = await serverWith({ [operation]: graphql(updated) });
    const { github } = adapterAt(server.address);
    const change = { id: "PR_1", title: "t", body: "b" };

    expect(await github.updatePullRequest(isDraft === undefined ? change : { ...change, isDraft })).toEqual(
      unasked,
    );
    expect(server.sentTo(operation)).toEqual([
      { update: { pullRequestId: "PR_1", title: "t", body: "b" }, ...more },
    ]);
    expect(github.requests.writes).toBe(1);
  });

  test("what is a draft already stays one", async () => {
    const server = await serverWith({
      UpdateToDraft: graphql({ ...updated, convertPullRequestToDraft: null }, [
        {
          type: "UNPROCESSABLE",
          message: "Pull request is already a draft",
          path: ["convertPullRequestToDraft"],
        },
      ]),
    });

    expect(
      await adapterAt(server.address).github.updatePullRequest({
        id: "PR_1",
        title: "t",
        body: "b",
        isDraft: true,
      }),
    ).toEqual(unasked);
  });

  test("an App that may not turn it names both permissions that this takes", async () => {
    const server = await serverWith({
      UpdateToDraft: graphql({ ...updated, convertPullRequestToDraft: null }, [
        { type: "FORBIDDEN", message: "Resource not accessible by integration" },
      ]),
    });

    await expect(
      adapterAt(server.address).github.updatePullRequest({
        id: "PR_1",
        title: "t",
        body: "b",
        isDraft: true,
      }),
    ).rejects.toMatchObject({
      code: "github-forbidden",
      expected: "a token with contents: write and pull-requests: write",
    });
  });
});

test("a comment goes to its subject", async () => {
  const server = await serverWith({ Comment: graphql({ addComment: { clientMutationId: null } }) });

  await adapterAt(server.address).github.comment("PR_1", "hello");

  expect(server.sentTo("Comment")).toEqual([{ input: { subjectId: "PR_1", body: "hello" } }]);
});
