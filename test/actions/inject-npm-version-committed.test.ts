import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runBundledAction } from "../support/bundled-action.ts";
import { createRepository, temporaryFolder, type TestRepository } from "../support/repository.ts";

const packageJson = (version: string) => `${JSON.stringify({ name: "a", version }, null, 2)}\n`;

function committed(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  repository.commit("feat: begin", files);
  return repository;
}

const stamp = (directory: string, version = "1.4.0", inputs: Readonly<Record<string, string>> = {}) =>
  runBundledAction({
    name: "inject-npm-version",
    inputs: { version, ...inputs },
    workspace: directory,
    environment: { GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig", GIT_CONFIG_NOSYSTEM: "1" },
  });

describe("the committed version is judged, not what an earlier step has written over it:", () => {
  test("another version is refused, in a folder below the top, with both", () => {
    const repository = committed({ "ui/package.json": packageJson("1.3.9") });
    repository.write("ui/package.json", packageJson("1.4.0"));

    const { errors } = stamp(repository.directory, "1.4.0", { "working-directory": "ui" });

    expect(errors).toEqual([
      expect.stringContaining('found "1.3.9" in the commit and "1.4.0" in the working copy of package.json'),
    ]);
  });

  test("the placeholder, and a version that an earlier run stamped: refused, and nothing is written", () => {
    const repository = committed({ "package.json": packageJson("0.0.0-dev") });
    stamp(repository.directory, "1.3.0");

    const { errors } = stamp(repository.directory);

    expect(errors).toEqual([expect.stringContaining("title=inject-npm-version%3A version-edited")]);
    expect(repository.read("package.json")).toBe(packageJson("1.3.0"));
  });
});

describe("without a commit of it, the working copy counts:", () => {
  test("a package.json that git does not have", () => {
    const repository = committed({ "README.md": "" });
    repository.write("package.json", packageJson("1.4.0"));

    expect(stamp(repository.directory)).toMatchObject({ exitCode: 0, outputs: { files: "[]" } });
  });

  test("a package.json that was committed broken", () => {
    const repository = committed({ "package.json": "{" });
    repository.write("package.json", packageJson("0.0.0-dev"));

    expect(stamp(repository.directory).errors).toEqual([]);
  });

  test("a folder that is no clone", () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, "package.json"), packageJson("1.3.0"));

    expect(stamp(directory).errors).toEqual([expect.stringContaining("version-committed")]);
  });
});
