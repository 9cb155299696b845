import { describe, expect, test } from "@jest/globals";
import { textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";
const all = { contents: "write", statuses: "write", checks: "write", actions: "write" } as const;

describe("releases", () => {
  test("make their tag when it is missing, and the newest stable one is the latest", async () => {
    const { rest, github, main } = await use.start();

    const stable = await rest(`POST ${repo}/releases`, { tag_name: "v1.0.0", name: "One", body: "First." });
    const candidate = await rest(`POST ${repo}/releases`, { tag_name: "v1.1.0-rc.1", prerelease: true });
    const draft = await rest(`POST ${repo}/releases`, { tag_name: "v2.0.0", draft: true });
    const latest = await rest(`GET ${repo}/releases/latest`);
    const hidden = await rest(`GET ${repo}/releases`, undefined, { token: null });

    expect(stable).toMatchObject({
      status: 201,
      body: { tag_name: "v1.0.0", draft: false, author: { type: "Bot" } },
    });
    expect(await github.readRef("acme/lib", "refs/tags/v1.0.0")).toBe(main);
    expect(await github.readRef("acme/lib", "refs/tags/v2.0.0")).toBeUndefined();
    expect(candidate.body).toMatchObject({ prerelease: true });
    expect(latest.body).toMatchObject({ tag_name: "v1.0.0" });
    expect(hidden.body).toMatchObject([{ tag_name: "v1.1.0-rc.1" }, { tag_name: "v1.0.0" }]);
    const published = await rest(`PATCH ${repo}/releases/${textAt(draft.body, "id")}`, { draft: false });
    expect(published.body).toMatchObject({ draft: false, published_at: "2026-03-01T09:00:00Z" });
    expect(textAt(published.body, "id")).toBe(textAt(draft.body, "id"));
    const actions = github.events.filter(({ name }) => name === "release").map(({ action }) => action);
    expect(actions.join(" ")).toBe(
      "created published released created published prereleased created published released",
    );
  });

  test("are found by tag, and made once for each", async () => {
    const { rest, github } = await use.start();
    await github.createRelease("acme/lib", { tagName: "v1.0.0" }, "ada");

    const found = await rest(`GET ${repo}/releases/tags/v1.0.0`);
    const missing = await rest(`GET ${repo}/releases/tags/v2.0.0`);
    const again = await rest(`POST ${repo}/releases`, { tag_name: "v1.0.0" });

    expect(found.body).toMatchObject({ author: { login: "ada" } });
    expect(missing.status).toBe(404);
    expect(again.body).toMatchObject({ errors: [{ code: "already_exists", field: "tag_name" }] });
  });
});

describe("checks", () => {
  test("statuses count by their newest, check runs go on to a conclusion", async () => {
    const { rest, github, main } = await use.start();
    const token = github.createToken({ kind: "app", repositories: "all", permissions: all });
    const ask = (request: string, body?: unknown) => rest(request, body, { token });
    await ask(`POST ${repo}/statuses/${main}`, { state: "pending", context: "ci" });
    await ask(`POST ${repo}/statuses/${main}`, { state: "success", context: "ci" });

    const combined = await ask(`GET ${repo}/commits/main/status`);
    const run = await ask(`POST ${repo}/check-runs`, { name: "test", head_sha: main, status: "in_progress" });
    const done = await ask(`PATCH ${repo}/check-runs/${textAt(run.body, "id")}`, { conclusion: "failure" });
    const listed = await ask(`GET ${repo}/commits/main/check-runs?check_name=test`);
    const rollup = await ask(`GET ${repo}/commits/${main}/statuses`);

    expect(combined.body).toMatchObject({ state: "success", total_count: 1, statuses: [{ context: "ci" }] });
    expect(run.body).toMatchObject({ status: "in_progress", conclusion: null });
    expect(done.body).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(listed.body).toMatchObject({ total_count: 1, check_runs: [{ name: "test" }] });
    expect(rollup.body).toMatchObject([{ state: "success" }, { state: "pending" }]);
  });
});

describe("dispatches", () => {
  test("start workflows even for a workflow's own token, whose other events start none", async () => {
    const { rest, github, main } = await use.start();
    const token = github.createToken({ kind: "actions", repositories: ["acme/lib"], permissions: all });
    const heard: string[] = [];
    const stop = github.onEvent(({ name }) => heard.push(name));
    const payload = { event_type: "release-published", client_payload: { id: "x" } };

    const sent = await rest(`POST ${repo}/dispatches`, payload, { token });
    stop();
    await rest(`POST ${repo}/git/refs`, { ref: "refs/heads/x", sha: main }, { token });

    expect(sent.status).toBe(204);
    expect(heard).toEqual(["repository_dispatch"]);
    expect(github.events.slice(-3)).toMatchObject([
      {
        name: "repository_dispatch",
        action: "release-published",
        startsWorkflows: true,
        payload: { branch: "main", client_payload: { id: "x" } },
      },
      { name: "push", startsWorkflows: false },
      { name: "create", startsWorkflows: false },
    ]);
  });

  test.each([
    ["an empty type", { event_type: "" }],
    ["a type of more than a hundred characters", { event_type: "x".repeat(101) }],
    [
      "more than ten properties",
      {
        event_type: "x",
        client_payload: Object.fromEntries(Array.from({ length: 11 }, (_, number) => [`p${number}`, number])),
      },
    ],
    ["64 kB", { event_type: "x", client_payload: { text: "x".repeat(64 * 1024) } }],
  ])("with %s are refused", async (_, body) => {
    const { rest, github } = await use.start();

    expect((await rest(`POST ${repo}/dispatches`, body)).status).toBe(422);
    expect(github.countWrites()).toBe(0);
  });

  test("of a workflow say which run they start, which somebody else completes", async () => {
    const { rest, github } = await use.start();
    const token = github.createToken({ kind: "app", repositories: "all", permissions: all });
    const files = {
      ".github/workflows/go.yml": "name: Go\non: { workflow_dispatch: { inputs: { version: {} } } }\n",
    };
    await github.pushAs("acme/lib", "octocat", { branch: "main", message: "ci: go", files });
    const start = (file: string, body: object) =>
      rest(`POST ${repo}/actions/workflows/${file}/dispatches`, { ref: "main", ...body }, { token });

    const silent = await start("go.yml", {});
    const told = await start("go.yml", { return_run_details: true, inputs: { version: "1" } });
    const missing = await start("none.yml", {});
    const id = Number(textAt(told.body, "workflow_run_id"));
    await github.continueRun("acme/lib", id, { conclusion: "success", displayTitle: "Go 1" });
    const runs = await rest(`GET ${repo}/actions/runs?event=workflow_dispatch&status=success`, undefined, {
      token,
    });

    expect([silent.status, told.status, missing.status]).toEqual([204, 200, 404]);
    expect(runs.body).toMatchObject({
      total_count: 1,
      workflow_runs: [{ id, name: "Go", display_title: "Go 1", conclusion: "success", run_number: 2 }],
    });
  });
});

test("a branch is merged into another, once, and not where both changed the same", async () => {
  const { rest, branch, github, main } = await use.start();
  await branch("topic");
  const clash = { branch: "clash", message: "fix: y", parent: main, files: { "src/pins.txt": "other\n" } };
  await github.pushAs("acme/lib", "ada", clash);
  await github.pushAs("acme/lib", "ada", { branch: "main", message: "docs: y", files: { y: "y" } });
  const merge = async (head: string) => (await rest(`POST ${repo}/merges`, { base: "main", head })).status;

  const statuses = [await merge("topic"), await merge("topic"), await merge("none"), await merge("clash")];

  expect(statuses).toEqual([201, 204, 404, 409]);
});
