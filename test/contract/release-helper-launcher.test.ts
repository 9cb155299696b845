import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Linter } from "eslint";
import { root } from "../../scripts/bundles.ts";
import { temporaryFolder } from "../support/repository.ts";

const launcher = join(root, "dist", "release-helper", "index.js");

/** Makes the child believe that it runs on another Node. */
function pretend(version: string): readonly string[] {
  const code = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
  return ["--import", `data:text/javascript,${encodeURIComponent(code)}`];
}

describe("release-helper on a Node that is too old", () => {
  test.each([["18.20.4"], ["12.22.12"], ["0.10.48"]])("%s says so in one line and exits 2", (version) => {
    const run = spawnSync(process.execPath, [...pretend(version), launcher, "--help"], { encoding: "utf8" });

    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toBe(`release-helper needs Node 20 or newer, and this is Node ${version}.\n`);
  });

  test("any Node can read what says so", () => {
    const code = readFileSync(launcher, "utf8").replace(/^#!.*/, "");

    const messages = new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });

    expect(messages).toEqual([]);
  });
});

describe("release-helper from its bundle", () => {
  test("answers without a build", () => {
    const run = spawnSync(process.execPath, [launcher, "--help"], { encoding: "utf8" });

    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("Usage: release-helper");
  });

  test("keeps its compiled code in the cache of the user, and does without where that cannot be written", () => {
    const folder = temporaryFolder();
    const file = join(folder, "no-folder");
    writeFileSync(file, "");
    const startWith = (caches: string) =>
      spawnSync(process.execPath, [launcher, "--version"], {
        encoding: "utf8",
        env: { ...process.env, XDG_CACHE_HOME: caches },
      });

    const runs = [folder, folder, file, join(file, "below"), "/proc/nowhere"].map(startWith);

    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      runs.map(() => ({ status: 0, stderr: "" })),
    );
    expect(readdirSync(folder)).toEqual(["no-folder", "release-helper"]);
  });

  test("can be started by its name, as npx does", () => {
    expect(statSync(launcher).mode & 0o111).not.toBe(0);
    const mode = execFileSync("git", ["ls-files", "--stage", "dist/release-helper/index.js"], {
      cwd: root,
      encoding: "utf8",
    });

    expect(mode).toMatch(/^100755 /);
  });
});
