import { describe, expect, test } from "@jest/globals";
import { cannedAnswers } from "@release-actions/rehearsal";
import { branch, fileWith, name, useStandIn } from "./stand-in.ts";

const { start, withBranch } = useStandIn();

describe("a pull request", () => {
  test("is opened once", async () => {
    const { standIn, github, pullRequest, tip } = await withBranch();

    const opened = await github.openPullRequest(pullRequest);

    expect(opened).toMatchObject({ number: 1, head: tip });
    await expect(github.openPullRequest(pullRequest)).rejects.toMatchObject({ code: "pull-request-exists" });
    expect(standIn.pullRequests(name)).toHaveLength(1);
  });

  test("is reworded and turned into a draft and back, in one request each", async () => {
    const { github, see, pullRequest, tip } = await withBranch();
    const { id } = await github.openPullRequest(pullRequest);
    const before = github.requests.writes;

    expect(await github.updatePullRequest({ id, title: "t2", body: "b2", isDraft: true })).toEqual({
      head: tip,
      autoMerge: { kind: "not-asked" },
    });
    const [draft] = (await see()).pullRequests;
    await github.updatePullRequest({ id, title: "t3", body: "b3", isDraft: false });
    const [ready] = (await see()).pullRequests;

    expect(draft).toMatchObject({ title: "t2", body: "b2", isDraft: true });
    expect(ready).toMatchObject({ title: "t3", body: "b3", isDraft: false });
    expect(github.requests.writes - before).toBe(2);
  });

  test("that is a draft already can be made one again", async () => {
    const { github, see, pullRequest } = await withBranch();
    const { id } = await github.openPullRequest({ ...pullRequest, isDraft: true });

    await github.updatePullRequest({ id, title: "t2", body: "b2", isDraft: true });

    expect((await see()).pullRequests).toMatchObject([{ title: "t2", isDraft: true }]);
  });

  test("needs a permission that is named when it is missing", async () => {
    const { github, pullRequest } = await withBranch({
      permissions: { contents: "write", pull_requests: "read" },
    });

    await expect(github.openPullRequest(pullRequest)).rejects.toMatchObject({
      code: "github-forbidden",
      expected: "a token with pull-requests: write",
    });
  });
});

describe("decorations", () => {
  test("missing labels are made, and all are added", async () => {
    const { standIn, github, see, id, pullRequest } = await withBranch({ labels: ["dependencies"] });
    const opened = await github.openPullRequest(pullRequest);
    const { labels } = await see(["dependencies", "cascade"]);

    const result = await github.decoratePullRequest({
      repositoryId: id,
      pullRequest: opened.id,
      labels: new Map(["dependencies", "cascade"].map((label) => [label, labels.get(label)])),
    });

    expect(result).toEqual({ kind: "not-asked" });
    expect(standIn.pullRequests(name)[0]?.labelNames).toEqual(["dependencies", "cascade"]);
  });

  test("a label that was made meanwhile is used", async () => {
    const { standIn, github, id, pullRequest } = await withBranch({ labels: ["cascade"] });
    const opened = await github.openPullRequest(pullRequest);

    await github.decoratePullRequest({
      repositoryId: id,
      pullRequest: opened.id,
      labels: new Map([["cascade", undefined]]),
    });

    expect(standIn.pullRequests(name)[0]?.labelNames).toEqual(["cascade"]);
  });

  const protectedMain = { protected: { main: { requiredChecks: ["test"] } }, allowAutoMerge: true };

  test.each([
    ["waits for its checks", protectedMain, { kind: "enabled" }],
    ["that nothing holds back is merged", { allowAutoMerge: true }, { kind: "merged" }],
    [
      "is not to be had where the repository does not allow it",
      { ...protectedMain, allowAutoMerge: false },
      { kind: "unavailable" },
    ],
  ])("auto-merge %s", async (_name, settings, expected) => {
    const { github, see, id, pullRequest, tip } = await withBranch(settings);
    const opened = await github.openPullRequest(pullRequest);

    const result = await github.decoratePullRequest({
      repositoryId: id,
      pullRequest: opened.id,
      labels: new Map(),
      autoMerge: { method: "squash", head: tip },
    });

    expect(result).toMatchObject(expected);
    expect((await see()).pullRequests[0]).toMatchObject({
      hasAutoMerge: expected.kind === "enabled",
      state: expected.kind === "merged" ? "merged" : "open",
    });
  });

  test("auto-merge of another commit than was meant is refused", async () => {
    const { standIn, github, id, pullRequest, tip } = await withBranch(protectedMain);
    const opened = await github.openPullRequest(pullRequest);
    await standIn.pushAs(name, "octocat", { branch, message: "mine", files: { x: "1" } });

    await expect(
      github.decoratePullRequest({
        repositoryId: id,
        pullRequest: opened.id,
        labels: new Map(),
        autoMerge: { method: "squash", head: tip },
      }),
    ).rejects.toMatchObject({ code: "branch-moved" });
  });
});

