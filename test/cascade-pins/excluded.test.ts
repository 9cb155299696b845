import { afterEach, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;
afterEach(() => suite.close());

async function release(name: string): Promise<void> {
  const commit = await suite.standIn.mergePullRequest(`acme/${name}`, 1, { method: "squash" });
  await suite.standIn.setRef(`acme/${name}`, "refs/tags/v1.1.0", commit);
}

const docs = () => suite.standIn.pullRequests("acme/docs");

test("what is left out is no part of the train: nobody waits for it, and its own pull request stays as it is", async () => {
  suite = await startGitHubSuite({ root: [], old: ["root"], docs: ["root", "old"] });

  const { plan } = await suite.cascade("root@1.1.0", { exclude: ["old"] });

  expect(plan.steps.map(({ repository }) => repository)).toEqual(["docs"]);
  expect(suite.standIn.pullRequests("acme/old")).toEqual([]);
  expect(docs()).toMatchObject([{ isDraft: false, body: expect.stringContaining('"waitsFor":[]') }]);
});

test("where it has a pull request of the train all the same, it is waited for", async () => {
  suite = await startGitHubSuite({ root: [], old: ["root"], docs: ["root", "old"] });
  await suite.cascade("root@1.1.0", { only: ["old"] });

  await suite.cascade("root@1.1.0", { exclude: ["old"] });

  expect(docs()).toMatchObject([{ isDraft: true, body: expect.stringContaining('"waitsFor":["old"]') }]);
});

test("a run that leaves one out is whole otherwise: pull requests further down say what they wait for now", async () => {
  suite = await startGitHubSuite({
    root: [],
    old: ["root"],
    urn: ["root"],
    far: ["root"],
    docs: ["urn", "far"],
  });
  await suite.cascade("root@1.1.0", { only: ["far"] });
  await release("far");
  await suite.cascade("far@1.1.0");
  const [before] = docs();

  await suite.cascade("root@1.1.0", { exclude: ["old"] });

  expect(before).toMatchObject({ isDraft: false });
  expect(docs()).toMatchObject([{ isDraft: true, body: expect.stringContaining('"waitsFor":["urn"]') }]);
});

test("a job for some repositories that leaves one out leaves pull requests further down alone", async () => {
  suite = await startGitHubSuite({
    root: [],
    old: ["root"],
    urn: ["root"],
    far: ["root"],
    docs: ["urn", "far"],
  });
  await suite.cascade("root@1.1.0", { only: ["far"], exclude: ["old"] });
  await release("far");
  await suite.cascade("far@1.1.0");
  const before = docs();

  await suite.cascade("root@1.1.0", { only: ["urn"], exclude: ["old"] });

  expect(docs()).toEqual(before);
});

test("the pull request of one that is left out is not reworded", async () => {
  suite = await startGitHubSuite({ root: [], urn: ["root"], old: ["root", "urn"] });
  await suite.cascade("root@1.1.0");
  await release("urn");
  const before = suite.standIn.pullRequests("acme/old");

  await suite.cascade("root@1.1.0", { exclude: ["old"] });

  expect(suite.standIn.pullRequests("acme/old")).toEqual(before);
});
