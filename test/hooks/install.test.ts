import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createRepository, repositoryAt, temporaryFolder } from "../support/repository.ts";
import { commit, install, made, refused, snapshot, uninstall, writeHook } from "./hook-folder.ts";
import { hookedRepository, tryGit } from "./hooked-repository.ts";

test("a hook that reads the pushed references gets them after ours", () => {
  const repository = createRepository();
  writeHook(join(repository.directory, ".git", "hooks"), "pre-push", '#!/bin/sh\ncat > "$PWD/seen"\n');
  repository.git("init", "--quiet", "--bare", "remote.git");
  repository.git("remote", "add", "origin", join(repository.directory, "remote.git"));
  repository.git("commit", "--quiet", "--allow-empty", "--message=feat: x");
  repository.git("tag", "v1.0.0");
  install(repository.directory);

  expect(tryGit(repository, ["push", "--quiet", "origin", "main", "v1.0.0"])).toMatchObject(made);

  expect(repository.read("seen").trimEnd().split("\n")).toHaveLength(2);
  expect(repository.read("seen")).toContain("refs/tags/v1.0.0 ");
});

test("installed twice is installed once, and one hook can be installed alone", () => {
  const repository = hookedRepository();
  const hooks = join(repository.directory, ".git", "hooks");
  const before = snapshot(hooks);

  expect(install(repository.directory).stdout).toContain("installed already");
  expect(snapshot(hooks)).toEqual(before);
  const other = hookedRepository(undefined, "pre-push");
  expect(
    Object.keys(snapshot(join(other.directory, ".git", "hooks"))).filter((name) => !name.endsWith(".sample")),
  ).toEqual(["pre-push"]);
});

describe("the folder that core.hooksPath names is used", () => {
  test("in the repository, where nothing of this machine is written into files", () => {
    const repository = createRepository();
    repository.git("config", "core.hooksPath", "tools/git hooks");

    install(repository.directory);

    expect(commit(repository, "no")).toMatchObject(refused);
    expect(commit(repository, "fix: yes")).toMatchObject(made);
    expect(repository.read("tools/git hooks/commit-msg")).not.toContain(process.cwd());
    expect(snapshot(join(repository.directory, ".git", "hooks"))["commit-msg"]).toBeUndefined();
  });

  test("also by an absolute path that leads into the clone over a link", () => {
    const link = join(temporaryFolder(), "link");
    const repository = createRepository();
    symlinkSync(repository.directory, link);
    repository.git("config", "core.hooksPath", join(link, "made"));

    expect(install(repository.directory)).toMatchObject(made);
    expect(commit(repository, "no")).toMatchObject(refused);
  });

  test("but not where it is shared by other repositories, though only a link leads there", () => {
    const repository = createRepository();
    const shared = temporaryFolder();
    repository.git("config", "core.hooksPath", shared);
    const linked = createRepository();
    rmSync(join(linked.directory, ".git", "hooks"), { recursive: true, force: true });
    symlinkSync(shared, join(linked.directory, ".git", "hooks"));

    for (const { directory } of [repository, linked]) {
      const { exitCode, stderr } = install(directory);

      expect(exitCode).toBe(3);
      expect(stderr).toContain("hooks-shared");
    }
    expect(readdirSync(shared)).toEqual([]);
  });

  test("with a name of more than one line", () => {
    const repository = createRepository();
    repository.git("config", "core.hooksPath", "a\nb");

    expect(install(repository.directory)).toMatchObject(made);
    expect(commit(repository, "no")).toMatchObject(refused);
    expect(readdirSync(repository.directory)).toEqual([".git", "a\nb"]);
  });

  test.each(["", "."])("but not where git finds none: %j", (path) => {
    const repository = createRepository();
    repository.git("config", "core.hooksPath", path);

    const { exitCode, stderr } = install(repository.directory);

    expect(exitCode).toBe(3);
    expect(stderr).toContain("hooks-nowhere");
    expect(readdirSync(repository.directory)).toEqual([".git"]);
  });

  test("and one that cannot be written is said to be so", () => {
    const repository = createRepository();
    repository.write("made", "a file");
    repository.git("config", "core.hooksPath", "made");

    const { exitCode, stderr } = install(repository.directory);

    expect(exitCode).toBe(4);
    expect(stderr).toContain("hooks-unwritable");
    expect(repository.read("made")).toBe("a file");
  });
});

