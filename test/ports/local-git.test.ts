import { describe, expect, test } from "@jest/globals";
import { localGit, nodeCommands } from "@release-actions/ports/adapters";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  createRepository,
  gitEnvironment,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";

function open(repository: TestRepository) {
  return localGit({ commands: nodeCommands(), root: repository.directory, environment: gitEnvironment });
}

describe("reading a clone", () => {
  test("remotes are named without the credentials in their URL", async () => {
    const repository = createRepository();
    repository.git(
      "remote",
      "add",
      "origin",
      "https://x-access-token:s3cret@example.org/coreason-ai/runtime.git",
    );

    expect(await open(repository).remotes()).toEqual({
      origin: "https://example.org/coreason-ai/runtime.git",
    });
  });

  test("a detached HEAD is on no branch", async () => {
    const repository = createRepository();
    const commit = repository.commit("feat: begin");

    expect(await open(repository).currentBranch()).toBe("main");
    repository.git("checkout", "--quiet", commit);
    expect(await open(repository).currentBranch()).toBeUndefined();
  });

  test("commits come newest first, whole messages, without those of the other end", async () => {
    const repository = createRepository();
    const first = repository.commit("feat: begin");
    repository.commit("fix: mend\n\nBREAKING CHANGE: all of it");
    const last = repository.commit("docs: tell");

    const commits = await open(repository).commits({ from: first, to: last });

    expect(commits.map(({ message }) => message)).toEqual([
      "docs: tell",
      "fix: mend\n\nBREAKING CHANGE: all of it",
    ]);
    expect(await open(repository).count({ from: first, to: last })).toBe(2);
  });

  test("files of a commit are read byte for byte, and what is not there is left out", async () => {
    const repository = createRepository();
    const crlf = "\uFEFFname: x\r\n";
    const commit = repository.commit("feat: begin", { "with space.yml": crlf, "empty.txt": "" });
    repository.write("with space.yml", "changed afterwards");

    const files = await open(repository).read(commit, ["with space.yml", "empty.txt", "missing.txt"]);

    expect([...files.keys()]).toEqual(["with space.yml", "empty.txt"]);
    expect(Buffer.from(files.get("with space.yml") ?? []).toString("utf8")).toBe(crlf);
  });

  test("links are no files of a commit", async () => {
    const repository = createRepository();
    repository.git("config", "core.symlinks", "true");
    repository.write("real.toml", "x = 1\n");
    const { symlinkSync } = await import("node:fs");
    symlinkSync("/etc/hostname", join(repository.directory, "link.toml"));
    const commit = repository.commit("feat: begin");

    expect(await open(repository).list(commit)).toEqual(["real.toml"]);
  });

  test.each([
    ["a revision that is not there", "nowhere"],
    ["an option in disguise", "--all"],
  ])("%s names no commit", async (_, revision) => {
    const repository = createRepository();
    repository.commit("feat: begin");

    expect(await open(repository).resolve(revision)).toBeUndefined();
  });
});

