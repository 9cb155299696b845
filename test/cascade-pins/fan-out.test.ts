import { afterEach, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

test("runs for some repositories leave pull requests further down alone, and the last run, for all, rewords them", async () => {
  suite = await startGitHubSuite({
    root: [],
    urn: ["root"],
    far: ["root"],
    runtime: ["urn"],
    docs: ["runtime", "far"],
  });
  await suite.cascade("root@1.1.0", { only: ["far"] });
  const commit = await suite.standIn.mergePullRequest("acme/far", 1, { method: "squash" });
  await suite.standIn.setRef("acme/far", "refs/tags/v1.1.0", commit);
  await suite.cascade("far@1.1.0");
  const [first] = docs();

  await suite.cascade("root@1.1.0", { only: ["urn"] });
  await suite.cascade("root@1.1.0", { only: ["far"] });
  const [between] = docs();
  await suite.cascade("root@1.1.0");

  expect(first).toMatchObject({ isDraft: false, body: expect.stringContaining('"waitsFor":[]') });
  expect(between).toEqual(first);
  expect(docs()).toMatchObject([
    { isDraft: true, body: expect.stringContaining('"waitsFor":["urn","runtime"]') },
  ]);
});

function docs() {
  return suite.standIn.pullRequests("acme/docs");
}
