import { describe, expect, test } from "@jest/globals";
import { localGit, localGitIndex, nodeCommands } from "@release-actions/ports/adapters";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  createRepository,
  gitEnvironment,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";

function open(repository: TestRepository) {
  return localGit({ commands: nodeCommands(), root: repository.directory, environment: gitEnvironment });
}

test("a folder outside of any clone is told as that, whatever git says", async () => {
  const root = temporaryFolder();
  const options = { commands: nodeCommands(), root, environment: gitEnvironment };

  await expect(localGit(options).references([])).rejects.toMatchObject({ code: "clone-missing" });
  await expect(localGitIndex(options).staged([])).rejects.toMatchObject({ code: "clone-missing" });
});

describe("the work tree", () => {
  test("modified files are tracked ones, staged or not; untracked files do not count", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "a b.txt": "1", "staged.txt": "1", "gone.txt": "1" });
    repository.write("a b.txt", "2");
    repository.write("staged.txt", "2");
    repository.write("new.txt", "2");
    repository.git("add", "staged.txt");
    repository.git("rm", "--quiet", "gone.txt");

    expect((await open(repository).modified()).toSorted()).toEqual(["a b.txt", "gone.txt", "staged.txt"]);
  });

  test("a work tree in the middle of a conflict tells its branch and every file at odds", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "a b.txt": "1\n", "other.txt": "1\n" });
    repository.git("checkout", "--quiet", "-b", "theirs");
    repository.commit("feat: theirs", { "a b.txt": "2\n" });
    repository.git("checkout", "--quiet", "main");
    repository.commit("feat: ours", { "a b.txt": "3\n" });
    expect(() => repository.git("merge", "theirs")).toThrow();
    repository.write("other.txt", "2\n");
    repository.write("new.txt", "2\n");

    const { branch, modified } = await open(repository).workTree();

    expect(branch).toBe("main");
    expect(modified.toSorted()).toEqual(["a b.txt", "other.txt"]);
  });

  test("is looked at without the file system monitor that its owner has set up, which is a program", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "a.txt": "1" });
    repository.write("a.txt", "2");
    const witness = join(temporaryFolder(), "ran");
    repository.git("config", "core.fsmonitor", `touch ${witness}; false`);

    const { modified } = await open(repository).workTree();

    expect(modified).toEqual(["a.txt"]);
    expect(existsSync(witness)).toBe(false);
  });

  test.each(["a detached HEAD", "a branch without a commit"])("%s is told in one look", async (what) => {
    const repository = createRepository();
    if (what === "a detached HEAD") repository.git("checkout", "--quiet", repository.commit("feat: begin"));

    expect(await open(repository).workTree()).toEqual({
      branch: what === "a detached HEAD" ? undefined : "main",
      modified: [],
    });
  });
});

describe("references", () => {
  test("references are the branches named, none that merely lies below, and every tag", async () => {
    const repository = createRepository();
    const commit = repository.commit("feat: begin");
    repository.git("branch", "train/pins");
    repository.git("tag", "v1.0.0");

    const names = ["refs/heads/main", "refs/heads/train", "refs/heads/missing"];
    const { head, branches, tags } = await open(repository).references(names);

    expect(head).toBe(commit);
    expect([...branches]).toEqual([["refs/heads/main", commit]]);
    expect(tags.map(({ name }) => name)).toEqual(["v1.0.0"]);
  });

  test("before the first commit there is no reference, and no head", async () => {
    const { head, branches, tags } = await open(createRepository()).references(["refs/heads/main"]);

    expect({ head, branches: [...branches], tags }).toEqual({ head: undefined, branches: [], tags: [] });
  });

  test.each(["loose", "packed"])("a tag of a tag stands, %s, at the commit behind both", async (how) => {
    const repository = createRepository();
    const commit = repository.commit("feat: begin");
    repository.git("tag", "--annotate", "--message=one", "v1.0.0");
    repository.git("tag", "--annotate", "--message=two", "v1.0.0-signed", "v1.0.0");
    const object = repository.git("rev-parse", "v1.0.0-signed");
    if (how === "packed") repository.git("pack-refs", "--all");

    const tags = await open(repository).tags();

    expect(tags.find(({ name }) => name === "v1.0.0-signed")).toEqual({
      ...{ name: "v1.0.0-signed", annotated: true },
      ...{ object, commit },
    });
  });

  test.each([
    ["the top", "", ""],
    ["a folder below", "packages/a b", "packages/a b"],
  ])("%s knows its way from the top", async (_, folder, way) => {
    const repository = createRepository();
    repository.write("packages/a b/package.json", "{}");
    const root = join(repository.directory, folder);

    const git = localGit({ commands: nodeCommands(), root, environment: gitEnvironment });

    expect(await git.folder()).toBe(way);
  });

  test("tags show the object they name, the commit behind it, and whether they are annotated", async () => {
    const repository = createRepository();
    const commit = repository.commit("feat: begin");
    repository.git("tag", "v1.0.0");
    repository.git("tag", "--annotate", "--message", "one", "v1.1.0");

    const tags = await open(repository).tags();

    expect(tags.map(({ name, commit: points, annotated }) => ({ name, points, annotated }))).toEqual([
      { name: "v1.0.0", points: commit, annotated: false },
      { name: "v1.1.0", points: commit, annotated: true },
    ]);
    expect(tags[1]?.object).not.toBe(commit);
  });
});
