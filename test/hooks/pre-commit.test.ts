import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hookedRepository, tryGit } from "./hooked-repository.ts";

const commit = (files: Readonly<Record<string, string>>, configure: readonly (readonly string[])[] = []) => {
  const repository = hookedRepository(undefined, "pre-commit");
  for (const words of configure) repository.git("config", ...words);
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.git("add", "--all");
  return tryGit(repository, ["commit", "--quiet", "--message=feat: x"]);
};

describe("a commit is made when what is staged", () => {
  test.each([
    ["has an npm package at the placeholder", { "package.json": '{"name": "a", "version": "0.0.0-dev"}' }],
    ["has an npm package without a version", { "package.json": '{"name": "a"}' }],
    ["has a private package", { "package.json": '{"name": "a", "version": "1.0.0", "private": true}' }],
    ["has a dynamic Python package", { "pyproject.toml": '[project]\nname = "a"\ndynamic = ["version"]\n' }],
    [
      "has a module that asks for its version",
      { "src/a/__init__.py": 'from importlib.metadata import version\n__version__ = version("a")\n' },
    ],
    [
      "has a version in a test's fixture",
      { "test/fixtures/package.json": '{"name": "a", "version": "1.0.0"}' },
    ],
    [
      "has a setup.cfg and a setup.py whose version is found elsewhere",
      {
        "setup.cfg": "[metadata]\nname = a\nversion = attr: a.release\n",
        "setup.py": "from setuptools import setup\nsetup(use_scm_version=True)\n",
      },
    ],
    [
      "has a private member, and examples that the workspace takes in",
      {
        "package.json": '{"name": "root", "private": true, "workspaces": ["docs"]}',
        "docs/package.json": '{"name": "docs", "version": "1.0.0", "private": true}',
        "pyproject.toml":
          '[project]\nname = "a"\ndynamic = ["version"]\n[tool.uv.workspace]\nmembers = ["examples/*"]\n',
        "examples/b/pyproject.toml": '[project]\nname = "b"\nversion = "0.1.0"\n',
      },
    ],
    ["has nothing that could declare one", { "README.md": "1.0.0" }],
    [
      "belongs to a repository that Release Please releases",
      {
        "package.json": '{"name": "a", "version": "1.0.0"}',
        ".release-please-manifest.json": '{".": "1.0.0"}',
      },
    ],
  ])("%s", (_, files) => {
    expect(commit(files)).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

describe("a commit is refused, with file and line, when what is staged", () => {
  test.each([
    [
      "has an npm package with a version",
      { "web/package.json": '{\n  "name": "a",\n  "version": "1.0.0"\n}\n' },
      "static-version web/package.json:3",
    ],
    [
      "has a Python package with a version",
      { "pyproject.toml": '[project]\nname = "a"\nversion = "1.0.0"\n' },
      "static-version pyproject.toml:3",
    ],
    [
      "has a Poetry package with a version",
      { "pyproject.toml": '[tool.poetry]\nname = "a"\nversion = "1.0.0"\n' },
      "static-version pyproject.toml:3",
    ],
    [
      "has a module with a version",
      { "src/a/__init__.py": '\n__version__ = "1.0.0"\n' },
      "static-version src/a/__init__.py:2",
    ],
    [
      "has a setup.cfg with a version",
      { "setup.cfg": "[metadata]\nname = a\nversion = 1.0.0\n" },
      "static-version setup.cfg:3",
    ],
    [
      "has a setup.py with a version",
      { "setup.py": 'from setuptools import setup\nsetup(name="a", version="1.0.0")\n' },
      "static-version setup.py:2",
    ],
    [
      "has a member of its workspace in a folder of any name",
      {
        "package.json": '{"name": "root", "private": true, "workspaces": ["packages/*"]}',
        "packages/docs/package.json": '{\n  "name": "@a/docs",\n  "version": "1.0.0"\n}\n',
      },
      "static-version packages/docs/package.json:3",
    ],
    ["cannot be read", { "package.json": '{\n  "name": }' }, "manifest-syntax package.json:2"],
  ])("%s", (_, files, message) => {
    const { exitCode, stderr } = commit(files);

    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain("expected");
  });
});

describe("only staged content counts", () => {
  const good = '{"name": "a", "version": "0.0.0-dev"}\n';
  const bad = '{"name": "a", "version": "1.0.0"}\n';

  test("a version that is not staged yet does not matter", () => {
    const repository = hookedRepository();
    repository.write("package.json", good);
    repository.git("add", "--all");
    repository.write("package.json", bad);

    expect(tryGit(repository, ["commit", "--quiet", "--message=feat: x"]).exitCode).toBe(0);
  });

  test("a version that is staged does, though the file was put right since", () => {
    const repository = hookedRepository();
    repository.write("package.json", bad);
    repository.git("add", "--all");
    repository.write("package.json", good);

    expect(tryGit(repository, ["commit", "--quiet", "--message=feat: x"]).exitCode).toBe(1);
  });

  test("git commit FILE and git commit --all are judged by what they commit", () => {
    const repository = hookedRepository();
    repository.commit("feat: x", { "package.json": good, "README.md": "" });
    repository.write("package.json", bad);
    repository.write("README.md", "more");

    expect(tryGit(repository, ["commit", "--quiet", "--message=fix: x", "README.md"]).exitCode).toBe(0);
    expect(tryGit(repository, ["commit", "--quiet", "--message=fix: x", "package.json"]).exitCode).toBe(1);
    expect(tryGit(repository, ["commit", "--quiet", "--message=fix: x", "--all"]).exitCode).toBe(1);
  });

  test("what stands in the repository already, or is deleted, is no reason", () => {
    const repository = hookedRepository();
    repository.write("package.json", bad);
    repository.write("old/package.json", bad);
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--no-verify", "--message=feat: x");
    repository.write("README.md", "");
    repository.git("rm", "--quiet", "old/package.json");
    repository.git("add", "README.md");

    expect(tryGit(repository, ["commit", "--quiet", "--message=fix: x"]).exitCode).toBe(0);
  });
});

describe("what is only moved about is no reason", () => {
  const bad = '{"name": "a", "version": "1.0.0"}\n';

  /** A repository in which a version was committed before there was a hook. */
  function withVersion(branch: string) {
    const repository = hookedRepository(undefined, "pre-commit");
    const old = (message: string, files: Readonly<Record<string, string>>) => {
      for (const [path, text] of Object.entries(files)) repository.write(path, text);
      repository.git("add", "--all");
      repository.git("commit", "--quiet", "--no-verify", `--message=${message}`);
    };
    old("feat: a", { a: "0" });
    repository.git("checkout", "--quiet", "-B", branch);
    old("feat: b", { "old/package.json": bad, a: "1" });
    repository.git("checkout", "--quiet", "main");
    return { repository, old };
  }

  const tryCommit = ({ repository }: ReturnType<typeof withVersion>, ...words: readonly string[]) =>
    tryGit(repository, ["commit", "--quiet", "--message=fix: x", ...words]);

  test("a file that is renamed, but for one that is changed on the way", () => {
    const prepared = withVersion("main");
    prepared.repository.git("mv", "old", "new");
    expect(tryCommit(prepared)).toMatchObject({ exitCode: 0 });

    prepared.repository.git("mv", "new", "newer");
    prepared.repository.write("newer/package.json", bad.replace("1.0.0", "1.0.1"));
    expect(tryCommit(prepared, "--all").stderr).toContain("static-version newer/package.json:1");
  });

  test("a file that a merge takes over, but for one that is changed in it", () => {
    const prepared = withVersion("side");
    const { repository, old } = prepared;
    old("feat: c", { a: "2" });
    const merge = () => {
      expect(tryGit(repository, ["merge", "--quiet", "side"]).exitCode).toBe(1);
      repository.write("a", "3");
    };
    merge();
    expect(tryCommit(prepared, "--all")).toMatchObject({ exitCode: 0 });
    repository.git("reset", "--quiet", "--hard", "HEAD^");

    merge();
    repository.write("old/package.json", bad.replace("1.0.0", "1.0.1"));
    expect(tryCommit(prepared, "--all").stderr).toContain("static-version old/package.json:1");
  });

  test("a link, until a file stands in its place", () => {
    const repository = hookedRepository(undefined, "pre-commit");
    symlinkSync("elsewhere", join(repository.directory, "package.json"));
    repository.git("add", "--all");
    expect(tryGit(repository, ["commit", "--quiet", "--message=fix: x"])).toMatchObject({ exitCode: 0 });

    rmSync(join(repository.directory, "package.json"));
    repository.write("package.json", bad);
    repository.git("add", "--all");
    expect(tryGit(repository, ["commit", "--quiet", "--message=fix: x"]).stderr).toContain("static-version");
  });
});

test("a file that is only announced (git add --intent-to-add) is not judged yet", () => {
  const repository = hookedRepository(undefined, "pre-commit");
  repository.commit("feat: x");
  repository.write("package.json", '{"name": "a", "version": "1.0.0"}\n');
  repository.git("add", "--intent-to-add", "package.json");

  expect(tryGit(repository, ["commit", "--quiet", "--allow-empty", "--message=fix: x"])).toMatchObject({
    exitCode: 0,
  });
  expect(tryGit(repository, ["commit", "--quiet", "--all", "--message=fix: x"])).toMatchObject({
    exitCode: 1,
  });
});

test("a path may hold anything, a line break, too", () => {
  const { exitCode, stderr } = commit({ 'a "b"\n\u00fc/package.json': '{"name": "a", "version": "1.0.0"}' });

  expect(exitCode).toBe(1);
  expect(stderr).toContain("static-version");
});

describe("the configuration", () => {
  const files = { "demo app/package.json": '{"name": "a", "version": "9.9.9-tag"}' };

  test("excludes paths", () => {
    expect(commit(files).exitCode).toBe(1);
    expect(commit(files, [["release-helper.exclude", "demo app"]]).exitCode).toBe(0);
    expect(commit(files, [["release-helper.exclude", "other"]]).exitCode).toBe(1);
  });

  test("names another placeholder", () => {
    expect(commit(files, [["release-helper.placeholder", "9.9.9-tag"]]).exitCode).toBe(0);
  });
});