describe("on bad days", () => {
  test("a commit whose answer is lost is told to be unclear, and is there when one looks", async () => {
    const { standIn, github, see, base, tip } = await withBranch();
    standIn.faults.add({ match: { operation: "createCommitOnBranch" }, fault: { kind: "lost-answer" } });

    await expect(
      github.commit({ ...base, expected: tip, parent: tip, files: [fileWith("b", "1")] }),
    ).rejects.toMatchObject({ code: "github-unclear", retryable: true });
    expect((await see()).branch).toMatchObject({ history: [{ parents: [tip] }, { hash: tip }, {}] });
  });

  test("a branch that cannot be seen at once gets its commit all the same", async () => {
    const { standIn, github, clock, main, see } = await start();
    const { id } = await see();
    standIn.faults.add({ match: { operation: "createRef" }, fault: { kind: "stale-reads", requests: 2 } });
    await github.createBranch({ repositoryId: id, name: branch, commit: main });

    await github.commit({
      repository: name,
      repositoryId: id,
      branch,
      expected: main,
      parent: main,
      message: "fix: x",
      files: [fileWith("b", "1")],
    });

    expect(clock.pauses).toEqual([1000, 2000]);
    expect((await see()).branch?.history).toHaveLength(2);
  });

  test("a pull request of a commit that cannot be seen at once is opened once", async () => {
    const { standIn, github, clock, base, main, id, tip, pullRequest } = await withBranch();
    await github.resetBranch({ repositoryId: id, name: branch, expected: tip, commit: main });
    standIn.faults.add({
      match: { operation: "createCommitOnBranch" },
      fault: { kind: "stale-reads", requests: 1 },
    });
    await github.commit({ ...base, expected: main, parent: main, files: [fileWith("b", "1")] });

    await github.openPullRequest(pullRequest);

    expect(clock.pauses).toEqual([1000]);
    expect(standIn.pullRequests(name)).toHaveLength(1);
  });

  test("a secondary limit is waited for, and nothing is done twice", async () => {
    const { standIn, github, clock, pullRequest } = await withBranch();
    standIn.faults.add({
      match: { operation: "createPullRequest" },
      fault: cannedAnswers.secondaryLimit({ retryAfter: 30 }),
    });

    await github.openPullRequest(pullRequest);

    expect(clock.pauses).toEqual([30_000]);
    expect(standIn.pullRequests(name)).toHaveLength(1);
  });

  test("an archived repository refuses in its own words", async () => {
    const { standIn, github, see, id, main } = await withBranch();
    standIn.changeRepository(name, { archived: true });

    await expect(
      github.createBranch({ repositoryId: id, name: "other", commit: main }),
    ).rejects.toMatchObject({ code: "repository-archived" });
    expect((await see()).isArchived).toBe(true);
  });
});
