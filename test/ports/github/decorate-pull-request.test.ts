import { describe, expect, test } from "@jest/globals";
import type { ScriptedReply } from "../../support/scripted-server.ts";
import { adapterAt, graphql } from "./adapter-at.ts";
import { useOperationServers } from "./operation-server.ts";

const serverWith = useOperationServers();
const head = "b".repeat(40);
const base = { repositoryId: "R_1", pullRequest: "PR_1" };
const autoMerge = { method: "squash", head } as const;
const mergeInput = { pullRequestId: "PR_1", mergeMethod: "SQUASH", expectedHeadOid: head };
const done = graphql({});
const merged = graphql({ mergePullRequest: { clientMutationId: null } });

function refused(message: string): ScriptedReply {
  return graphql({ addLabelsToLabelable: {}, enablePullRequestAutoMerge: null }, [
    { type: "UNPROCESSABLE", path: ["enablePullRequestAutoMerge"], message },
  ]);
}

describe("labels", () => {
  test("and auto-merge are one request", async () => {
    const server = await serverWith({ AddLabelsAndEnableAutoMerge: done });
    const { github } = adapterAt(server.address);

    expect(
      await github.decoratePullRequest({ ...base, labels: new Map([["dependencies", "LA_1"]]), autoMerge }),
    ).toEqual({ kind: "enabled" });
    expect(server.sentTo("AddLabelsAndEnableAutoMerge")).toEqual([
      { labels: { labelableId: "PR_1", labelIds: ["LA_1"] }, autoMerge: mergeInput },
    ]);
    expect(github.requests).toEqual({ reads: 0, writes: 1 });
  });

  test("that are missing are made first, all in one request", async () => {
    const server = await serverWith({
      CreateLabels: graphql({ label0: { label: { id: "LA_2" } }, label1: { label: { id: "LA_4" } } }),
      AddLabels: done,
    });

    const result = await adapterAt(server.address).github.decoratePullRequest({
      ...base,
      labels: new Map([
        ["dependencies", "LA_1"],
        ["cascade", undefined],
        ["train", undefined],
      ]),
    });

    expect(result).toEqual({ kind: "not-asked" });
    expect(server.sentTo("CreateLabels")).toMatchObject([
      {
        input0: { repositoryId: "R_1", name: "cascade" },
        input1: { repositoryId: "R_1", name: "train" },
      },
    ]);
    expect(server.sentTo("AddLabels")).toEqual([
      { labels: { labelableId: "PR_1", labelIds: ["LA_1", "LA_2", "LA_4"] } },
    ]);
  });

  test("that somebody else has just made are taken", async () => {
    const server = await serverWith({
      CreateLabels: graphql({ label0: null, label1: { label: { id: "LA_5" } } }, [
        { type: "UNPROCESSABLE", message: "Name has already been taken" },
      ]),
      FindLabel: graphql({ node: { label: { id: "LA_3" } } }),
      AddLabels: done,
    });

    await adapterAt(server.address).github.decoratePullRequest({
      ...base,
      labels: new Map([
        ["cascade", undefined],
        ["train", undefined],
      ]),
    });

    expect(server.sentTo("AddLabels")).toMatchObject([{ labels: { labelIds: ["LA_3", "LA_5"] } }]);
  });

  test("none and no auto-merge are no request", async () => {
    const server = await serverWith({});

    expect(
      await adapterAt(server.address).github.decoratePullRequest({ ...base, labels: new Map() }),
    ).toEqual({
      kind: "not-asked",
    });
    expect(server.operations()).toEqual([]);
  });

  test("that cannot be added fail, whatever became of auto-merge", async () => {
    const server = await serverWith({
      AddLabelsAndEnableAutoMerge: graphql({}, [
        {
          type: "FORBIDDEN",
          path: ["addLabelsToLabelable"],
          message: "Resource not accessible by integration",
        },
        { type: "UNPROCESSABLE", path: ["enablePullRequestAutoMerge"], message: "is in clean status" },
      ]),
    });

    await expect(
      adapterAt(server.address).github.decoratePullRequest({
        ...base,
        labels: new Map([["dependencies", "LA_1"]]),
        autoMerge,
      }),
    ).rejects.toMatchObject({ code: "github-forbidden" });
    expect(server.operations()).toEqual(["AddLabelsAndEnableAutoMerge"]);
  });
});

