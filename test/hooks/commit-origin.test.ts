import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  createRepository,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";
import { hookedRepository, releaseHelper, tryGit } from "./hooked-repository.ts";

/** Two branches that differ in one line, each with a commit that was made before there was a hook. */
function prepare(directory?: string): TestRepository {
  const repository = hookedRepository(directory, "commit-msg");
  const old = (message: string, files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--no-verify", `--message=${message}`);
  };
  old("Begin", { a: "0" });
  repository.git("checkout", "--quiet", "-b", "side");
  old("Old words", { a: "1" });
  old("Other old words", { b: "1" });
  repository.git("checkout", "--quiet", "main");
  old("Main words", { a: "2" });
  return repository;
}

/** A time of its own for each commit: git tells hooks no more of an amended one than its author. */
let second = 0;
function run(repository: Pick<TestRepository, "directory">, ...words: readonly string[]) {
  second += 1;
  const date = `2026-03-04T05:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}Z`;
  return tryGit(repository, words, { GIT_AUTHOR_DATE: date, GIT_EDITOR: "true" });
}

const made = { exitCode: 0 };
const refused = { exitCode: 1, stderr: expect.stringContaining("commit-msg commit-message") };
const commit = (repository: Pick<TestRepository, "directory">, ...words: readonly string[]) =>
  run(repository, "commit", "--quiet", ...words);
const merge = (repository: Pick<TestRepository, "directory">, ...words: readonly string[]) =>
  run(repository, "merge", "--quiet", "--no-ff", "-X", "ours", ...words);

describe("a merge is worded freely", () => {
  test("by git merge -m", () => {
    const repository = prepare();

    expect(merge(repository, "-m", "my words", "side")).toMatchObject(made);
    expect(repository.git("log", "-1", "--format=%s %p")).toMatch(/^my words \w+ \w+$/);
  });

  test("by the commit that ends one, after a conflict, too", () => {
    const repository = prepare();
    merge(repository, "--no-commit", "side");
    expect(commit(repository, "--message=my words")).toMatchObject(made);
    repository.git("reset", "--quiet", "--hard", "HEAD^");

    expect(run(repository, "merge", "side").exitCode).toBe(1);
    repository.write("a", "3");
    expect(commit(repository, "--all", "--message=my words")).toMatchObject(made);
  });

  test("when it is amended, but not in the commit after it", () => {
    const repository = prepare();
    merge(repository, "-m", "my words", "side");

    expect(commit(repository, "--allow-empty", "--message=more words")).toMatchObject(refused);
    expect(commit(repository, "--amend", "--message=other words")).toMatchObject(made);
    expect(commit(repository, "--amend", "--no-edit", "--reset-author")).toMatchObject(made);
  });

  test("in a linked work tree and in a submodule, each by its own state", () => {
    const repository = prepare();
    const linked = repositoryAt(join(temporaryFolder(), "linked tree"));
    repository.git("worktree", "add", "--quiet", "-b", "linked", linked.directory);
    const outer = createRepository();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repository.directory, "sub");
    const submodule = repositoryAt(join(outer.directory, "sub"));
    releaseHelper(submodule.directory, ["hooks", "install", "commit-msg"]);

    merge(linked, "--no-commit", "side");

    expect(commit(repository, "--allow-empty", "--message=my words")).toMatchObject(refused);
    expect(commit(linked, "--message=my words")).toMatchObject(made);
    expect(merge(submodule, "-m", "my words", "origin/side")).toMatchObject(made);
    expect(commit(submodule, "--allow-empty", "--message=more words")).toMatchObject(refused);
  });

  test("where only its words are those of a merge, it is none", () => {
    const repository = prepare();

    for (const words of ["Merge nonsense", "Merge branch 'side'", "Merge pull request #1 from a/b"]) {
      expect(commit(repository, "--allow-empty", `--message=${words}`)).toMatchObject(refused);
    }
  });
});

