import { afterEach, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

/** Two ways lead from manifest to docs, one of them longer, and runtime is not below catalog. */
const needs = {
  manifest: [],
  urn: ["manifest"],
  catalog: ["manifest"],
  runtime: ["urn"],
  core: [],
  app: ["core"],
  docs: ["runtime", "catalog", "app"],
};

test("a pull request waits for the way of the train that has not arrived yet, and takes along what came by the other", async () => {
  suite = await startGitHubSuite(needs);
  await suite.cascade("manifest@1.1.0");
  await release("catalog");

  await suite.cascade("catalog@1.1.0");
  const [early] = suite.standIn.pullRequests("acme/docs");
  await release("urn");
  await suite.cascade("urn@1.1.0");
  await release("runtime");
  await suite.cascade("runtime@1.1.0");

  expect(early).toMatchObject({ isDraft: true, body: expect.stringContaining("runtime") });
  expect(suite.standIn.pullRequests("acme/docs")).toMatchObject([
    { number: early?.number, isDraft: false, state: "open" },
  ]);
  expect(await pinsOfDocs()).toContain('"runtime==1.1.0", "catalog==1.1.0", "app==1.0.0"');
});

test("what came by the other way is taken along, too, where it could not open a pull request of its own", async () => {
  suite = await startGitHubSuite(needs);
  await suite.cascade("manifest@1.1.0");
  await release("catalog");
  await release("urn");
  await suite.cascade("urn@1.1.0");
  await release("runtime");

  await suite.cascade("runtime@1.1.0");

  expect(suite.standIn.pullRequests("acme/docs")).toMatchObject([{ isDraft: false }]);
  expect(await pinsOfDocs()).toContain('"runtime==1.1.0", "catalog==1.1.0", "app==1.0.0"');
});

test("a train that is on its way elsewhere is not waited for, and its releases are not taken along", async () => {
  suite = await startGitHubSuite(needs);
  await suite.cascade("core@1.1.0");
  await suite.cascade("manifest@1.1.0");
  await release("catalog");

  await suite.cascade("catalog@1.1.0", { only: ["docs"] });

  const [pullRequest] = suite.standIn.pullRequests("acme/docs");
  expect(pullRequest?.body).toContain("runtime");
  expect(pullRequest?.body).not.toContain("[app]");
  expect(await pinsOfDocs()).toContain('"app==1.0.0"');
});

test("what a person declined is not taken along", async () => {
  suite = await startGitHubSuite(needs);
  await suite.cascade("manifest@1.1.0");
  await release("catalog");
  await suite.cascade("catalog@1.1.0");
  await suite.standIn.closePullRequest("acme/docs", 1);
  await release("urn");
  await suite.cascade("urn@1.1.0");
  await release("runtime");

  await suite.cascade("runtime@1.1.0");

  expect(await pinsOfDocs()).toContain('"runtime==1.1.0", "catalog==1.0.0"');
});

test("the way back to the first release is found over any number of releases", async () => {
  suite = await startGitHubSuite({
    manifest: [],
    one: ["manifest"],
    two: ["one"],
    left: ["manifest"],
    right: ["left"],
    end: ["two", "right"],
  });
  await suite.cascade("manifest@1.1.0");
  await release("one");
  await suite.cascade("one@1.1.0");
  await release("two");
  await release("left");
  await suite.cascade("left@1.1.0");

  await suite.cascade("two@1.1.0");

  expect(suite.standIn.pullRequests("acme/end")).toMatchObject([
    { isDraft: true, body: expect.stringContaining("right") },
  ]);
});

/** What people and the publish workflow do: merge the pull request and tag the result. */
async function release(name: string): Promise<void> {
  const commit = await suite.standIn.mergePullRequest(`acme/${name}`, 1, { method: "squash" });
  await suite.standIn.setRef(`acme/${name}`, "refs/tags/v1.1.0", commit);
}

function pinsOfDocs(): Promise<string | undefined> {
  return suite.read("docs", "pyproject.toml", "cascade/pins");
}
