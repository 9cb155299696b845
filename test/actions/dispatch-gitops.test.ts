import { afterEach, describe, expect, test } from "@jest/globals";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { receive } from "../support/receiver.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

async function startSuite(): Promise<Readonly<Record<string, string>>> {
  suite = await startGitopsSuite();
  await suite.publish("runtime", "1.1.0");
  const images = `${suite.registry.host}/acme/runtime:v1.1.0@${suite.digest("runtime", "1.1.0")}`;
  return { version: "1.1.0", images };
}

const succeed = { work: () => Promise.resolve("success" as const) };

test("a release is sent once, and the step ends as the receiving run does", async () => {
  const inputs = await startSuite();
  const { received } = receive(suite.standIn, "acme/deploy", succeed);

  const run = await suite.dispatch(inputs);
  const again = await suite.dispatch(inputs);

  expect(run.errors).toEqual([]);
  expect(received).toHaveLength(1);
  expect(run.outputs["dispatch-id"]).toBe(received[0]?.id);
  expect(again.outputs["dispatch-id"]).toBe(received[0]?.id);
  const [answer] = JSON.parse(run.outputs["runs"] ?? "[]") as unknown[];
  expect(answer).toMatchObject({
    repository: "acme/deploy",
    state: "completed",
    conclusion: "success",
    url: expect.stringContaining("/acme/deploy/actions/runs/"),
  });
  expect(run.summary).toContain("/acme/deploy/actions/runs/");
  expect(received[0]?.source).toMatchObject({
    repository: "acme/runtime",
    commit: "1".repeat(40),
    run: expect.stringMatching(/\/acme\/runtime\/actions\/runs\/77$/),
  });
});

test("a receiving run that fails makes the step red, and a rerun sends again", async () => {
  const inputs = await startSuite();
  const { received } = receive(suite.standIn, "acme/deploy", {
    work: (_payload, attempt) => Promise.resolve(attempt === 1 ? "failure" : "success"),
  });

  const run = await suite.dispatch(inputs);
  const again = await suite.dispatch(inputs);

  expect(run.exitCode).toBe(1);
  expect(run.errors[0]).toContain("run-unsuccessful");
  expect(run.errors[0]).toContain("/acme/deploy/actions/runs/");
  expect(again.exitCode).toBe(0);
  expect(received.map(({ id }) => id)).toEqual([received[0]?.id, received[0]?.id]);
});

test("an answer that got lost after the event was taken leads to its run, not to a second event", async () => {
  const inputs = await startSuite();
  const { received } = receive(suite.standIn, "acme/deploy", succeed);
  suite.standIn.faults.add({ match: { operation: "repositoryDispatch" }, fault: { kind: "lost-answer" } });

  const run = await suite.dispatch(inputs);

  expect(run.errors).toEqual([]);
  expect(received).toHaveLength(1);
});

test("a dry run looks and sends nothing", async () => {
  const inputs = await startSuite();
  const before = suite.standIn.countWrites();

  const run = await suite.dispatch({ ...inputs, "dry-run": "true" });

  expect(run.exitCode).toBe(0);
  expect(JSON.parse(run.outputs["payload"] ?? "{}")).toMatchObject({
    schema: 1,
    component: "runtime",
    version: "1.1.0",
  });
  expect(suite.standIn.countWrites()).toBe(before);
});

test("a release without the image that the graph knows is sent, with a warning", async () => {
  const { version = "" } = await startSuite();
  receive(suite.standIn, "acme/deploy", succeed);

  const run = await suite.dispatch({ version, "dry-run": "true" });

  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(/::warning.*artifact-left-out/);
});

test("several repositories are told; one that cannot be stops none of the others", async () => {
  const inputs = await startSuite();
  await suite.standIn.createRepository({ owner: "acme", name: "other", private: true });
  await suite.standIn.pushAs("acme/other", "ada", { branch: "main", message: "feat: a", files: { a: "a" } });
  const { received } = receive(suite.standIn, "acme/other", succeed);

  const run = await suite.dispatch({ ...inputs, repository: "acme/deplo\nother", wait: "none" });

  expect(received).toHaveLength(1);
  expect(run.exitCode).toBe(1);
  expect(run.errors[0]).toContain("dispatch-incomplete");
  expect(run.errors[0]).toContain("acme/deplo (repository-missing)");
});

