import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { root } from "../../scripts/bundles.ts";
import { createRepository } from "../support/repository.ts";
import { publishedAction, runAct, scriptedAction } from "../support/run-act.ts";
import { describeWithTools, type AvailableTool } from "../support/tools.ts";
import { startActionSuite, type ActionSuite } from "./cascade-pins-suite.ts";

let suite: ActionSuite;

afterEach(() => suite.close());

const example = "examples/workflows/cascade-fan-out.yml";

/** Runs the example as people start it by hand, in a clone of `acme/manifest`. */
function fanOut(act: AvailableTool, version: string) {
  const repository = createRepository();
  repository.git("remote", "add", "origin", "https://github.com/acme/manifest.git");
  repository.commit("feat: begin", {
    "release-graph.yml": suite.graph,
    ".github/workflows/cascade.yml": readFileSync(join(root, example), "utf8"),
  });
  const { standIn } = suite;
  return runAct(act, {
    directory: repository.directory,
    file: ".github/workflows/cascade.yml",
    event: {
      name: "workflow_dispatch",
      payload: { inputs: { version }, repository: { default_branch: "main" } },
    },
    actions: {
      "coreason-ai/release-actions@v1": publishedAction("cascade-pins"),
      "actions/checkout@v7": scriptedAction('git clone --quiet "$ORIGIN" .'),
      "actions/create-github-app-token@v3": scriptedAction(
        'echo "::add-mask::$APP_TOKEN"; echo "token=$APP_TOKEN" >>"$GITHUB_OUTPUT"',
        ["token"],
      ),
      "astral-sh/setup-uv@v7": scriptedAction("true"),
    },
    environment: {
      ...suite.index.environment({}),
      ORIGIN: `file://${repository.directory}`,
      APP_TOKEN: suite.token,
      GITHUB_REPOSITORY: "acme/manifest",
      GITHUB_SERVER_URL: standIn.address,
      GITHUB_API_URL: standIn.api,
      GITHUB_GRAPHQL_URL: standIn.graphql,
    },
    secrets: { RELEASE_APP_KEY: "not-the-key-of-any-app" },
    variables: { RELEASE_APP_CLIENT_ID: "Iv1.0123456789" },
  });
}

await describeWithTools(`${example}, run by act`, ["act"], ({ act }) => {
  test("plans once and moves each repository in a job of its own, then looks after the rest; the next run has none", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"], web: ["manifest"], docs: ["app"] });

    const first = await fanOut(act, "1.1.0");
    const { length } = suite.standIn.exchanges;
    const second = await fanOut(act, "v1.1.0");

    const jobs = new Set([...first.stdout.matchAll(/^\[cascade\/(move\S*)/gm)].map(([, job]) => job));
    expect({ status: first.status, stdout: first.stdout }).toMatchObject({ status: 0 });
    expect(jobs.size).toBe(2);
    expect(second.status).toBe(0);
    expect(first.stdout).toMatch(/^\[cascade\/rest/m);
    expect(second.stdout).not.toContain("[cascade/move");
    expect(suite.pullRequest("app").state).toBe("open");
    expect(suite.pullRequest("web").state).toBe("open");
    expect(suite.standIn.pullRequests("acme/docs")).toEqual([]);
    expect(suite.standIn.countWrites(length)).toBe(0);
    expect(first.stdout).not.toContain(suite.token);
  });
});
