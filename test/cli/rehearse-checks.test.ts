import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { readRehearsal, releaseHelper, type Run } from "./release-helper.ts";

let workspace: string;

beforeAll(() => {
  workspace = temporaryFolder();
  writeFileSync(join(workspace, "release-graph.yml"), "owner: acme\nrepositories:\n  solo: {}\n");
  const clone = createRepository(join(workspace, "solo"));
  // Its version comes from a plugin whose rules verify-tag does not know.
  clone.commit("feat: begin", {
    "pyproject.toml": `[project]
name = "solo"
dynamic = ["version"]
[build-system]
requires = ["hatchling", "uv-dynamic-versioning"]
build-backend = "hatchling.build"
[tool.hatch.version]
source = "uv-dynamic-versioning"
`,
  });
});

function rehearse(...more: readonly string[]): Promise<Run> {
  return releaseHelper(["rehearse", "--repo", "solo", "--version", "1.1.0", "--offline", "--json", ...more], {
    cwd: workspace,
    environment: { TMPDIR: temporaryFolder() },
  });
}

test("a check that stops a rehearsal names the option that lets it go on, and that option does", async () => {
  const stopped = await rehearse();
  const [, option = "", settings = ""] =
    /To rehearse on: (--checks) (\S+)/.exec(readRehearsal(stopped).repositories[0]?.problems[0]?.fix ?? "") ??
    [];
  const passed = await rehearse(option, settings);

  expect(stopped.exitCode).toBe(1);
  expect([option, settings]).toEqual(["--checks", "vcs-version=warning"]);
  expect(readRehearsal(passed)).toMatchObject({
    arrived: true,
    repositories: [{ repository: "solo", state: "released", version: "1.1.0" }],
  });
}, 120_000);

test("a setting that verify-tag does not know is told before anything is copied", async () => {
  const run = await rehearse("--checks", "vcs=warning");

  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain("checks-unknown");
  expect(run.stderr).not.toContain("copying");
});