describe("Husky", () => {
  test("9: our lines go into the file that people edit, not into those that Husky writes anew", () => {
    const repository = createRepository();
    const husky = join(repository.directory, ".husky");
    // As husky 9 lays it out: git is pointed to _, whose hooks run the file of the same name above.
    writeHook(
      join(husky, "_"),
      "commit-msg",
      '#!/usr/bin/env sh\nf="$(dirname "$0")/../commit-msg"\n[ ! -f "$f" ] || exec sh -e "$f" "$@"\n',
    );
    writeHook(husky, "commit-msg", "echo mine >> ran", 0o644);
    repository.git("config", "core.hooksPath", ".husky/_");
    const before = [snapshot(join(husky, "_")), repository.read(".husky/commit-msg")];

    install(repository.directory);
    expect(commit(repository, "no")).toMatchObject(refused);
    expect(commit(repository, "fix: yes")).toMatchObject(made);
    expect(repository.read("ran")).toBe("mine\n");
    uninstall(repository.directory);

    expect([snapshot(join(husky, "_")), repository.read(".husky/commit-msg")]).toEqual(before);
    expect(readdirSync(husky).sort()).toEqual(["_", "commit-msg"]);
  });

  test("8: our lines stand below the one that starts the script a second time", () => {
    const repository = createRepository();
    const husky = join(repository.directory, ".husky");
    writeHook(
      join(husky, "_"),
      "husky.sh",
      'if [ -z "$husky_skip_init" ]; then\n  readonly husky_skip_init=1\n  export husky_skip_init\n  sh -e "$0" "$@"\n  exit $?\nfi\n',
    );
    const text = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\necho mine >> ran\n';
    writeHook(husky, "commit-msg", text);
    repository.git("config", "core.hooksPath", ".husky");

    install(repository.directory);
    expect(commit(repository, "no").stderr.match(/commit-message/g)).toHaveLength(1);
    expect(commit(repository, "fix: yes")).toMatchObject(made);
    expect(repository.read("ran")).toBe("mine\n");
    uninstall(repository.directory);

    expect(repository.read(".husky/commit-msg")).toBe(text);
  });
});

describe("the hooks work", () => {
  test("in folders with blanks and quotes in their names", () => {
    const repository = hookedRepository(join(temporaryFolder(), `a b'c"d $e`));

    expect(commit(repository, "no")).toMatchObject(refused);
    expect(commit(repository, "fix: yes")).toMatchObject(made);
  });

  test("in a linked work tree, installed from either", () => {
    const repository = createRepository();
    repository.commit("feat: x");
    const linked = join(temporaryFolder(), "linked tree");
    repository.git("worktree", "add", "--quiet", "-b", "side", linked);

    install(linked);

    for (const tree of [repository, repositoryAt(linked)]) {
      expect(commit(tree, "no")).toMatchObject(refused);
      tree.write("package.json", '{"name": "a", "version": "1.0.0"}');
      tree.git("add", "package.json");
      expect(commit(tree, "fix: x").stderr).toContain("static-version package.json:1");
    }
  });

  test("in a submodule, and in it alone", () => {
    const inner = createRepository();
    inner.commit("feat: x");
    const outer = createRepository();
    outer.git(
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      inner.directory,
      "sub module",
    );
    const submodule = repositoryAt(join(outer.directory, "sub module"));

    install(submodule.directory);

    expect(commit(submodule, "no")).toMatchObject(refused);
    expect(commit(submodule, "fix: yes")).toMatchObject(made);
    expect(commit(outer, "no")).toMatchObject(made);
  });

  test("from a folder below the top", () => {
    const repository = createRepository();
    mkdirSync(join(repository.directory, "below"));

    install(join(repository.directory, "below"));

    expect(
      tryGit({ directory: join(repository.directory, "below") }, ["commit", "--allow-empty", "--message=no"]),
    ).toMatchObject(refused);
  });
});

test("a hook that was set aside before is not written over by the next one", () => {
  const repository = createRepository();
  const hooks = join(repository.directory, ".git", "hooks");
  writeHook(hooks, "commit-msg", "#!/usr/bin/env python3\n# first\n");
  install(repository.directory);
  writeHook(hooks, "commit-msg", "#!/usr/bin/env python3\n# second\n");
  const before = snapshot(hooks);

  const { exitCode, stderr } = install(repository.directory);

  expect(exitCode).toBe(3);
  expect(stderr).toContain("hook-in-the-way");
  expect(snapshot(hooks)).toEqual(before);
});

test("without release-helper a hook says so instead of passing", () => {
  const repository = hookedRepository();
  repository.git("config", "release-helper.program", "/no/such/program");

  const { exitCode, stderr } = commit(repository, "fix: x");

  expect(exitCode).toBe(1);
  expect(stderr).toContain("release-helper is not found");
  expect(stderr).toContain("--no-verify");
});

test("outside a clone nothing is installed", () => {
  const { exitCode, stderr } = install(temporaryFolder());

  expect(exitCode).toBe(2);
  expect(stderr).toContain("clone-missing");
});
