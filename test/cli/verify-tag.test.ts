import { describe, expect, test } from "@jest/globals";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { releaseHelper } from "./release-helper.ts";

/** One commit on main with a tag, in a repository that is its own remote. */
function repository(version = "1.2.3"): TestRepository {
  const created = createRepository();
  created.commit("feat: begin", {
    "package.json": `{\n  "name": "ui",\n  "private": true,\n  "version": "${version}"\n}\n`,
  });
  created.git("tag", "v1.2.3");
  created.git("remote", "add", "origin", ".");
  return created;
}

describe("release-helper verify-tag", () => {
  test("judges the tag of the checked-out commit", async () => {
    const run = await releaseHelper(["verify-tag"], { cwd: repository().directory });

    expect(run).toMatchObject({ exitCode: 0, stdout: "✔ v1.2.3 may be released.\n" });
  });

  test("prints findings with their place, and exits with 1", async () => {
    const { directory } = repository("1.2.2");

    const run = await releaseHelper(["verify-tag", "v1.2.3", "--dir", directory]);

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("✖ v1.2.3 must not be released as it is.\n");
    expect(run.stdout).toContain("static-version package.json:4: expected 1.2.3, or 0.0.0-dev,");
  });

  test("takes its settings in parts", async () => {
    const { directory } = repository("1.2.2");

    const run = await releaseHelper([
      ...["verify-tag", "v1.2.3", "--dir", directory],
      ...["--checks", "static-version=off", "--checks", "moved-tag=off"],
    ]);

    expect(run.exitCode).toBe(0);
  });

  test("judges by the branch, order and placeholder that it is given", async () => {
    const created = repository("0.0.0-git");
    created.git("branch", "trunk");
    created.git("tag", "v9.0.0", created.commit("feat: next"));
    const words = ["verify-tag", "v1.2.3", "--dir", created.directory, "--checks", "moved-tag=off", "--json"];
    const codes = async (...more: readonly string[]) => {
      const { stdout } = await releaseHelper([...words, ...more]);
      const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly code: string }[] };
      return findings.map(({ code }) => code);
    };

    expect(await codes("--default-branch", "trunk", "--placeholder", "0.0.0-git")).toEqual([]);
    expect(await codes("--default-branch", "nowhere", "--order", "repository")).toEqual(["branch", "order"]);
  });

  test("prints JSON of its published shape", async () => {
    const { directory } = repository("1.2.2");

    const run = await releaseHelper(["verify-tag", "v1.2.3", "--dir", directory, "--json"]);

    expect(JSON.parse(run.stdout)).toEqual({
      schema: 1,
      tag: "v1.2.3",
      version: "1.2.3",
      findings: [
        {
          code: "static-version",
          level: "error",
          file: "package.json",
          line: 4,
          expected: "1.2.3, or 0.0.0-dev, at version in package.json",
          found: '"1.2.2"',
          fix: "Write the version there, commit, and tag the new commit.",
        },
      ],
    });
  });

  test("a check can be a warning", async () => {
    const { directory } = repository("1.2.2");

    const run = await releaseHelper([
      "verify-tag",
      "v1.2.3",
      "--dir",
      directory,
      "--checks",
      "static-version=warning",
    ]);

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("static-version package.json:4");
  });

  test("in a repository without a remote it says what cannot be told, and how to leave it out", async () => {
    const alone = repository();
    const { directory } = alone;
    alone.git("remote", "remove", "origin");

    const run = await releaseHelper(["verify-tag", "--dir", directory]);
    const local = await releaseHelper(["verify-tag", "--dir", directory, "--checks", "moved-tag=off"]);

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("moved-tag: expected v1.2.3 to be the same on the remote");
    expect(run.stdout).toContain("unknown: this clone has no remote to ask");
    expect(run.stdout).toContain("moved-tag=off");
    expect(local).toMatchObject({ exitCode: 0, stdout: "✔ v1.2.3 may be released.\n" });
  });

  test("a hostile tag is printed escaped", async () => {
    const { directory } = repository();

    const run = await releaseHelper(["verify-tag", "v1.0.0\n::error::x\u001b[2J", "--dir", directory]);

    expect(run.exitCode).toBe(1);
    expect(`${run.stdout}${run.stderr}`).toContain("\\n::error::x");
    // eslint-disable-next-line no-control-regex
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/^::error|\u001b\[2J/m);
  });

  test("without a tag anywhere it says how to name one", async () => {
    const created = createRepository();
    created.commit("feat: begin");

    const run = await releaseHelper(["verify-tag", "--dir", created.directory]);

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("tag-missing");
  });
});