describe("committing without a checkout", () => {
  test("the branch gets the files; work tree, index and hooks are not touched", async () => {
    const repository = createRepository();
    repository.write("run.sh", "echo 1\n");
    repository.git("add", "run.sh");
    repository.git("update-index", "--chmod=+x", "run.sh");
    const head = repository.commit("feat: begin", { "pins.txt": "one\n" });
    repository.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
    repository.git("update-index", "--chmod=+x", "run.sh");
    repository.git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "chore: mode");
    const parent = repository.git("rev-parse", "HEAD");
    repository.write("pins.txt", "somebody is editing\n");

    const commit = await open(repository).commit({
      branch: "release-train/pins",
      expected: undefined,
      parents: [parent],
      files: [
        { path: "pins.txt", bytes: Buffer.from("two\r\n") },
        { path: "run.sh", bytes: Buffer.from("echo 2\n") },
      ],
      message: "fix(deps): bump\n",
    });

    expect(repository.git("show", `${commit}:pins.txt`)).toBe("two\r");
    expect(repository.git("ls-tree", commit, "run.sh")).toMatch(/^100755 /);
    expect(repository.git("rev-parse", "release-train/pins")).toBe(commit);
    expect(repository.read("pins.txt")).toBe("somebody is editing\n");
    expect(repository.git("rev-parse", "HEAD")).toBe(parent);
    expect(head).not.toBe(parent);
  });

  test.each([
    ["stands elsewhere than expected", true],
    ["exists although none was expected", false],
  ])("a branch that %s is not overwritten", async (_, stale) => {
    const repository = createRepository();
    const first = repository.commit("feat: begin");
    const second = repository.commit("feat: more");
    repository.git("branch", "train", second);
    const change = { branch: "train", parents: [first] as const, files: [], message: "x" };

    await expect(
      open(repository).commit({ ...change, parents: [first], expected: stale ? first : undefined }),
    ).rejects.toMatchObject({
      kind: "refusal",
      code: "branch-moved",
    });
    expect(repository.git("rev-parse", "train")).toBe(second);
  });

  test("two branches merge into a tree without a checkout, and a conflict is no tree", async () => {
    const repository = createRepository();
    const base = repository.commit("feat: begin", { "a.txt": "1\n", "b.txt": "1\n" });
    const ours = repository.commit("feat: ours", { "a.txt": "2\n" });
    repository.git("checkout", "--quiet", "-b", "theirs", base);
    const theirs = repository.commit("feat: theirs", { "b.txt": "2\n" });
    const against = repository.commit("feat: against", { "a.txt": "3\n" });

    const tree = await open(repository).mergeTree(ours, theirs);

    expect(repository.git("show", `${tree ?? ""}:a.txt`)).toBe("2");
    expect(repository.git("show", `${tree ?? ""}:b.txt`)).toBe("2");
    expect(await open(repository).mergeTree(ours, against)).toBeUndefined();
  });

  test("an exported tree has the files and no .git", async () => {
    const repository = createRepository();
    const commit = repository.commit("feat: begin", { "a/b.txt": "1\n" });
    const directory = join(temporaryFolder(), "stage");
    mkdirSync(directory);

    await open(repository).exportTree(commit, directory);

    expect(readFileSync(join(directory, "a/b.txt"), "utf8")).toBe("1\n");
    expect(existsSync(join(directory, ".git"))).toBe(false);
    expect(repository.git("status", "--porcelain")).toBe("");
  });
});

describe("tagging and pushing", () => {
  test("a tag is annotated, and one that exists is refused", async () => {
    const repository = createRepository();
    const commit = repository.commit("feat: begin");
    const git = open(repository);

    await git.createTag({ name: "v1.0.0", commit, message: "v1.0.0\n" });

    expect(repository.git("cat-file", "-t", "v1.0.0")).toBe("tag");
    await expect(git.createTag({ name: "v1.0.0", commit, message: "x" })).rejects.toMatchObject({
      code: "tag-exists",
    });
  });

  test("a push arrives whole or not at all, and never by force", async () => {
    const bare = temporaryFolder();
    repositoryAt(bare).git("init", "--quiet", "--bare", "--initial-branch=main");
    const repository = createRepository();
    repository.commit("feat: begin");
    repository.git("remote", "add", "origin", bare);
    repository.git("push", "--quiet", "origin", "main");
    repository.git("commit", "--quiet", "--amend", "--allow-empty", "--message", "feat: rewritten");
    repository.git("tag", "v1.0.0");

    await expect(
      open(repository).push("origin", ["refs/heads/main", "refs/tags/v1.0.0"]),
    ).rejects.toMatchObject({
      kind: "external",
      code: "push-rejected",
    });
    expect(repositoryAt(bare).git("tag")).toBe("");
    await open(repository).push("origin", ["refs/tags/v1.0.0"]);
    expect(repositoryAt(bare).git("tag")).toBe("v1.0.0");
  });
});

test("a file that is executable for others keeps its bits when it is replaced", async () => {
  const repository = createRepository();
  repository.write("run.sh", "1");
  const { chmodSync } = await import("node:fs");
  chmodSync(join(repository.directory, "run.sh"), 0o755);
  const { nodeFiles } = await import("@release-actions/ports/adapters");
  const files = nodeFiles({
    commands: nodeCommands(),
    root: repository.directory,
    environment: gitEnvironment,
  });

  await files.replace("run.sh", Buffer.from("2"));

  expect(statSync(join(repository.directory, "run.sh")).mode & 0o777).toBe(0o755);
  expect(repository.read("run.sh")).toBe("2");
});
