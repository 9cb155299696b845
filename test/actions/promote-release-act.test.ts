import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { root } from "../../scripts/bundles.ts";
import { gitopsFiles } from "../support/gitops-files.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { createRepository } from "../support/repository.ts";
import { publishedAction, runAct, scriptedAction } from "../support/run-act.ts";
import { describeWithTools, type AvailableTool } from "../support/tools.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

const example = "examples/workflows/promote.yml";
const workflow = readFileSync(join(root, example), "utf8")
  // There is no Sigstore here; what is signed is tested with one.
  .replace("mode: commit", "signatures: off\n          mode: commit")
  // Newer than act.
  .replace("  queue: max\n", "");

/** Runs the example in the GitOps repository, as the event of a release that `sender` sent. */
async function receive(act: AvailableTool, payload: object, sender: string) {
  const repository = createRepository();
  repository.commit("feat: begin", {
    "gitops.yml": (await suite.read("gitops.yml")) ?? "",
    ".github/workflows/promote.yml": workflow,
  });
  const { standIn } = suite;
  return runAct(act, {
    directory: repository.directory,
    file: ".github/workflows/promote.yml",
    event: {
      name: "repository_dispatch",
      payload: { action: "release-published", client_payload: payload, sender: { login: sender } },
    },
    actions: {
      "coreason-ai/release-actions@v1": publishedAction("promote-release"),
      "actions/checkout@v7": scriptedAction('git clone --quiet "$ORIGIN" .'),
      "docker/login-action@v3": scriptedAction("true"),
    },
    environment: {
      ORIGIN: `file://${repository.directory}`,
      GITHUB_REPOSITORY: gitopsRepository,
      GITHUB_SERVER_URL: standIn.address,
      GITHUB_API_URL: standIn.api,
      GITHUB_GRAPHQL_URL: standIn.graphql,
    },
    secrets: { GITHUB_TOKEN: suite.token },
  });
}

await describeWithTools(`${example}, run by act`, ["act"], ({ act }) => {
  test("promotes what the event tells, by GITHUB_TOKEN; once more it changes nothing", async () => {
    suite = await startGitopsSuite({ files: gitopsFiles });
    const payload = await suite.publish("runtime", "1.1.0");

    const first = await receive(act, payload, "release-train[bot]");
    const { length } = suite.standIn.exchanges;
    const second = await receive(act, payload, "release-train[bot]");

    expect({ status: first.status, stdout: first.stdout }).toMatchObject({ status: 0 });
    expect(await suite.log()).toEqual(["fix(deps): promote runtime 1.1.0", "feat: begin"]);
    expect(await suite.read("compose.yaml")).toContain(`:v1.1.0@${suite.digest("runtime", "1.1.0")}`);
    expect(second.status).toBe(0);
    expect(suite.standIn.countWrites(length)).toBe(0);
    expect(first.stdout).not.toContain(suite.token);
  });

  test("is red at an event of another sender, and writes nothing", async () => {
    suite = await startGitopsSuite({ files: gitopsFiles });
    const payload = await suite.publish("runtime", "1.1.0");

    const { status, stdout } = await receive(act, payload, "mallory");

    expect(status).toBe(1);
    expect(stdout).toContain("sender-unknown");
    expect(suite.standIn.countWrites()).toBe(0);
  });
});