describe("a revert", () => {
  test("is worded freely while git reverts", () => {
    const repository = prepare();
    repository.git("revert", "--no-commit", "HEAD");

    expect(commit(repository, "--message=take it back")).toMatchObject(made);
    expect(commit(repository, "--allow-empty", "--message=take it back")).toMatchObject(refused);
  });

  test("of a commit that conflicts is continued with git's words", () => {
    const repository = prepare();
    repository.write("a", "3");
    expect(commit(repository, "--all", "--message=fix: x")).toMatchObject(made);

    expect(run(repository, "revert", "HEAD^").exitCode).toBe(1);
    repository.write("a", "4");
    repository.git("add", "a");

    expect(run(repository, "revert", "--continue")).toMatchObject(made);
    expect(repository.git("log", "-1", "--format=%s")).toBe('Revert "Main words"');
  });
});

describe("a commit that exists is made again with its own header", () => {
  test("by a cherry-pick that conflicts, and with other words only in the form of all others", () => {
    const repository = prepare();
    const pick = () => {
      expect(run(repository, "cherry-pick", "side^").exitCode).toBe(1);
      repository.write("a", "3");
      repository.git("add", "a");
    };
    pick();
    expect(commit(repository, "--message=new words")).toMatchObject(refused);
    expect(run(repository, "cherry-pick", "--continue")).toMatchObject(made);
    repository.git("reset", "--quiet", "--hard", "HEAD^");

    pick();
    expect(commit(repository, "--message=fix: new words")).toMatchObject(made);
  });

  test("by a rebase, whichever way it goes on after a conflict", () => {
    const repository = prepare();
    for (const [branch, backend, goOn] of [
      ["one", "--merge", "--continue"],
      ["two", "--apply", "--skip"],
    ] as const) {
      repository.git("checkout", "--quiet", "-b", branch, "side");
      expect(run(repository, "rebase", backend, "main").exitCode).toBe(1);
      repository.write("a", "3");
      repository.git("add", "a");
      expect(commit(repository, "--message=new words")).toMatchObject(refused);
      expect(commit(repository, "--message=Old words")).toMatchObject(made);
      expect(run(repository, "rebase", goOn)).toMatchObject(made);
    }
    expect(repository.git("log", "--format=%s", "-3")).toBe("Other old words\nOld words\nMain words");
  });

  test("by a rebase that lets one be edited or reworded", () => {
    const repository = prepare();
    repository.git("checkout", "--quiet", "side");
    const rebase = (todo: string, editor: string) =>
      tryGit(repository, ["rebase", "--quiet", "--interactive", "main~1"], {
        GIT_SEQUENCE_EDITOR: `sed -i.bak ${todo}`,
        GIT_EDITOR: editor,
      });

    expect(rebase("1s/pick/reword/", "true")).toMatchObject(made);
    expect(rebase("1s/pick/edit/", "true")).toMatchObject(made);
    expect(commit(repository, "--amend", "--no-edit")).toMatchObject(made);
    expect(run(repository, "rebase", "--continue")).toMatchObject(made);
    expect(rebase("1s/pick/reword/", "printf 'new words' >").stderr).toContain("commit-msg commit-message");
  });
});

test("the words of git merge --squash pass, and those of a person in their place are judged", () => {
  const repository = prepare();
  run(repository, "merge", "--squash", "--quiet", "-X", "ours", "side");

  expect(commit(repository, "--message=my words")).toMatchObject(refused);
  expect(commit(repository)).toMatchObject(made);
  expect(repository.git("log", "-1", "--format=%s")).toBe("Squashed commit of the following:");
});

test("a message that lies in no repository is judged by its words alone", () => {
  const repository = prepare();
  repository.write("message", "Merge branch 'side'\n");

  expect(releaseHelper(repository.directory, ["hooks", "run", "commit-msg", "message"])).toMatchObject(made);
});
