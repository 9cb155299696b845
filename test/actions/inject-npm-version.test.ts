import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runBundledAction } from "../support/bundled-action.ts";
import {
  createRepository,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";

const packageJson = (name: string, more = {}) =>
  `${JSON.stringify({ name, version: "0.0.0-dev", ...more }, null, 2)}\n`;

const workspace = {
  "package.json": packageJson("root", { private: true, workspaces: ["packages/*"] }),
  "packages/a/package.json": packageJson("@x/a"),
  "packages/b/package.json": packageJson("@x/b", { dependencies: { "@x/a": "^0.0.0-dev" } }),
  "package-lock.json": `${JSON.stringify({ name: "root", version: "0.0.0-dev", lockfileVersion: 3, packages: { "packages/a": { name: "@x/a", version: "0.0.0-dev" } } }, null, 2)}\n`,
};

/** A clone with the tags v1.3.0, v1.4.0 and v2.0.0-rc.1. */
function prepare(files: Readonly<Record<string, string>> = workspace): TestRepository {
  const repository = createRepository();
  for (const tag of ["v1.3.0", "v1.4.0", "v2.0.0-rc.1"]) {
    repository.commit(tag, files);
    repository.git("tag", tag);
  }
  return repository;
}

const run = (
  { directory }: Pick<TestRepository, "directory">,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {
    GITHUB_REF: "refs/tags/v1.4.0",
    GITHUB_EVENT_NAME: "push",
  },
) =>
  runBundledAction({
    name: "inject-npm-version",
    inputs,
    workspace: directory,
    environment: { GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig", GIT_CONFIG_NOSYSTEM: "1", ...environment },
  });

const parsed = (text: string | undefined): unknown => JSON.parse(text ?? "");

const versionIn = (repository: TestRepository, path: string) =>
  (JSON.parse(repository.read(path)) as { version: string }).version;

describe("on the push of a tag", () => {
  test("stamps the workspace and its lockfile, and sets every output", () => {
    const repository = prepare();

    const { exitCode, errors, outputs, summary, stdout } = run(repository);

    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    const stamped = { from: "0.0.0-dev", to: "1.4.0" };
    expect({
      ...outputs,
      packages: parsed(outputs["packages"]),
      files: parsed(outputs["files"]),
    }).toEqual({
      version: "1.4.0",
      "npm-tag": "latest",
      packages: [
        { name: "root", path: ".", private: true, ...stamped },
        { name: "@x/a", path: "packages/a", private: false, ...stamped },
        { name: "@x/b", path: "packages/b", private: false, ...stamped },
      ],
      files: ["package.json", "packages/a/package.json", "packages/b/package.json", "package-lock.json"],
    });
    expect(repository.read("packages/b/package.json")).toContain('"@x/a": "^1.4.0"');
    expect(repository.git("diff", "--stat")).toContain("4 files changed, 6 insertions(+), 6 deletions(-)");
    expect(summary).toContain("## Packages at 1.4.0");
    expect(stdout).toContain("stamped packages/a/package.json");
  });

  test("run again changes nothing and says the same", () => {
    const repository = prepare();
    run(repository);
    const before = repository.git("diff");

    const { exitCode, outputs } = run(repository);

    expect(exitCode).toBe(0);
    expect(outputs["files"]).toBe("[]");
    expect(outputs["npm-tag"]).toBe("latest");
    expect(repository.git("diff")).toBe(before);
  });

  test("a dry run says what it would do and writes nothing", () => {
    const repository = prepare();

    const { outputs, summary, stdout } = run(repository, { "dry-run": "true" });

    expect(JSON.parse(outputs["files"] ?? "")).toHaveLength(4);
    expect(summary).toContain("## Packages to be at 1.4.0");
    expect(stdout).toContain("would stamp package.json");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test.each([
    ["an old line", "v1.3.1", "release-1.3"],
    ["a pre-release", "v2.0.0-rc.2", "next"],
    ["the highest stable version", "v2.0.0", "latest"],
  ])("the dist-tag of %s is never wrong", (_, tag, expected) => {
    const repository = prepare();

    expect(run(repository, {}, { GITHUB_REF: `refs/tags/${tag}` }).outputs["npm-tag"]).toBe(expected);
  });

  test("a shallow clone is stamped, but its dist-tag is unknown, with the lines to add", () => {
    const origin = prepare();
    const clone = repositoryAt(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", "--branch=v1.4.0", `file://${origin.directory}`, ".");

    const { exitCode, outputs, stdout } = run(clone);

    expect({ exitCode, tag: outputs["npm-tag"], version: versionIn(clone, "package.json") }).toEqual({
      exitCode: 0,
      tag: "",
      version: "1.4.0",
    });
    expect(stdout).toContain("::warning title=inject-npm-version%3A npm-tag::");
    expect(stdout).toContain('"fetch-depth: 0"');
  });
});

describe("the version", () => {
  test("is the one asked for, with or without its v", () => {
    const repository = prepare();

    expect(run(repository, { version: "v1.9.0" }).outputs["version"]).toBe("1.9.0");
  });

  test("is that of the tag on this commit when a branch started the workflow", () => {
    const repository = prepare();

    expect(run(repository, {}, { GITHUB_REF: "refs/heads/main" }).outputs["version"]).toBe("2.0.0-rc.1");
  });

  test("is not guessed among several tags", () => {
    const repository = prepare();
    repository.git("tag", "v3.0.0");

    const { exitCode, errors } = run(repository, {}, {});

    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining("several tags: v2.0.0-rc.1, v3.0.0")]);
  });

  test.each([
    ["a shell substitution", "v1.0.0$(touch pwned)"],
    ["a workflow command", "1.0.0\n::set-output name=version::6.6.6"],
    ["10,000 characters", "1".repeat(10_000)],
    ["digits of another script", "١.٠.٠"],
    ["a path", "../../1.0.0"],
    ["build metadata", "1.0.0+build"],
  ])("as %s is refused and printed escaped, before a file is written", (_, version) => {
    const repository = prepare();

    const { exitCode, errors, stdout, outputs } = run(repository, { version });

    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.length).toBeLessThan(600);
    expect(stdout).not.toMatch(/^::set-output/m);
    expect(outputs).toEqual({});
    expect(repository.git("status", "--porcelain")).toBe("");
  });
});

describe("refuses with one error before any file is written", () => {
  test("a committed version, at its place", () => {
    const repository = prepare({
      ...workspace,
      "packages/b/package.json": packageJson("@x/b", { version: "1.3.9" }),
    });

    const { exitCode, errors } = run(repository);

    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("file=packages/b/package.json,line=3,col=15");
    expect(errors[0]).toContain("title=inject-npm-version%3A version-committed");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("a dependency by workspace: that leads to no member", () => {
    const repository = prepare({
      ...workspace,
      "packages/b/package.json": packageJson("@x/b", { dependencies: { a: "workspace:../nothing" } }),
    });

    expect(run(repository).errors).toEqual([expect.stringContaining("workspace-range")]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("a file that is no JSON, in the last member", () => {
    const repository = prepare({ ...workspace, "packages/b/package.json": "{" });

    expect(run(repository).errors).toEqual([expect.stringContaining("manifest-syntax")]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("a lockfile that leads out of the working directory", () => {
    const outside = join(temporaryFolder(), "lock.json");
    writeFileSync(outside, workspace["package-lock.json"]);
    const repository = prepare({ "package.json": packageJson("a") });
    symlinkSync(outside, join(repository.directory, "package-lock.json"));

    expect(run(repository).errors).toEqual([expect.stringContaining("path-escapes")]);
    expect(repository.git("diff", "--stat")).toBe("");
  });

  test("a folder without a package.json", () => {
    expect(run(prepare({ "README.md": "" })).errors).toEqual([expect.stringContaining("package-missing")]);
  });

  test.each([
    ["workspaces", "all"],
    ["internal-dependencies", "loose"],
    ["publish-tool", "bun"],
    ["private-packages", "yes"],
    ["lockfile", "maybe"],
    ["tag-format", "v"],
  ])("the input %s: %s", (name, value) => {
    const { exitCode, errors } = run(prepare(), { [name]: value });

    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
  });
});

describe("the inputs", () => {
  test("working-directory and workspaces: none stamp one package alone", () => {
    const repository = prepare();

    const { outputs } = run(repository, { "working-directory": "packages/b", workspaces: "none" });

    expect(outputs["files"]).toBe('["package.json"]');
    expect(versionIn(repository, "packages/b/package.json")).toBe("1.4.0");
    expect(versionIn(repository, "packages/a/package.json")).toBe("0.0.0-dev");
  });

  test("lockfile: false, private-packages: keep, internal-dependencies and publish-tool do what they say", () => {
    const repository = prepare();

    const { outputs } = run(repository, {
      lockfile: "false",
      "private-packages": "keep",
      "internal-dependencies": "tilde",
      "publish-tool": "npm",
      placeholder: "0.0.0-dev",
    });

    expect(JSON.parse(outputs["files"] ?? "")).toEqual([
      "packages/a/package.json",
      "packages/b/package.json",
    ]);
    expect(repository.read("packages/b/package.json")).toContain('"@x/a": "~1.4.0"');
  });

  test("publish-tool: auto looks above a working directory in which nothing speaks of a tool", () => {
    const repository = prepare({
      "pnpm-workspace.yaml": "packages: [packages/*]\n",
      "packages/b/package.json": packageJson("@x/b", { dependencies: { a: "workspace:^" } }),
    });

    const { errors } = run(repository, { "working-directory": "packages/b" });

    expect(errors).toEqual([]);
    expect(repository.read("packages/b/package.json")).toContain('"a": "workspace:^"');
  });

  test("tag-format reads the tag of a component, and only that component's tags count", () => {
    const repository = prepare();
    repository.git("tag", "ui@0.9.0");

    const { outputs } = run(
      repository,
      { "tag-format": "ui@{version}" },
      { GITHUB_REF: "refs/tags/ui@0.8.0" },
    );

    expect(outputs).toMatchObject({ version: "0.8.0", "npm-tag": "release-0.8" });
  });
});
