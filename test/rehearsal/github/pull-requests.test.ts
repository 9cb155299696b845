import { describe, expect, test } from "@jest/globals";
import { type GitHubSession, textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";

async function open({ rest }: GitHubSession, wish: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await rest(`POST ${repo}/pulls`, { title: "Topic", head: "topic", base: "main", ...wish });
  return textAt(answer.body, "node_id");
}

describe("a pull request", () => {
  test("is opened, described and found by its branch", async () => {
    const session = await use.start();
    const head = await session.branch("topic");

    const opened = await session.rest(`POST ${repo}/pulls`, {
      title: "Topic",
      body: "Because.",
      head: "acme:topic",
      base: "main",
      draft: true,
    });
    const found = await session.rest(`GET ${repo}/pulls?head=acme:topic&state=open`);
    const others = await session.rest(`GET ${repo}/pulls?head=acme:other`);

    expect(opened).toMatchObject({
      status: 201,
      body: {
        number: 1,
        state: "open",
        draft: true,
        mergeable: null,
        mergeable_state: "unknown",
        user: { login: "release-train[bot]", type: "Bot" },
        head: { ref: "topic", sha: head, label: "acme:topic" },
        base: { ref: "main", sha: session.main },
        commits: 1,
        changed_files: 1,
      },
    });
    expect(found.body).toMatchObject([{ number: 1 }]);
    expect(others.body).toEqual([]);
    expect(session.github.events.at(-1)).toMatchObject({
      name: "pull_request",
      action: "opened",
      startsWorkflows: true,
      payload: { number: 1, pull_request: { title: "Topic" }, repository: { full_name: "acme/lib" } },
    });
  });

  test.each([
    [
      "a second one for the same branches",
      { head: "topic" },
      "A pull request already exists for acme:topic.",
    ],
    ["one without commits", { head: "same" }, "No commits between main and same"],
  ])("%s is refused", async (_, wish, message) => {
    const session = await use.start();
    await session.branch("topic");
    await session.github.setRef("acme/lib", "refs/heads/same", session.main);
    await open(session);

    const again = await session.rest(`POST ${repo}/pulls`, { title: "Again", base: "main", ...wish });

    expect(again).toMatchObject({
      status: 422,
      body: { message: "Validation Failed", errors: [{ resource: "PullRequest", code: "custom", message }] },
    });
  });

  test("of branches that are not there is refused, each by its field", async () => {
    const { rest } = await use.start();

    const answer = await rest(`POST ${repo}/pulls`, { title: "x", head: "none", base: "nothing" });

    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: "head", code: "invalid" },
          { field: "base", code: "invalid" },
        ],
      },
    });
  });

  test("is changed in its words, and closed and reopened", async () => {
    const session = await use.start();
    await session.branch("topic");
    await open(session);
    const change = (wish: object) => session.rest(`PATCH ${repo}/pulls/1`, wish);

    const edited = await change({ title: "New", body: "Words" });
    const closed = await change({ state: "closed" });
    const reopened = await change({ state: "open" });

    expect(edited.body).toMatchObject({ title: "New", body: "Words", state: "open" });
    expect(closed.body).toMatchObject({ state: "closed", closed_at: "2026-03-01T09:00:00Z" });
    expect(reopened.body).toMatchObject({ state: "open", closed_at: null });
    const actions = session.github.events.flatMap(({ name, action }) =>
      name === "pull_request" ? [action] : [],
    );
    expect(actions).toEqual(["opened", "edited", "closed", "reopened"]);
  });

  test("is closed when its branch is reset to the base, and cannot be reopened then", async () => {
    const session = await use.start();
    await session.branch("topic");
    await open(session);

    await session.rest(`PATCH ${repo}/git/refs/heads/topic`, { sha: session.main, force: true });
    const reopened = await session.rest(`PATCH ${repo}/pulls/1`, { state: "open" });

    expect(session.github.pullRequests("acme/lib")).toMatchObject([{ state: "closed", mergedAt: null }]);
    expect(reopened).toMatchObject({ status: 422, body: { message: "Validation Failed" } });
  });

  test("counts as merged when its commits are pushed to the base", async () => {
    const session = await use.start();
    const head = await session.branch("topic");
    await open(session);

    await session.github.setRef("acme/lib", "refs/heads/main", head);

    expect(session.github.pullRequests("acme/lib")).toMatchObject([
      { state: "closed", mergeCommitOid: head },
    ]);
  });

  test("of a fork is told apart, though its branch is called the same", async () => {
    const session = await use.start();
    await session.branch("topic");
    await session.github.createRepository({ owner: "mallory", name: "lib", forkOf: "acme/lib" });
    const foreign = { branch: "topic", message: "evil", files: { evil: "x" }, parent: session.main };
    const head = await session.github.pushAs("mallory/lib", "mallory", foreign);
    await open(session, { head: "mallory:topic" });
    await open(session);

    const document = `{ repository(owner: "acme", name: "lib") { pullRequests(headRefName: "topic", first: 5) {
      nodes { number isCrossRepository headRefOid headRepositoryOwner { login } } } } }`;
    const asked = await session.query(document);

    expect(asked.data).toMatchObject({
      repository: {
        pullRequests: {
          nodes: [
            {
              number: 1,
              isCrossRepository: true,
              headRefOid: head,
              headRepositoryOwner: { login: "mallory" },
            },
            { number: 2, isCrossRepository: false },
          ],
        },
      },
    });
  });
});

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
