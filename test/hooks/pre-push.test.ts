import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder, type TestRepository } from "../support/repository.ts";
import { hookedRepository, tryGit } from "./hooked-repository.ts";

/** A clone with the hook, whose main branch and v1.0.0 are on the remote. */
function prepare(files: Readonly<Record<string, string>> = {}): TestRepository {
  const repository = hookedRepository(undefined, "pre-push");
  const remote = join(temporaryFolder(), "remote.git");
  repository.git("init", "--quiet", "--bare", "--initial-branch=main", remote);
  repository.git("remote", "add", "origin", remote);
  repository.commit("feat: first", files);
  repository.git("tag", "v1.0.0");
  repository.git("push", "--quiet", "--no-verify", "origin", "main", "v1.0.0");
  return repository;
}

const push = (repository: TestRepository, ...words: readonly string[]) =>
  tryGit(repository, ["push", "--quiet", "origin", ...words]);

const remoteTags = (repository: TestRepository) =>
  repository
    .git("ls-remote", "--tags", "--refs", "origin")
    .replaceAll(/^\S+\s+refs\/tags\//gm, "")
    .split("\n");

describe("a push goes through", () => {
  test("of a good tag on what is published", () => {
    const repository = prepare();
    repository.commit("fix: second");
    repository.git("push", "--quiet", "--no-verify", "origin", "main");
    repository.git("tag", "--annotate", "--message=x", "v1.0.1");

    expect(push(repository, "v1.0.1")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of a tag together with the branch that it needs", () => {
    const repository = prepare();
    repository.commit("fix: second");
    repository.git("tag", "v1.0.1");

    expect(push(repository, "--atomic", "main", "v1.0.1")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test.each([
    ["1.0.x", []],
    ["stable/1.0", ["release-helper.maintenanceBranch", "stable/{major}.{minor}"]],
    ["anything", ["release-helper.check", "order=off, branch=warning"]],
  ])("of a patch of an older line on its branch %s", (branch, setting) => {
    const repository = prepare();
    repository.commit("feat: second");
    repository.git("push", "--quiet", "--no-verify", "origin", "main");
    repository.git("switch", "--quiet", "--create", branch, "v1.0.0");
    repository.commit("fix: third");
    repository.git("tag", "v1.0.1");
    if (setting.length > 0) repository.git("config", "--add", ...setting);

    expect(push(repository, branch, "v1.0.1")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of a tag that Release Please has made, to another remote", () => {
    const repository = prepare({ ".release-please-manifest.json": '{".": "1.0.0"}' });
    repository.commit("chore(main): release 1.0.1 (#7)", {
      ".release-please-manifest.json": '{".": "1.0.1"}',
    });
    repository.git("tag", "v1.0.1");

    expect(push(repository, "main", "v1.0.1")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of the first branch and tag of an empty remote", () => {
    const repository = prepare();
    repository.git("remote", "set-url", "origin", join(temporaryFolder(), "new.git"));
    repository.git("init", "--quiet", "--bare", repository.git("remote", "get-url", "origin"));

    expect(push(repository, "main", "v1.0.0")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of a tag whose work tree is dirty, because nobody fetches that", () => {
    const repository = prepare({
      "pyproject.toml":
        '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[project]\nname = "a"\ndynamic = ["version"]\n[tool.hatch.version]\nsource = "vcs"\n',
    });
    repository.commit("fix: second", { "a.txt": "1" });
    repository.git("tag", "v1.0.1");
    repository.write("a.txt", "2");

    expect(push(repository, "main", "v1.0.1")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of new branches, moved branches and deletions, of tags, too", () => {
    const repository = prepare();
    repository.git("checkout", "--quiet", "-b", "side");
    repository.commit("whatever");

    expect(push(repository, "side", "HEAD:refs/heads/other")).toMatchObject({ exitCode: 0 });
    expect(push(repository, "--delete", "side", "v1.0.0")).toMatchObject({ exitCode: 0 });
  });

  test("of a tag that starts no release, where the configuration says so", () => {
    const repository = prepare();
    repository.git("tag", "v1");

    expect(push(repository, "v1").exitCode).toBe(1);
    repository.git("config", "release-helper.ignoreTag", "v[0-9]");
    expect(push(repository, "v1")).toMatchObject({ exitCode: 0 });
  });

  test("of a component's tag, where the configuration has its form", () => {
    const repository = prepare();
    repository.git("config", "release-helper.tagFormat", "ui@{version}");
    repository.git("tag", "ui@0.1.0");

    expect(push(repository, "ui@0.1.0")).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

describe("a push is refused as a whole", () => {
  test.each([
    ["of a tag that names no version", "v1.0"],
    ["of a stray tag", "v1.0.1-test1"],
  ])("%s", (_, name) => {
    const repository = prepare();
    repository.git("tag", name);

    const { exitCode, stderr } = push(repository, name);

    expect(exitCode).toBe(1);
    expect(stderr).toContain("pre-push tag-format");
    expect(remoteTags(repository)).toEqual(["v1.0.0"]);
  });

  test("of a version below one of its line", () => {
    const repository = prepare();
    for (const name of ["v1.0.5", "v1.0.3"]) repository.git("tag", name);

    const { exitCode, stderr } = push(repository, "v1.0.3");

    expect(exitCode).toBe(1);
    expect(stderr).toContain("pre-push order");
  });

  test("of a commit that nobody merged", () => {
    const repository = prepare();
    repository.git("checkout", "--quiet", "-b", "side");
    repository.commit("fix: aside");
    repository.git("tag", "v1.0.1");

    const { exitCode, stderr } = push(repository, "side", "v1.0.1");

    expect(exitCode).toBe(1);
    expect(stderr).toContain("pre-push branch");
    expect(repository.git("ls-remote", "--heads", "origin")).not.toContain("side");
  });

  test("of a commit on main that is not published yet", () => {
    const repository = prepare();
    repository.commit("fix: local");
    repository.git("tag", "v1.0.1");

    const { stderr } = push(repository, "v1.0.1");

    expect(stderr).toContain("pre-push branch");
    expect(stderr).toContain(
      "Here main has it: push that first, or both at once with git push --atomic origin main v1.0.1.",
    );
  });

  test("of a patch on a maintenance branch that only this clone has", () => {
    const repository = prepare();
    repository.commit("feat: second");
    repository.git("tag", "v1.1.0");
    repository.git("push", "--quiet", "--no-verify", "origin", "main", "v1.1.0");
    repository.git("switch", "--quiet", "--create", "1.0.x", "v1.0.0");
    repository.commit("fix: third");
    repository.git("tag", "v1.0.1");

    const { stderr } = push(repository, "v1.0.1");

    expect(stderr).toContain("Here 1.0.x has it: push that first");
    expect(push(repository, "1.0.x", "v1.0.1")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of a version that a file contradicts", () => {
    const repository = prepare({ "package.json": '{"name": "a", "version": "1.0.0"}' });
    repository.commit("fix: second");
    repository.git("tag", "v1.0.1");

    expect(push(repository, "main", "v1.0.1").stderr).toContain("pre-push static-version package.json:1");
  });

  test("of a tag that was moved, though it is forced", () => {
    const repository = prepare();
    repository.commit("fix: second");
    repository.git("tag", "--force", "v1.0.0");

    expect(push(repository, "--force", "main", "v1.0.0").stderr).toContain("pre-push moved-tag");
  });

  test("of a tag that is only pushed under a version's name", () => {
    const repository = prepare();

    expect(push(repository, "HEAD:refs/tags/v1.0")).toMatchObject({ exitCode: 1 });
    expect(push(repository, "HEAD:refs/tags/v1.1.0")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of several tags, for the one that is wrong", () => {
    const repository = prepare();
    for (const name of ["v1.1.0", "v1.2", "v1.3.0"]) repository.git("tag", name);

    const { exitCode, stderr } = push(repository, "--tags");

    expect(exitCode).toBe(1);
    expect(stderr).toContain("v1.2");
    expect(remoteTags(repository)).toEqual(["v1.0.0"]);
  });

  test("of a tag that Release Please is to make, with the way to do it", () => {
    const repository = prepare({ ".release-please-manifest.json": '{".": "1.0.0"}' });
    repository.commit("fix: second", { ".release-please-manifest.json": '{".": "1.0.1"}' });
    repository.git("tag", "v1.0.1");

    const { exitCode, stderr } = push(repository, "main", "v1.0.1");

    expect(exitCode).toBe(1);
    expect(stderr).toContain("pre-push release-please");
    expect(stderr).toContain("git tag --delete v1.0.1");
    expect(stderr).toContain("merge the open pull request");
    repository.git("config", "release-helper.check", "release-please=off");
    expect(push(repository, "main", "v1.0.1")).toMatchObject({ exitCode: 0 });
  });
});

test("a push without tags does not even start Node", () => {
  const repository = prepare();
  repository.commit("fix: second");
  repository.git("config", "release-helper.program", join(repository.directory, "no-such-program"));

  expect(push(repository, "main", "HEAD:refs/heads/new")).toMatchObject({ exitCode: 0 });
  repository.git("tag", "v1.0.1");
  expect(push(repository, "v1.0.1").stderr).toContain("release-helper is not found");
});
