import { afterEach, expect, test } from "@jest/globals";
import { fakeClock } from "../support/fake-clock.ts";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

/*
 * root moved urn and beside, and both are released: docs carries beside and waits for runtime, which urn moves. lone is a train
 * of its own and comes to docs, too.
 */
const needs = {
  root: [],
  lone: [],
  urn: ["root"],
  beside: ["root"],
  runtime: ["urn"],
  docs: ["runtime", "beside", "lone"],
};

let suite: GitHubSuite;

afterEach(() => suite.close());

async function release(name: string): Promise<void> {
  const commit = await suite.standIn.mergePullRequest(`acme/${name}`, 1, { method: "squash" });
  await suite.standIn.setRef(`acme/${name}`, "refs/tags/v1.1.0", commit);
}

async function waitForRuntime(): Promise<void> {
  suite = await startGitHubSuite(needs);
  await suite.cascade("root@1.1.0");
  await release("urn");
  await release("beside");
  await suite.cascade("beside@1.1.0");
  await suite.cascade("urn@1.1.0");
}

function docs() {
  return suite.standIn.pullRequests("acme/docs");
}

test("a draft stays one when a release of another train comes: it waits for what its own branch carries", async () => {
  await waitForRuntime();

  await suite.cascade("lone@1.1.0");
  const [both] = docs();
  await release("runtime");
  await suite.cascade("runtime@1.1.0");

  expect(both).toMatchObject({ isDraft: true, body: expect.stringContaining("runtime") });
  expect(docs()).toMatchObject([{ number: both?.number, isDraft: false }]);
  expect(await suite.read("docs", "pyproject.toml", "cascade/pins")).toContain(
    '"runtime==1.1.0", "beside==1.1.0", "lone==1.1.0"',
  );
});

test("one look shows a small suite whole, whatever its pull requests carry", async () => {
  await waitForRuntime();
  const before = suite.standIn.exchanges.length;

  await suite.cascade("lone@1.1.0");
  const first = looksSince(before);
  const between = suite.standIn.exchanges.length;
  await suite.cascade("root@1.1.0");

  expect(first).toBe(1);
  expect(looksSince(between)).toBe(1);
  expect(suite.standIn.countWrites(between)).toBe(0);
});

test("a pull request that was ready by mistake is a draft again after any run that comes to it", async () => {
  await waitForRuntime();
  await makeReady((body) => body.replace('"waitsFor":["runtime"]', '"waitsFor":[]'));

  await suite.cascade("beside@1.1.0");

  expect(docs()).toMatchObject([{ isDraft: true, body: expect.stringContaining('"waitsFor":["runtime"]') }]);
});

test("what a person made ready while it waits stays ready", async () => {
  await waitForRuntime();
  await makeReady((body) => body);

  await suite.cascade("beside@1.1.0");

  expect(docs()).toMatchObject([{ isDraft: false, body: expect.stringContaining('"waitsFor":["runtime"]') }]);
});

async function makeReady(edit: (body: string) => string): Promise<void> {
  const github = suite.connect({ clock: fakeClock() });
  const look = await github.look({ repositories: ["acme/docs"], branch: "cascade/pins", labels: [] });
  const found = look.repositories.get("acme/docs");
  const [open] = found?.kind === "found" ? found.state.pullRequests : [];
  if (open === undefined) throw new Error("docs has no pull request");
  const { id, title, body } = open;
  await github.updatePullRequest({ id, title, body: edit(body), isDraft: false });
}

function looksSince(exchange: number): number {
  const asked = suite.standIn.exchanges.slice(exchange);
  return asked.filter(({ surface, isWrite }) => surface !== "git" && !isWrite).length;
}