test("a workflow is started by workflow_dispatch, whose answer names its run", async () => {
  const inputs = await startSuite();
  const workflow = "name: promote\non:\n  workflow_dispatch:\n    inputs: { payload: { type: string } }\n";
  await suite.standIn.pushAs("acme/deploy", "ada", {
    branch: "main",
    message: "ci: promote",
    files: { ".github/workflows/promote.yml": workflow },
  });

  const run = await suite.dispatch({ ...inputs, workflow: "promote.yml", wait: "started" });

  expect(run.errors).toEqual([]);
  const sent = suite.standIn.events.find(({ name }) => name === "workflow_dispatch");
  const { payload } = sent?.payload["inputs"] as { payload: string };
  expect(JSON.parse(payload)).toEqual(JSON.parse(run.outputs["payload"] ?? "{}"));
  expect(JSON.parse(run.outputs["runs"] ?? "[]")).toMatchObject([
    { state: "started", url: expect.stringContaining("/runs/") },
  ]);
});

test("without a reference it is the workflow of the default branch, whatever that is called", async () => {
  const inputs = await startSuite();
  await suite.standIn.createRepository({ owner: "acme", name: "cluster", defaultBranch: "trunk" });
  await suite.standIn.pushAs("acme/cluster", "ada", {
    branch: "trunk",
    message: "ci: promote",
    files: {
      ".github/workflows/promote.yml":
        "name: promote\non:\n  workflow_dispatch:\n    inputs: { payload: { type: string } }\n",
    },
  });

  const run = await suite.dispatch({
    ...inputs,
    repository: "acme/cluster",
    workflow: "promote.yml",
    wait: "started",
  });

  expect(run.errors).toEqual([]);
  const sent = suite.standIn.events.find(({ name }) => name === "workflow_dispatch");
  expect(sent).toMatchObject({ repository: "acme/cluster", payload: { ref: "refs/heads/trunk" } });
});

describe("what stands in the way is told apart, with the fix:", () => {
  const permissions = { contents: "write", actions: "read" } as const;

  test.each([
    [
      "a repository that is missing",
      { repository: "acme/deplyo" },
      { repositories: "all", permissions },
      "repository-missing",
      "Did you mean acme/deploy?",
    ],
    [
      "one that the token cannot see",
      {},
      { repositories: ["acme/elsewhere"], permissions },
      "repository-hidden",
      "Add it to the repositories of the App's installation",
    ],
    [
      "a token that may not send",
      { wait: "none" },
      { repositories: "all", permissions: { contents: "read", actions: "read" } },
      "github-forbidden",
      "contents: write",
    ],
    [
      "a token that may not read runs",
      {},
      { repositories: "all", permissions: { contents: "write" } },
      "github-forbidden",
      "actions: read",
    ],
    [
      "a workflow that is not there",
      { workflow: "nothing.yml", wait: "none" },
      { repositories: "all", permissions: { actions: "write" } },
      "workflow-missing",
      "Name its file",
    ],
  ] as const)("%s", async (_what, more, options, code, words) => {
    const inputs = await startSuite();
    const token = suite.standIn.createToken({ kind: "app", ...options });

    const run = await suite.dispatch({ ...inputs, ...more, token });

    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringContaining(`dispatch-gitops%3A ${code}::`)]);
    expect(run.errors[0]).toContain(words);
    expect(suite.standIn.events.filter(({ name }) => name.endsWith("_dispatch"))).toEqual([]);
  });

  test("a person's token that cannot see it", async () => {
    const inputs = await startSuite();
    const token = suite.standIn.createToken({ kind: "pat", repositories: [], permissions });

    const run = await suite.dispatch({ ...inputs, token });

    expect(run.errors[0]).toContain("repository-hidden");
    expect(run.errors[0]).toContain("fine-grained token");
  });

  test("the GITHUB_TOKEN of another repository", async () => {
    const inputs = await startSuite();
    const token = suite.standIn.createToken({ kind: "actions", repositories: ["acme/runtime"], permissions });

    const run = await suite.dispatch({ ...inputs, token });

    expect(run.errors[0]).toContain("workflow-token");
    expect(run.errors[0]).toContain("actions/create-github-app-token");
  });

  test.each([
    ["an event type that GitHub would refuse", { "event-type": "x".repeat(101) }, "event-type"],
    ["an image without a digest", { images: "ghcr.io/acme/runtime:v1.1.0" }, "artifact-without-digest"],
    ["details of more than 64 KB", { details: JSON.stringify({ text: "x".repeat(70_000) }) }, "payload-size"],
    ["no version at all", { version: "" }, "version-missing"],
    ["a repository that is no name", { repository: "a/b/c" }, "repository-name"],
  ] as const)("%s", async (_what, more, code) => {
    const inputs = await startSuite();

    const before = suite.standIn.exchanges.length;

    const run = await suite.dispatch({ ...inputs, ...more });

    expect(run.errors).toEqual([expect.stringContaining(`dispatch-gitops%3A ${code}::`)]);
    expect(suite.standIn.countWrites(before)).toBe(0);
  });
});
