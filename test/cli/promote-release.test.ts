import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { sampleFiles, sampleGraph, writeFiles } from "../support/infrastructure.ts";
import { releaseHelper } from "./release-helper.ts";

const sample = sampleFiles("coreason-infrastructure");
const staging = "argocd/apps/suite.yaml";
const withoutRolling = {
  [staging]: (sample[staging] ?? "").replace(/^ {2}strategy:[^]*(?=^ {2}template:)/m, ""),
};

test("a GitOps repository in which nothing is missing", async () => {
  const cwd = writeFiles({ ...sample, "release-graph.yml": sampleGraph });

  const run = await releaseHelper(["promote-release", "--check"], { cwd });

  expect(run).toMatchObject({ exitCode: 0, stdout: "✔ Nothing is missing.\n" });
});

test("what is missing stands there with its file and its fix, and the exit code is 1", async () => {
  const suite = writeFiles({ "release-graph.yml": sampleGraph });
  const clone = writeFiles({ ...sample, ...withoutRolling });
  const graph = join(suite, "release-graph.yml");

  const run = await releaseHelper(["promote-release", "--check", "--dir", clone, "--graph", graph]);
  const json = await releaseHelper([
    "promote-release",
    "--check",
    "--dir",
    clone,
    "--graph",
    graph,
    "--json",
  ]);

  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain(`rolling-sync-missing ${staging}: expected strategy.type: RollingSync`);
  expect(run.stdout).toContain("\n1 finding.\n");
  expect(JSON.parse(json.stdout)).toMatchObject({
    schema: 1,
    ordered: true,
    findings: [{ code: "rolling-sync-missing", level: "error", file: staging }],
  });
});

test("without a release graph it says that orders were not held against one", async () => {
  const run = await releaseHelper(["promote-release", "--check"], { cwd: writeFiles(sample) });

  expect(run.stdout).toContain("No release graph");
});

test.each([
  ["without --check", ["promote-release"], "promote-check"],
  ["where no gitops.yml is", ["promote-release", "--check"], "gitops-missing"],
  ["with a graph that is not there", ["promote-release", "--check", "--graph", "no.yml"], "file-missing"],
])("%s it says what to do", async (_what, words, code) => {
  const files = code === "gitops-missing" ? { "a.txt": "a" } : sample;

  const run = await releaseHelper(words, { cwd: writeFiles(files) });

  expect(run.exitCode).not.toBe(0);
  expect(run.stderr).toContain(code);
});