describe("auto-merge on what could be merged at once", () => {
  const clean = refused("Pull request Pull request is in clean status");

  test("merges it, at the commit that was meant", async () => {
    const server = await serverWith({ EnableAutoMerge: clean, Merge: merged });

    expect(
      await adapterAt(server.address).github.decoratePullRequest({ ...base, labels: new Map(), autoMerge }),
    ).toEqual({ kind: "merged" });
    expect(server.sentTo("Merge")).toEqual([{ input: mergeInput }]);
  });

  test("is unavailable where GitHub then refuses to merge", async () => {
    const server = await serverWith({
      EnableAutoMerge: clean,
      Merge: graphql({ mergePullRequest: null }, [
        { type: "UNPROCESSABLE", message: "Base branch was modified. Review and try the merge again." },
      ]),
    });

    expect(
      await adapterAt(server.address).github.decoratePullRequest({ ...base, labels: new Map(), autoMerge }),
    ).toEqual({
      kind: "unavailable",
      reason: "Base branch was modified. Review and try the merge again.",
    });
  });

  test("does not merge what somebody pushed meanwhile", async () => {
    const server = await serverWith({
      EnableAutoMerge: clean,
      Merge: graphql({ mergePullRequest: null }, [
        { type: "UNPROCESSABLE", message: "Head branch was modified. Review and try the merge again." },
      ]),
    });

    await expect(
      adapterAt(server.address).github.decoratePullRequest({ ...base, labels: new Map(), autoMerge }),
    ).rejects.toMatchObject({ code: "branch-moved" });
  });
});

describe("auto-merge while GitHub does not know yet", () => {
  const unstable = refused("Pull request Pull request is in unstable status");

  test("is asked for again, and the labels are not added twice", async () => {
    const server = await serverWith({
      AddLabelsAndEnableAutoMerge: unstable,
      EnableAutoMerge: [refused("Pull request is in unknown status"), done],
    });
    const { github, clock } = adapterAt(server.address);

    expect(
      await github.decoratePullRequest({ ...base, labels: new Map([["dependencies", "LA_1"]]), autoMerge }),
    ).toEqual({ kind: "enabled" });
    expect(clock.pauses).toEqual([2000, 4000]);
    expect(server.operations()).toEqual([
      "AddLabelsAndEnableAutoMerge",
      "EnableAutoMerge",
      "EnableAutoMerge",
    ]);
  });

  test("is unavailable in the end, with GitHub's reason", async () => {
    const server = await serverWith({ EnableAutoMerge: unstable });
    const { github, clock } = adapterAt(server.address);

    expect(await github.decoratePullRequest({ ...base, labels: new Map(), autoMerge })).toEqual({
      kind: "unavailable",
      reason: "Pull request Pull request is in unstable status",
    });
    expect(clock.pauses).toEqual([2000, 4000, 8000]);
  });
});

describe("auto-merge that cannot be had", () => {
  test.each([
    ["Pull request Auto merge is not allowed for this repository", /Allow auto-merge/],
    ["Pull request Protected branch rules not configured for this branch", /no rule/],
    ["Pull request Pull request is in draft status", /in draft status/],
    ["Pull request Pull request is in dirty status", /in dirty status/],
    ["Merge method squash merging is not allowed on this repository", /squash merging is not allowed/],
  ])("%s", async (message, reason) => {
    const server = await serverWith({ EnableAutoMerge: refused(message) });

    const result = await adapterAt(server.address).github.decoratePullRequest({
      ...base,
      labels: new Map(),
      autoMerge,
    });

    expect(result).toEqual({ kind: "unavailable", reason: expect.stringMatching(reason) as unknown });
  });

  test("something else is an error", async () => {
    const server = await serverWith({ EnableAutoMerge: refused("Who knows") });

    await expect(
      adapterAt(server.address).github.decoratePullRequest({ ...base, labels: new Map(), autoMerge }),
    ).rejects.toMatchObject({ code: "github-failed", found: "Who knows" });
  });
});
