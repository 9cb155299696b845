import { expect, test } from "@jest/globals";
import { createRepository } from "../support/repository.ts";
import { readReport, releaseHelper } from "./release-helper.ts";

function prepare() {
  const repository = createRepository();
  repository.commit("feat: x", { "package.json": '{\n  "name": "a",\n  "version": "0.0.0-dev"\n}\n' });
  repository.git("tag", "v1.4.0");
  return repository;
}

test("stamps the version of the tag on this commit and says how to publish", async () => {
  const repository = prepare();

  const { exitCode, stdout } = await releaseHelper(["inject-npm-version"], { cwd: repository.directory });

  expect(exitCode).toBe(0);
  expect(repository.read("package.json")).toContain('"version": "1.4.0"');
  expect(stdout).toContain('+  "version": "1.4.0"');
  expect(stdout).toContain("npm publish --tag latest");
});

test("a dry run prints the same and writes nothing", async () => {
  const repository = prepare();

  const { stdout } = await releaseHelper(["inject-npm-version", "2.0.0-rc.1", "--dry-run"], {
    cwd: repository.directory,
  });

  expect(stdout).toContain('+  "version": "2.0.0-rc.1"');
  expect(stdout).toContain("npm publish --tag next");
  expect(repository.git("status", "--porcelain")).toBe("");
});

test("with --json it prints what the schema says", async () => {
  const repository = prepare();

  const run = await releaseHelper(
    ["inject-npm-version", "--json", "--keep-private", "--no-lock", "--no-workspaces"],
    {
      cwd: repository.directory,
    },
  );

  expect(readReport(run, "inject-npm-version")).toMatchObject({
    version: "1.4.0",
    npmTag: "latest",
    applied: true,
  });
});

test("refuses a committed version with exit code 3 and says where", async () => {
  const repository = createRepository();
  repository.commit("feat: x", { "package.json": '{\n  "name": "a",\n  "version": "1.3.0"\n}\n' });
  repository.git("tag", "v1.4.0");

  const run = await releaseHelper(["inject-npm-version", "--json"], { cwd: repository.directory });

  expect(run.exitCode).toBe(3);
  expect(readReport(run, "error")).toMatchObject({
    error: { code: "version-committed", file: "package.json", line: 3 },
  });
});
