import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { reportCascadePins } from "@release-actions/cascade-pins";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { pyproject, startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

beforeEach(async () => {
  suite = await startGitHubSuite({ manifest: [], core: ["manifest"], app: ["manifest", "core"] });
});
afterEach(() => suite.close());

const commit = { settings: { mode: "commit" } } as const;
const onlyApp = { ...commit, only: ["app"] };
const pinsOfApp = () => suite.read("app", "pyproject.toml");

/** A person's commit on the default branch of app. */
function push(files: Readonly<Record<string, string>>, message = "fix: as it was"): Promise<string> {
  return suite.standIn.pushAs("acme/app", "ada", { branch: "main", message, files });
}

/** The file that holds the pin, with something else in it. */
async function besideThePin() {
  return { "pyproject.toml": `${(await pinsOfApp()) ?? ""}\n[tool.x]\n` };
}

const asItWas = { "pyproject.toml": pyproject("app", ["manifest", "core"]) };

test("a pin that a person has moved back stays so, whatever the commit says, and the report tells", async () => {
  await suite.cascade("manifest@1.1.0", onlyApp);
  await push(asItWas);
  const before = suite.standIn.exchanges.length;

  const { plan, results } = await suite.cascade("manifest@1.1.0", onlyApp);

  expect(plan.steps).toMatchObject([{ repository: "app", state: { kind: "declined" } }]);
  expect(suite.standIn.countWrites(before)).toBe(0);
  expect(await pinsOfApp()).toContain("manifest==1.0.0");
  const graph = parseReleaseGraph(suite.graph, "release-graph.yml");
  const { table, failed } = reportCascadePins(plan, results, { graph, isPlan: false });
  expect(table).toMatch(/^app +declined, its pins were taken back on the default branch/m);
  expect(failed).toBeUndefined();
});

test("a newer version is a new question", async () => {
  await suite.cascade("manifest@1.1.0", onlyApp);
  await push(asItWas);

  await suite.cascade("manifest@1.2.0", onlyApp);

  expect(await pinsOfApp()).toContain("manifest==1.2.0");
});

test("nor does it come back with another release that was built with it", async () => {
  await suite.cascade("manifest@1.1.0", onlyApp);
  await push(asItWas);
  await suite.cascade("manifest@1.1.0", { only: ["core"] });
  const merged = await suite.standIn.mergePullRequest("acme/core", 1, { method: "squash" });
  await suite.standIn.setRef("acme/core", "refs/tags/v1.1.0", merged);

  await suite.cascade("core@1.1.0", commit);

  expect(await pinsOfApp()).toContain('"manifest==1.0.0", "core==1.1.0"');
});

test("a pin that stands where none stood before is no answer of anybody's", async () => {
  await suite.cascade("manifest@1.1.0", onlyApp);
  await push({ ...(await besideThePin()), "requirements.txt": "manifest==1.0.0\n" }, "feat: more");

  await suite.cascade("manifest@1.1.0", onlyApp);

  expect(await suite.read("app", "requirements.txt")).toBe("manifest==1.1.0\n");
});

test("a pin beside which a person has changed something is there", async () => {
  await suite.cascade("manifest@1.1.0", onlyApp);
  await push(await besideThePin());
  const before = suite.standIn.exchanges.length;

  const { plan } = await suite.cascade("manifest@1.1.0", onlyApp);

  expect(plan.steps).toMatchObject([{ repository: "app", state: { kind: "carried" } }]);
  expect(suite.standIn.countWrites(before)).toBe(0);
});

test("trailers of ours in a commit that brought no pin say nothing", async () => {
  const message = "fix(deps): bump manifest to 1.1.0\n\n- pins\n\nCascade-Pins: manifest@1.1.0";
  await suite.standIn.pushAs("acme/app", "grace", {
    branch: "notes",
    message,
    files: { "notes.txt": "x" },
  });
  const opened = await suite.standIn.openPullRequest(
    "acme/app",
    { title: "fix(deps): bump manifest to 1.1.0", head: "notes", body: "" },
    "grace",
  );
  await suite.standIn.mergePullRequest("acme/app", opened, { method: "squash" });

  const { results } = await suite.cascade("manifest@1.1.0", onlyApp);

  expect(results).toMatchObject([{ repository: "app", kind: "committed" }]);
  expect(await pinsOfApp()).toContain("manifest==1.1.0");
});
