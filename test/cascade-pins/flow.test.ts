import { afterEach, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

test("a release ends in one pull request in every direct downstream, and a second run changes nothing", async () => {
  suite = await startGitHubSuite({
    manifest: [],
    runtime: ["manifest"],
    docs: ["runtime"],
    app: ["manifest"],
  });

  const first = await suite.cascade("manifest@1.1.0");
  const before = suite.standIn.countWrites();
  const second = await suite.cascade("manifest@1.1.0");

  expect(first.results.map(({ repository, kind }) => `${repository} ${kind}`)).toEqual([
    "runtime opened",
    "app opened",
  ]);
  expect(second.plan.steps.map(({ repository, state }) => `${repository} ${state.kind}`)).toEqual([
    "runtime proposed",
    "app proposed",
  ]);
  expect(second.results).toEqual([]);
  expect(suite.standIn.countWrites()).toBe(before);
  expect(await suite.read("runtime", "pyproject.toml", "cascade/pins")).toContain('"manifest==1.1.0"');
  expect(suite.standIn.pullRequests("acme/docs")).toEqual([]);
});

test("a label in other letters, or auto-merge that a repository does not allow, is nothing to do in a second run", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] }, {}, () => ({ labels: ["cascade"] }));
  const settings = { labels: ["Cascade"], autoMerge: true };

  const first = await suite.cascade("manifest@1.1.0", { settings });
  const second = await suite.cascade("manifest@1.1.0", { settings });

  expect(first.results).toMatchObject([{ kind: "opened", autoMerge: { kind: "unavailable" } }]);
  expect(second.plan.steps).toMatchObject([{ repository: "app", state: { kind: "proposed" } }]);
  expect(second.results).toEqual([]);
});
