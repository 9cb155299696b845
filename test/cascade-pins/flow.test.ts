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

test("a run for one repository fetches the files of that one and of those above it alone", async () => {
  suite = await startGitHubSuite({
    manifest: [],
    lib: ["manifest"],
    app: ["manifest", "lib"],
    web: ["manifest"],
    cli: ["manifest", "app"],
  });

  const { plan } = await suite.cascade("manifest@1.1.0", { only: ["app"] });

  const fetched = suite.standIn.exchanges.flatMap(({ surface, repository }) =>
    surface === "git" ? [repository] : [],
  );
  expect([...new Set(fetched)].sort()).toEqual(["acme/app", "acme/lib"]);
  expect(plan.steps).toEqual([
    expect.objectContaining({
      repository: "app",
      waitsFor: [expect.objectContaining({ repository: "lib" })],
    }),
  ]);
});
