import { afterEach, expect, test } from "@jest/globals";
import { reportCascadePins } from "@release-actions/cascade-pins";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { fakeClock } from "../support/fake-clock.ts";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";
import { watchedGitHub } from "./watched-github.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

const release = "manifest@1.1.0";

/** Beside the pin stands what a person moves on the default branch, so that the pull request cannot be merged any more. */
function text(other: string): string {
  return `[project]\nname = "app"\ndynamic = ["version"]\ndependencies = [\n"manifest==1.0.0",\n"x==${other}",\n]\n`;
}

async function startConflict() {
  suite = await startGitHubSuite(
    { manifest: [], app: ["manifest"], web: ["manifest"] },
    { app: { "pyproject.toml": text("1") } },
  );
  await suite.cascade(release);
  await suite.standIn.pushAs("acme/app", "ada", {
    branch: "main",
    message: "fix: x",
    files: { "pyproject.toml": text("2") },
  });
}

test("one rerun builds a pull request anew that conflicts, though GitHub has yet to find that out", async () => {
  await startConflict();
  const clock = fakeClock();
  const before = suite.standIn.exchanges.length;

  const { results } = await suite.cascade(release, { github: suite.connect({ clock }) });

  expect(results).toMatchObject([{ repository: "app", kind: "updated" }]);
  expect(clock.pauses).toEqual([1000]);
  expect(await suite.read("app", "pyproject.toml", "cascade/pins")).toBe(
    text("2").replace("manifest==1.0.0", "manifest==1.1.0"),
  );
  await suite.standIn.mergePullRequest("acme/app", 1);
  const asked = suite.standIn.exchanges
    .slice(before)
    .filter(({ surface, isWrite }) => surface === "graphql" && !isWrite);
  expect(asked.map(({ requestBody }) => JSON.stringify(requestBody).includes("$ids"))).toEqual([false, true]);
});

test("what GitHub does not find out in time is said, and is no failure", async () => {
  await startConflict();
  const github = suite.connect({ clock: fakeClock() });
  const never = {
    ...watchedGitHub(github, () => Promise.resolve()),
    mergeability: () => Promise.resolve(new Map()),
  };

  const { plan, results } = await suite.cascade(release, { github: never });

  const graph = parseReleaseGraph(suite.graph, "release-graph.yml");
  const { annotations, failed, table } = reportCascadePins(plan, results, { graph, isPlan: false });
  expect(results).toEqual([]);
  expect(failed).toBeUndefined();
  expect(table).toMatch(/^app +open, mergeability-unknown /m);
  expect(annotations).toMatchObject([{ level: "warning", title: "cascade-pins: app" }]);
});
