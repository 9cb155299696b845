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

  test("can be opened by a person, from the default branch unless told otherwise", async () => {
    const { github, branch } = await use.start();
    await branch("topic");

    const number = await github.openPullRequest("acme/lib", { title: "Topic", head: "topic" }, "ada");

    expect(github.pullRequests("acme/lib")).toMatchObject([{ number, author: "ada", baseRef: "main" }]);
  });
});
