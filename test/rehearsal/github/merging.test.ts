import { describe, expect, test } from "@jest/globals";
import { type GitHubSession, textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";

async function open({ rest }: GitHubSession, wish: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await rest(`POST ${repo}/pulls`, { title: "Topic", head: "topic", base: "main", ...wish });
  return textAt(answer.body, "node_id");
}

describe("merging", () => {
  test.each([
    ["merge", 2, "Merge pull request #1 from acme/topic\n\nTopic"],
    ["squash", 1, "fix: topic (#1)"],
    ["rebase", 1, "fix: topic"],
  ] as const)("by %s keeps what both sides did", async (method, parents, message) => {
    const session = await use.start();
    await session.branch("topic");
    await open(session);
    await session.github.pushAs("acme/lib", "ada", {
      branch: "main",
      message: "docs: y",
      files: { "y.md": "y" },
    });

    const merged = await session.rest(`PUT ${repo}/pulls/1/merge`, { merge_method: method });
    const commit = await session.rest(`GET ${repo}/commits/main`);
    const tree = await session.rest(`GET ${repo}/git/trees/main?recursive=1`);
    const pins = await session.rest(`GET ${repo}/contents/src/pins.txt`);

    expect(merged).toMatchObject({ status: 200, body: { merged: true, sha: textAt(commit.body, "sha") } });
    expect(textAt(commit.body, "commit", "message")).toBe(message);
    expect(commit.body).toMatchObject({ parents: { length: parents } });
    expect(JSON.stringify(tree.body)).toContain('"y.md"');
    expect(Buffer.from(textAt(pins.body, "content"), "base64").toString()).toBe("core==1.1.0\n");
    expect(session.github.pullRequests("acme/lib")).toMatchObject([
      { state: "closed", mergedBy: "release-train[bot]", mergeCommitOid: textAt(commit.body, "sha") },
    ]);
    const associated = await session.rest(`GET ${repo}/commits/${textAt(commit.body, "sha")}/pulls`);
    expect(associated.body).toMatchObject([{ number: 1 }]);
  });

  test("is known to be possible only when it is asked a second time", async () => {
    const session = await use.start();
    await session.branch("topic");
    await session.branch("other", { "src/pins.txt": "core==9\n" });
    const ask = async (number: number) => (await session.rest(`GET ${repo}/pulls/${number}`)).body;
    await open(session);
    await open(session, { head: "other" });
    await session.github.mergePullRequest("acme/lib", 2);

    const first = await ask(1);
    const second = await ask(1);
    const merged = await session.rest(`PUT ${repo}/pulls/1/merge`, {});

    expect(first).toMatchObject({ mergeable: null, mergeable_state: "unknown" });
    expect(second).toMatchObject({ mergeable: false, mergeable_state: "dirty" });
    expect(merged).toMatchObject({ status: 405, body: { message: "Pull Request is not mergeable" } });
  });

  test.each([
    ["a draft", { draft: true }, {}, 405, "Pull Request is still a draft"],
    ["another head than expected", {}, { sha: "1".repeat(40) }, 409, /Head branch was modified/],
    [
      "a method that is off",
      {},
      { merge_method: "squash" },
      405,
      "Squash merges are not allowed on this repository.",
    ],
    ["a missing check", {}, {}, 405, 'Required status check "test" is expected.'],
  ])("%s is refused", async (name, wish, merge, status, message) => {
    const needs = name === "a missing check" ? { protected: { main: { requiredChecks: ["test"] } } } : {};
    const session = await use.start({ allowSquashMerge: false, ...needs });
    await session.branch("topic");
    await open(session, wish);

    const merged = await session.rest(`PUT ${repo}/pulls/1/merge`, merge);

    expect(merged.status).toBe(status);
    expect(textAt(merged.body, "message")).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
  });

  test("deletes the branch where that is wished", async () => {
    const session = await use.start({ deleteBranchOnMerge: true });
    await session.branch("topic");
    await open(session);

    await session.github.mergePullRequest("acme/lib", 1, { method: "squash", login: "ada" });

    expect(await session.github.readRef("acme/lib", "refs/heads/topic")).toBeUndefined();
    expect(session.github.pullRequests("acme/lib")).toMatchObject([{ mergedBy: "ada" }]);
  });
});

describe("auto-merge", () => {
  const enable = `mutation ($id: ID!) { enablePullRequestAutoMerge(input: {pullRequestId: $id, mergeMethod: SQUASH}) {
    pullRequest { autoMergeRequest { mergeMethod enabledAt } } } }`;
  const status = "query ($id: ID!) { node(id: $id) { ... on PullRequest { mergeable mergeStateStatus } } }";

  test("waits for the required check, and then merges", async () => {
    const session = await use.start({
      allowAutoMerge: true,
      protected: { main: { requiredChecks: ["test"] } },
    });
    const head = await session.branch("topic");
    const id = await open(session);
    await session.query(status, { id });

    const before = await session.query(status, { id });
    const enabled = await session.query(enable, { id });
    await session.github.setCheck("acme/lib", { name: "test", oid: head, conclusion: "failure" });
    const failed = session.github.pullRequests("acme/lib")[0]?.state;
    await session.github.setCheck("acme/lib", { name: "test", oid: head, conclusion: "success" });

    expect(before).toEqual({ data: { node: { mergeable: "MERGEABLE", mergeStateStatus: "BLOCKED" } } });
    expect(enabled).toMatchObject({
      data: { enablePullRequestAutoMerge: { pullRequest: { autoMergeRequest: { mergeMethod: "SQUASH" } } } },
    });
    expect(failed).toBe("open");
    expect(session.github.pullRequests("acme/lib")).toMatchObject([
      { state: "closed", mergedBy: "release-train[bot]", autoMerge: null },
    ]);
  });

  test.each([
    ["where nothing is missing", {}, 1, "Pull request Pull request is in clean status"],
    ["while it is not known what is missing", {}, 0, "Pull request Pull request is in unknown status"],
    [
      "where it is off",
      { allowAutoMerge: false },
      1,
      "Pull request Auto merge is not allowed for this repository",
    ],
  ])("is refused %s", async (_, settings, asked, message) => {
    const session = await use.start({ allowAutoMerge: true, ...settings });
    await session.branch("topic");
    const id = await open(session);
    await session.branch("topic", { more: "x" });
    for (let time = 0; time < asked; time += 1) await session.query(status, { id });

    const answer = await session.query(enable, { id });

    expect(answer).toMatchObject({ errors: [{ type: "UNPROCESSABLE", message }] });
  });
});
