import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { nodeCommands, nodeFiles } from "@release-actions/ports/adapters";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRepository, gitEnvironment, temporaryFolder } from "../support/repository.ts";

function filesOf(root: string) {
  return nodeFiles({ commands: nodeCommands(), root, environment: gitEnvironment });
}

describe("listing", () => {
  test("a repository lists what git tracks or would track, without ignored and vendored folders", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", {
      ".gitignore": "build/\n",
      "pyproject.toml": "",
      "services/api/pyproject.toml": "",
      "vendor/lib/package.json": "",
      "node_modules/x/package.json": "",
    });
    repository.write("untracked.txt", "");
    repository.write("build/out.txt", "");

    expect(await filesOf(repository.directory).list()).toEqual([
      ".gitignore",
      "pyproject.toml",
      "services/api/pyproject.toml",
      "untracked.txt",
    ]);
  });

  test("a folder outside every repository lists everything but vendored folders", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules/x"), { recursive: true });
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "node_modules/x/package.json"), "{}");
    writeFileSync(join(folder, "src/a.txt"), "");
    writeFileSync(join(folder, "b.txt"), "");

    expect(await filesOf(folder).list()).toEqual(["b.txt", "src/a.txt"]);
  });
});

describe("leaving the root", () => {
  test.each([
    ["a path upwards", "../secret.txt"],
    ["a link to a file outside", "link.txt"],
    ["a file below a link to a folder outside", "folder/secret.txt"],
    ["a new file below such a link", "folder/new.txt"],
    ["an absolute path outside", "/etc/hostname"],
  ])("%s is refused, for reading and for writing", async (_, path) => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "secret.txt"), "secret");
    const root = join(outside, "root");
    mkdirSync(root);
    symlinkSync(join(outside, "secret.txt"), join(root, "link.txt"));
    symlinkSync(outside, join(root, "folder"));

    await expect(filesOf(root).replace(path, Buffer.from("x"))).rejects.toMatchObject({
      code: "path-escapes",
    });
    await expect(filesOf(root).read(path)).rejects.toMatchObject({ kind: "refusal", code: "path-escapes" });
    expect(readdirSync(outside).toSorted()).toEqual(["root", "secret.txt"]);
  });

  test("an absolute path that stays inside is read as any other", async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "sbom.json"), "{}");

    expect(Buffer.from(await filesOf(root).read(join(root, "sbom.json"))).toString()).toBe("{}");
  });

  test("a link that stays inside is followed, and stays a link", async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "real.txt"), "1");
    symlinkSync("real.txt", join(root, "link.txt"));

    await filesOf(root).replace("link.txt", Buffer.from("2"));

    expect(Buffer.from(await filesOf(root).read("real.txt")).toString()).toBe("2");
  });
});

test("a file that cannot be replaced stays whole and leaves nothing beside it", async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "taken.txt"));

  await expect(filesOf(root).replace("taken.txt", Buffer.from("x"))).rejects.toMatchObject({
    code: "file-not-written",
  });
  expect(readdirSync(root)).toEqual(["taken.txt"]);
});

test("a copy has the listed files, links as links, and no .git", async () => {
  const repository = createRepository();
  repository.commit("feat: begin", { "a/b.txt": "1" });
  symlinkSync("a/b.txt", join(repository.directory, "link"));
  const target = temporaryFolder();

  await filesOf(repository.directory).copyTo(target);

  expect(readdirSync(target).toSorted()).toEqual(["a", "link"]);
  expect(existsSync(join(target, ".git"))).toBe(false);
});

test("what a killed run left half written is removed by the next look, what a living one writes is not listed", async () => {
  const repository = createRepository();
  repository.commit("feat: begin", { "a.txt": "1" });
  const ended = spawnSync("true").pid;
  repository.write(`a.txt.${ended}.release-helper`, "half");
  repository.write(`b.txt.${process.pid}.release-helper`, "being written");

  expect(await filesOf(repository.directory).list()).toEqual(["a.txt"]);
  expect(readdirSync(repository.directory).toSorted()).toEqual([
    ".git",
    "a.txt",
    `b.txt.${process.pid}.release-helper`,
  ]);
});
