import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { runAction } from "../../../packages/rehearsal/runner/run-action.ts";
import { createRepository, gitEnvironment, temporaryFolder } from "../../support/repository.ts";

const server = {
  address: "http://127.0.0.1:9",
  api: "http://127.0.0.1:9/api/v3",
  graphql: "http://127.0.0.1:9/api/graphql",
};

function verify(tag: string) {
  const clone = createRepository();
  const commit = clone.commit("feat: begin", { "README.md": "lib\n" });
  clone.git("tag", "v1.0.0");
  const scratch = join(temporaryFolder(), "scratch");
  const step = {
    action: "verify-tag",
    inputs: { "default-branch": "main", checks: "moved-tag=off,branch=off" },
    secrets: [],
    event: { kind: "tag", repository: "acme/lib", tag, commit, defaultBranch: "main" },
    workspace: clone.directory,
  } as const;
  const run = runAction(step, { commands: nodeCommands(), environment: gitEnvironment, server, scratch });
  return { run, scratch };
}

describe("the bundle of an action", () => {
  test("runs on the pushed tag, and gives its outputs and its part of the summary", async () => {
    const { run, scratch } = verify("v1.0.0");

    expect(await run).toMatchObject({
      action: "verify-tag",
      succeeded: true,
      outputs: { version: "1.0.0", tag: "v1.0.0" },
      summary: expect.stringContaining("v1.0.0"),
      log: expect.stringContaining("v1.0.0 may be released."),
    });
    expect(() => readdirSync(scratch)).toThrow();
  });

  test("that refuses is a run that did not succeed, and says why", async () => {
    const { run } = verify("release-1");

    expect(await run).toMatchObject({
      succeeded: false,
      annotations: [{ level: "error", title: "verify-tag: tag-format" }],
    });
  });
});
