import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { repositoryAt, temporaryFolder, type TestRepository } from "../support/repository.ts";
import { createSuite, pyproject } from "../support/suite.ts";
import { graphText, readReport, releaseHelper, type Run } from "./release-helper.ts";

let workspace: string;
let alpha: TestRepository;
let origin: TestRepository;

/** alpha has a remote; it and `static` have a commit since v1.0.0. */
beforeEach(() => {
  const suite = createSuite({
    alpha: { "pyproject.toml": pyproject("alpha") },
    static: { "package.json": '{"name": "static", "version": "1.0.0"}\n' },
    manual: { "package.json": '{"name": "@acme/manual", "version": "1.0.0"}\n' },
  });
  ({ workspace } = suite);
  writeFileSync(join(workspace, "release-graph.yml"), graphText);
  alpha = repositoryAt(join(workspace, "alpha"));
  const folder = join(temporaryFolder(), "acme", "alpha.git");
  alpha.git("init", "--quiet", "--bare", folder);
  origin = repositoryAt(folder);
  alpha.git("remote", "add", "origin", folder);
  alpha.git("push", "--quiet", "origin", "main", "v1.0.0");
  alpha.commit("feat: more");
  repositoryAt(join(workspace, "static")).commit("feat: more");
});

const tag = (commandLine: string): Promise<Run> =>
  releaseHelper(["tag", ...commandLine.split(" ")], { cwd: workspace });

test("a tag is annotated, on the newest commit of the default branch, and stays here", async () => {
  const head = alpha.git("rev-parse", "main");

  const run = await tag("1.1.0 --repo alpha");

  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  expect(run.stdout).toContain("--push");
  expect(alpha.git("cat-file", "-t", "v1.1.0")).toBe("tag");
  expect(alpha.git("rev-parse", "v1.1.0^{commit}")).toBe(head);
  expect(origin.git("tag")).toBe("v1.0.0");
});

test("the default branch is tagged, whatever is checked out", async () => {
  const head = alpha.git("rev-parse", "main");
  alpha.git("switch", "--quiet", "--create", "topic");
  alpha.commit("feat: not for this release");

  await tag("1.1.0 --repo alpha");

  expect(alpha.git("rev-parse", "v1.1.0^{commit}")).toBe(head);
});

test("--push brings branch and tag to the remote", async () => {
  const run = await tag("1.1.0 --repo alpha --push --json");

  expect(readReport(run, "tag")).toMatchObject({ tag: "v1.1.0", created: true, pushed: true });
  expect(origin.git("rev-parse", "v1.1.0^{commit}")).toBe(alpha.git("rev-parse", "main"));
  expect(origin.git("rev-parse", "main")).toBe(alpha.git("rev-parse", "main"));
});

test("--push is atomic: a branch that is refused keeps the tag back", async () => {
  const other = repositoryAt(join(temporaryFolder()));
  other.git("clone", "--quiet", "--branch", "main", origin.directory, ".");
  other.commit("fix: somebody was faster");
  other.git("push", "--quiet", "origin", "main");

  const run = await tag("1.1.0 --repo alpha --push");

  expect(run.exitCode).toBe(4);
  expect(run.stderr).toContain("error push-rejected");
  expect(origin.git("tag")).toBe("v1.0.0");
});

test("a second run changes nothing and succeeds", async () => {
  await tag("1.1.0 --repo alpha");
  const object = alpha.git("rev-parse", "v1.1.0");

  const run = await tag("1.1.0 --repo alpha --json");

  expect(run.exitCode).toBe(0);
  expect(readReport(run, "tag")).toMatchObject({ created: false, pushed: false });
  expect(alpha.git("rev-parse", "v1.1.0")).toBe(object);
});

test("a run that made the tag and could not push it is finished by the next", async () => {
  await tag("1.1.0 --repo alpha");

  const run = await tag("1.1.0 --repo alpha --push --json");

  expect(readReport(run, "tag")).toMatchObject({ created: false, pushed: true });
  expect(origin.git("tag").split("\n")).toContain("v1.1.0");
});

test("--dry-run checks and makes nothing", async () => {
  const run = await tag("1.1.0 --repo alpha --dry-run --push");

  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain("can be made");
  expect(alpha.git("tag")).toBe("v1.0.0");
});

test("an untracked file is no reason to refuse", async () => {
  alpha.write("notes.txt", "mine");

  expect((await tag("1.1.0 --repo alpha")).exitCode).toBe(0);
});

describe("it is refused", () => {
  test.each<[string, string, string, string, () => void]>([
    [
      "when the tag stands on another commit",
      "1.0.0 --repo alpha",
      "tag-exists",
      "never moved",
      () => undefined,
    ],
    [
      "when a newer tag of its line exists",
      "1.0.1 --repo alpha",
      "order",
      "v1.0.5",
      () => alpha.git("tag", "v1.0.5", "v1.0.0"),
    ],
    [
      "when something tracked is modified",
      "1.1.0 --repo alpha",
      "dirty",
      "pyproject.toml",
      () => {
        alpha.write("pyproject.toml", "[project]\n");
      },
    ],
    [
      "when fetched commits are not merged",
      "1.1.0 --repo alpha",
      "behind-remote",
      "1 commit that it lacks",
      () => {
        alpha.commit("fix: not released yet");
        alpha.commit("fix: from somebody else");
        alpha.git("push", "--quiet", "origin", "main");
        alpha.git("reset", "--quiet", "--hard", "HEAD~1");
      },
    ],
    [
      "when the newest commit is released already",
      "1.1.0 --repo alpha",
      "commit-tagged",
      "v1.0.0 on the newest commit",
      () => {
        alpha.git("reset", "--quiet", "--hard", "v1.0.0");
      },
    ],
    [
      "when a higher version is in the history of the branch",
      "0.9.0 --repo alpha",
      "order",
      "tag on a branch that does not contain v1.0.0",
      () => undefined,
    ],
    [
      "when a version file says another version, before anything else is looked at",
      "1.1.0 --repo static",
      "static-version",
      "package.json:1:32: expected 1.1.0",
      () => {
        repositoryAt(join(workspace, "static")).write("package.json", "{}");
      },
    ],
    [
      "where Release Please makes the tags, with the way to do it",
      "1.1.0 --repo manual",
      "release-please",
      "Release-As: 1.1.0",
      () => undefined,
    ],
    ["without a clone", "1.1.0 --repo beta", "clone-missing", "--workspace DIR", () => undefined],
  ])("%s", async (_, commandLine, code, words, arrange) => {
    arrange();
    const before = alpha.git("tag");

    const run = await tag(commandLine);

    expect(run.exitCode).toBe(code === "clone-missing" ? 2 : 3);
    expect(run.stderr).toContain(`error ${code}\n`);
    expect(run.stderr).toContain(words);
    expect(alpha.git("tag")).toBe(before);
  });
});
