import { expect, test } from "@jest/globals";
import { createRepository } from "../support/repository.ts";
import { readReport, releaseHelper } from "./release-helper.ts";

test("install and uninstall print what the schema says", async () => {
  const { directory } = createRepository();

  const installed = await releaseHelper(["hooks", "install", "--json"], { cwd: directory });
  const removed = await releaseHelper(["hooks", "uninstall", "--json"], { cwd: directory });

  expect(readReport(installed, "hooks")).toMatchObject({
    hooks: [
      { hook: "pre-commit", outcome: "installed" },
      { hook: "pre-push", outcome: "installed" },
      { hook: "commit-msg", outcome: "installed" },
    ],
  });
  expect(JSON.stringify(readReport(removed, "hooks"))).not.toContain("absent");
});

test("run prints what the schema says, with the problems in it", async () => {
  const repository = createRepository();
  repository.write("package.json", '{"name": "a", "version": "1.0.0"}');
  repository.git("add", "--all");

  const run = await releaseHelper(["hooks", "run", "pre-commit", "--json"], { cwd: repository.directory });

  expect(run.exitCode).toBe(1);
  expect(readReport(run, "hook-run")).toMatchObject({
    problems: [{ code: "static-version", file: "package.json", line: 1 }],
  });
});

test("run shows ten problems of a kind, and how to see the others", async () => {
  const repository = createRepository();
  for (let index = 0; index < 12; index += 1)
    repository.write(`packages/${index}/package.json`, `{"name": "a${index}", "version": "1.0.0"}`);
  repository.git("add", "--all");

  const { stderr } = await releaseHelper(["hooks", "run", "pre-commit"], { cwd: repository.directory });

  expect(stderr.match(/pre-commit static-version packages\//g)).toHaveLength(10);
  expect(stderr).toContain("2 more of these; release-helper hooks run pre-commit --json lists all.\n");
});

test.each([[["hooks", "run"], "hook-missing"]])("%j is refused with its usage", async (commandLine, code) => {
  const { directory } = createRepository();

  const { exitCode, stderr } = await releaseHelper(commandLine, { cwd: directory });

  expect(exitCode).toBe(2);
  expect(stderr).toContain(code);
});
