import { describe, expect, test } from "@jest/globals";
import { adapterAt, graphql } from "./adapter-at.ts";
import { useOperationServers } from "./operation-server.ts";

const serverWith = useOperationServers();
const head = "b".repeat(40);
const updated = { updatePullRequest: { pullRequest: { headRefOid: head } } };

describe("rewording and decorating", () => {
  const autoMerge = { method: "squash", head } as const;
  const mergeInput = { pullRequestId: "PR_1", mergeMethod: "SQUASH", expectedHeadOid: head };
  const change = { id: "PR_1", title: "t", body: "b", isDraft: false };
  const decoration = { repositoryId: "R_1", labels: new Map([["cascade", "LA_1"]]), autoMerge };

  function refused(message: string) {
    return graphql({ ...updated, enablePullRequestAutoMerge: null }, [
      { type: "UNPROCESSABLE", path: ["enablePullRequestAutoMerge"], message },
    ]);
  }

  test("are one request", async () => {
    const server = await serverWith({ UpdateToReady: graphql(updated) });
    const { github } = adapterAt(server.address);

    expect(await github.updatePullRequest({ ...change, decoration })).toEqual({
      head,
      autoMerge: { kind: "enabled" },
    });
    expect(server.sentTo("UpdateToReady")).toMatchObject([
      { labels: { labelableId: "PR_1", labelIds: ["LA_1"] }, autoMerge: mergeInput },
    ]);
    expect(github.requests.writes).toBe(1);
  });

  test("ask for auto-merge alone again while GitHub does not know yet", async () => {
    const server = await serverWith({
      UpdateToReady: refused("Pull request is in unstable status"),
      EnableAutoMerge: graphql({}),
    });
    const { github, clock } = adapterAt(server.address);

    expect(await github.updatePullRequest({ ...change, decoration })).toMatchObject({
      autoMerge: { kind: "enabled" },
    });
    expect(server.operations()).toEqual(["UpdateToReady", "EnableAutoMerge"]);
    expect(clock.pauses).toEqual([2000]);
  });

  test("merge what could be merged at once", async () => {
    const server = await serverWith({
      UpdateToReady: refused("Pull request is in clean status"),
      Merge: graphql({ mergePullRequest: { clientMutationId: null } }),
    });

    expect(await adapterAt(server.address).github.updatePullRequest({ ...change, decoration })).toMatchObject(
      { autoMerge: { kind: "merged" } },
    );
    expect(server.sentTo("Merge")).toEqual([{ input: mergeInput }]);
  });

  test("do not merge another commit than the one that was meant", async () => {
    const moved = { updatePullRequest: { pullRequest: { headRefOid: "c".repeat(40) } } };
    const server = await serverWith({
      UpdateToReady: graphql({ ...moved, enablePullRequestAutoMerge: null }, [
        {
          type: "UNPROCESSABLE",
          path: ["enablePullRequestAutoMerge"],
          message: "Pull request is in clean status",
        },
      ]),
    });

    expect(await adapterAt(server.address).github.updatePullRequest({ ...change, decoration })).toEqual({
      head: "c".repeat(40),
      autoMerge: { kind: "not-asked" },
    });
    expect(server.operations()).toEqual(["UpdateToReady"]);
  });

  test("take one request more where a label has to be made, which is made beside the text", async () => {
    const server = await serverWith({
      UpdateToReady: graphql({ ...updated, label0: { label: { id: "LA_2" } } }),
      AddLabelsAndEnableAutoMerge: graphql({}),
    });
    const labels = new Map([
      ["cascade", "LA_1"],
      ["train", undefined],
    ]);

    expect(
      await adapterAt(server.address).github.updatePullRequest({
        ...change,
        decoration: { ...decoration, labels },
      }),
    ).toMatchObject({ autoMerge: { kind: "enabled" } });
    expect(server.operations()).toEqual(["UpdateToReady", "AddLabelsAndEnableAutoMerge"]);
    expect(server.sentTo("AddLabelsAndEnableAutoMerge")).toMatchObject([
      { labels: { labelIds: ["LA_1", "LA_2"] } },
    ]);
  });

  test("fail where labels cannot be added", async () => {
    const server = await serverWith({
      UpdateToReady: graphql({ ...updated, addLabelsToLabelable: null }, [
        {
          type: "FORBIDDEN",
          path: ["addLabelsToLabelable"],
          message: "Resource not accessible by integration",
        },
      ]),
    });

    await expect(
      adapterAt(server.address).github.updatePullRequest({ ...change, decoration }),
    ).rejects.toMatchObject({
      code: "github-forbidden",
      expected: "a token with contents: write, issues: write and pull-requests: write",
    });
  });
});
