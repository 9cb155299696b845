import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runBundledAction } from "../support/bundled-action.ts";

const folder = mkdtempSync(join(tmpdir(), "release-actions-verify-tag-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(directory: string, ...commandArguments: readonly string[]): string {
  return execFileSync("git", commandArguments, {
    cwd: directory,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Test",
      GIT_AUTHOR_EMAIL: "test@example.com",
      GIT_COMMITTER_NAME: "Test",
      GIT_COMMITTER_EMAIL: "test@example.com",
    },
  });
}

/** main: a (v1.0.0) – b (v1.1.0) – c (v1.1.1, v2.0.0-rc.1); side: b – d (v1.1.2). */
const origin = join(folder, "origin");
git(folder, "init", "--quiet", "--initial-branch=main", origin);
const commit = (message: string) => git(origin, "commit", "--quiet", "--allow-empty", `--message=${message}`);
const tag = (name: string) => git(origin, "tag", "--annotate", "--message=x", name);
commit("a");
tag("v1.0.0");
commit("b");
tag("v1.1.0");
git(origin, "checkout", "--quiet", "-b", "side");
commit("d");
tag("v1.1.2");
git(origin, "checkout", "--quiet", "main");
commit("c");
tag("v1.1.1");
tag("v2.0.0-rc.1");

/** A clone as actions/checkout leaves it: HEAD detached at the tag. */
function checkout(ref: string, ...options: readonly string[]): string {
  const directory = mkdtempSync(join(folder, "checkout-"));
  git(folder, "clone", "--quiet", ...options, `--branch=${ref}`, `file://${origin}`, directory);
  return directory;
}

const pushed = (name: string) => ({ GITHUB_REF: `refs/tags/${name}`, GITHUB_EVENT_NAME: "push" });

describe("on the push of a good tag", () => {
  const run = () =>
    runBundledAction({
      name: "verify-tag",
      inputs: { "default-branch": "main", order: "line" },
      workspace: checkout("v2.0.0-rc.1"),
      environment: pushed("v2.0.0-rc.1"),
    });

  test("passes with every output set", () => {
    const { exitCode, errors, outputs, stderr } = run();

    expect({ exitCode, errors, stderr }).toEqual({ exitCode: 0, errors: [], stderr: "" });
    expect(outputs).toEqual({
      version: "2.0.0-rc.1",
      tag: "v2.0.0-rc.1",
      major: "2",
      minor: "0",
      patch: "0",
      prerelease: "rc.1",
      "is-prerelease": "true",
      "is-latest": "false",
      pep440: "2.0.0rc1",
      "npm-tag": "next",
      "oci-tags": '["v2.0.0-rc.1","2.0.0-rc.1"]',
      findings: "[]",
    });
  });

  test("says so in the summary", () => {
    expect(run().summary).toContain("## Tag verified");
  });

  test("run again says the same", () => {
    const [first, second] = [run(), run()];

    expect(second).toEqual(first);
  });
});

describe("refuses, with one error and the outputs set", () => {
  test("a tag on a branch that is not the default one", () => {
    const run = runBundledAction({
      name: "verify-tag",
      inputs: { "default-branch": "main" },
      workspace: checkout("v1.1.2"),
      environment: pushed("v1.1.2"),
    });

    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([
      "::error title=verify-tag%3A branch::expected a tag on a commit of main%0Afound a commit that main does not contain%0AThis is a patch of an older line, which comes from the branch of that line: push it (1.x or 1.1.x), or say how yours is called (maintenance-branches, in hooks release-helper.maintenanceBranch).",
    ]);
    expect(JSON.parse(run.outputs["findings"] ?? "")).toMatchObject([{ code: "branch", level: "error" }]);
    expect(run.outputs["version"]).toBe("1.1.2");
    expect(run.summary).toContain("## Tag refused");
  });

  test("a tag below one of its line", () => {
    const run = runBundledAction({
      name: "verify-tag",
      inputs: { "default-branch": "main" },
      workspace: checkout("v1.1.1"),
      environment: pushed("v1.1.1"),
    });

    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain("found v1.1.1, while v1.1.2 exists");
  });

  test("a shallow clone, with the lines to add", () => {
    const run = runBundledAction({
      name: "verify-tag",
      inputs: { "default-branch": "main" },
      workspace: checkout("v2.0.0-rc.1", "--depth=1"),
      environment: pushed("v2.0.0-rc.1"),
    });

    expect(run.exitCode).toBe(1);
    expect(run.errors[0]).toContain("shallow");
    expect(run.errors[0]).toContain("these lines:%0A  with:%0A    fetch-depth: 0%0A");
    expect(run.outputs["oci-tags"]).toBe("");
  });

  test.each([
    ["a shell substitution", "v1.0.0$(touch pwned)"],
    ["a workflow command", "v1.0.0\n::set-output name=version::6.6.6"],
    ["a command after a carriage return", "v1.0.0\r::error::pwned"],
    ["an option of git", "--output=pwned"],
    ["10,000 characters", `v${"1".repeat(10_000)}`],
    ["other digits", "v１.0.0"],
  ])("%s as a tag, without obeying it", (_, hostile) => {
    const workspace = checkout("main");

    const run = runBundledAction({
      name: "verify-tag",
      inputs: { tag: hostile, "default-branch": "main" },
      workspace,
    });

    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/^::error title=verify-tag%3A tag-format::/);
    expect(run.outputs["version"]).toBe("");
    expect(run.stdout).not.toMatch(/^::(?!error|debug)/m);
    expect(git(workspace, "status", "--porcelain")).toBe("");
  });
});

describe("tells how to call it", () => {
  test.each([
    [
      "no tag at all",
      {},
      { GITHUB_REF: "refs/heads/main", GITHUB_EVENT_NAME: "workflow_dispatch" },
      "tag-missing",
    ],
    ["an unknown order", { order: "up" }, pushed("v1.0.0"), "input-invalid"],
    ["an unknown check", { checks: "colour=off" }, pushed("v1.0.0"), "checks-unknown"],
    ["a format without version", { "tag-format": "v" }, pushed("v1.0.0"), "tag-format-template"],
  ])("%s", (_, inputs, environment, code) => {
    const run = runBundledAction({ name: "verify-tag", inputs, workspace: origin, environment });

    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain(`title=verify-tag%3A ${code}::`);
  });

  test("a folder that is no repository", () => {
    const run = runBundledAction({
      name: "verify-tag",
      inputs: { tag: "v1.0.0" },
      workspace: folder,
      environment: { GIT_CEILING_DIRECTORIES: tmpdir() },
    });

    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain("clone-missing");
    expect(run.errors[0]).toContain("actions/checkout");
  });
});

describe("judges a tag that does not exist yet as if it stood at HEAD", () => {
  test("on main", () => {
    const run = runBundledAction({
      name: "verify-tag",
      inputs: { tag: "v2.0.0", "default-branch": "main" },
      workspace: checkout("main"),
    });

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ "is-latest": "true", "npm-tag": "latest" });
  });
});
