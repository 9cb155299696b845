import { afterEach, expect, test } from "@jest/globals";
import { reportCascadePins } from "@release-actions/cascade-pins";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

test("an open pull request that brings nothing any more is told of, and left to people", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] });
  await suite.cascade("manifest@1.1.0");
  await suite.standIn.pushAs("acme/app", "ada", {
    branch: "main",
    message: "fix: newer",
    files: {
      "pyproject.toml":
        '[project]\nname = "app"\ndynamic = ["version"]\ndependencies = ["manifest==1.2.0"]\n',
    },
  });
  const writes = suite.standIn.countWrites();

  const { plan, results } = await suite.cascade("manifest@1.2.0");

  const graph = parseReleaseGraph(suite.graph, "release-graph.yml");
  const { annotations, failed, table } = reportCascadePins(plan, results, { graph, isPlan: false });
  expect(failed).toBeUndefined();
  expect(table).toMatch(/^app +has it, pull-request-superseded +\S+\/acme\/app\/pull\/1/m);
  expect(annotations).toMatchObject([{ level: "warning", title: "cascade-pins: app" }]);
  expect(suite.standIn.countWrites()).toBe(writes);
  expect(suite.standIn.pullRequests("acme/app")).toMatchObject([{ state: "open" }]);
});

test("a pull request says nothing of a release that a person has overtaken on the default branch", async () => {
  const text = (core: string) =>
    `[project]\nname = "app"\ndynamic = ["version"]\ndependencies = [\n"manifest==1.0.0",\n"core==${core}",\n]\n`;
  suite = await startGitHubSuite(
    { manifest: [], core: [], app: ["manifest", "core"] },
    { app: { "pyproject.toml": text("1.0.0") } },
  );
  await suite.cascade("manifest@1.1.0");
  await suite.cascade("core@1.1.0");
  await suite.standIn.pushAs("acme/app", "ada", {
    branch: "main",
    message: "fix: newer",
    files: { "pyproject.toml": text("1.2.0") },
  });

  await suite.cascade("manifest@1.1.0");
  const writes = suite.standIn.countWrites();
  await suite.cascade("core@1.1.0");
  await suite.cascade("manifest@1.1.0");

  const [open] = suite.standIn.pullRequests("acme/app");
  expect(open?.title).toBe("fix(deps): bump manifest to 1.1.0");
  expect(open?.body).toContain(
    "because they name something newer:\n\n- <code>pyproject.toml:6</code> <code>core</code> <code>1.2.0</code>",
  );
  expect(await suite.read("app", "pyproject.toml", "cascade/pins")).toContain("core==1.2.0");
  expect(suite.standIn.countWrites()).toBe(writes);
});
