import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/repository.ts";
import { createFolder } from "./plain-folder.ts";
import { readReport } from "./release-helper.ts";

const pyproject = (requirement: string): string =>
  `[project]\nname = "app"\ndependencies = ["${requirement}"] # keep\n`;

describe("every place moves at once", () => {
  test("in a folder without git, in files of every kind, and a second run has nothing to do", async () => {
    const { read, pin } = createFolder({
      "pyproject.toml": pyproject("Acme_Lib[x]>=1.0.0 ; python_version > '3'"),
      "services/a/requirements.txt": "acme.lib==1.0.0\r\n",
      Dockerfile: "FROM ghcr.io/acme/acme-lib:v1.0.0 AS base\n",
      ".github/workflows/ci.yml":
        "on: push\njobs:\n  a:\n    uses: acme/acme-lib/.github/workflows/x.yml@v1.0.0\n",
    });

    const first = await pin("acme_lib@1.2.0");
    const second = await pin("acme_lib@1.2.0");

    expect(first.exitCode).toBe(0);
    expect(first.stdout).toContain("4 pins");
    expect(read("pyproject.toml")).toBe(pyproject("Acme_Lib[x]>=1.2.0 ; python_version > '3'"));
    expect(read("services/a/requirements.txt")).toBe("acme.lib==1.2.0\r\n");
    expect(read("Dockerfile")).toBe("FROM ghcr.io/acme/acme-lib:v1.2.0 AS base\n");
    expect(read(".github/workflows/ci.yml")).toContain("x.yml@v1.2.0");
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toContain("Nothing to do for acme_lib 1.2.0.");
  });

  test.each([
    [
      "a normalized name",
      "coreason_manifest@1.2.0",
      "pyproject.toml",
      pyproject("Coreason.Manifest==1.0.0"),
      pyproject("Coreason.Manifest==1.2.0"),
    ],
    [
      "a scope",
      "@acme/lib@1.2.0",
      "package.json",
      '{"dependencies":{"@acme/lib":"^1.0.0"}}',
      '{"dependencies":{"@acme/lib":"^1.2.0"}}',
    ],
    [
      "a prefix",
      "npm:lib@1.2.0",
      "package.json",
      '{"dependencies":{"lib":"~1.0.0"}}',
      '{"dependencies":{"lib":"~1.2.0"}}',
    ],
    [
      "an image",
      "image:ghcr.io/o/i@1.2.0",
      "Dockerfile",
      "FROM ghcr.io/o/i:1.0.0\n",
      "FROM ghcr.io/o/i:1.2.0\n",
    ],
    [
      "an image of a registry with a port",
      "localhost:5000/o/i@1.2.0",
      "Dockerfile",
      "FROM localhost:5000/o/i:1.0.0\n",
      "FROM localhost:5000/o/i:1.2.0\n",
    ],
    [
      "the last part of an image",
      "i@1.2.0",
      "Dockerfile",
      "FROM localhost:5000/o/i:1.0.0\n",
      "FROM localhost:5000/o/i:1.2.0\n",
    ],
    ["a PEP 440 version", "lib@1.2.0rc1", "requirements.txt", "lib==1.0.0\n", "lib==1.2.0rc1\n"],
  ])("%s: %s", async (_, argument, path, before, after) => {
    const { read, pin } = createFolder({ [path]: before });

    const run = await pin(argument);

    expect(run).toMatchObject({ exitCode: 0 });
    expect(read(path)).toBe(after);
  });

  test("a prefix keeps other ecosystems out", async () => {
    const { read, pin } = createFolder({
      "requirements.txt": "lib==1.0.0\n",
      "package.json": '{"dependencies":{"lib":"1.0.0"}}',
    });

    await pin("npm:lib@2.0.0");

    expect(read("requirements.txt")).toBe("lib==1.0.0\n");
    expect(read("package.json")).toBe('{"dependencies":{"lib":"2.0.0"}}');
  });

  test.each([
    ["keep", "~=1.0.0", "~=1.2.0"],
    ["keep", ">=1.0.0,<3", ">=1.0.0,<3"],
    ["exact", ">=1.0.0", "==1.2.0"],
    ["compatible", "==1.0.0", "~=1.2.0"],
    ["minimum", "==1.0.0", ">=1.2.0"],
  ])("--pin %s writes %s as %s", async (policy, before, after) => {
    const { read, pin } = createFolder({ "pyproject.toml": pyproject(`lib${before}`) });

    await pin("lib@1.2.0", "--pin", policy);

    expect(read("pyproject.toml")).toBe(pyproject(`lib${after}`));
  });
});

describe("nothing is touched", () => {
  test("by --dry-run, which prints the diff", async () => {
    const { read, pin } = createFolder({ "requirements.txt": "lib==1.0.0\n" });

    const run = await pin("lib@1.2.0", "--dry-run");

    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain("-lib==1.0.0\n+lib==1.2.0\n");
    expect(read("requirements.txt")).toBe("lib==1.0.0\n");
  });

  test.each(["keep", "minimum"])(
    "under %s where an upper bound is in the way, unless --widen says so",
    async (policy) => {
      const { read, pin } = createFolder({ "pyproject.toml": pyproject("lib>=1.0.0,<1.2") });

      const run = await pin("lib@1.2.0", "--pin", policy);
      const kept = read("pyproject.toml");
      const widened = await pin("lib@1.2.0", "--pin", policy, "--widen");

      expect(run.exitCode).not.toBe(0);
      expect(run.stdout + run.stderr).toContain("--widen");
      expect(kept).toBe(pyproject("lib>=1.0.0,<1.2"));
      expect(widened.exitCode).toBe(0);
      expect(read("pyproject.toml")).toContain("<1.3");
    },
  );

  test("where the version would be lower, unless --allow-downgrade says so", async () => {
    const { read, pin } = createFolder({ "requirements.txt": "lib==2.0.0\n" });

    const run = await pin("lib@1.2.0");
    const kept = read("requirements.txt");
    await pin("lib@1.2.0", "--allow-downgrade");

    expect(run.stdout).toContain("newer requirements.txt:1");
    expect(kept).toBe("lib==2.0.0\n");
    expect(read("requirements.txt")).toBe("lib==1.2.0\n");
  });

  test("when one pin cannot be moved: the others wait for it", async () => {
    const { read, pin } = createFolder({
      "a/requirements.txt": "lib==1.0.0\n",
      "b/pyproject.toml": pyproject("lib>=1.0.0,<2"),
    });

    const run = await pin("lib@2.0.0", "--json");

    expect(run.exitCode).toBe(3);
    expect(readReport(run, "pin")).toMatchObject({
      applied: false,
      refusals: [{ file: "b/pyproject.toml", line: 3 }],
    });
    expect(read("a/requirements.txt")).toBe("lib==1.0.0\n");
  });

  test.each<[string, string, string | Uint8Array, string]>([
    [
      "malformed TOML",
      "pyproject.toml",
      '[project]\ndependencies = ["lib==1.0.0"\n',
      "manifest-syntax pyproject.toml:",
    ],
    [
      "a TOML key that stands twice",
      "pyproject.toml",
      '[project]\nname = "a"\nname = "lib"\n',
      "manifest-duplicate-key pyproject.toml:3",
    ],
    [
      "malformed JSON",
      "package.json",
      '{"dependencies": {"lib": "1.0.0",}}',
      "manifest-syntax package.json:1",
    ],
    ["malformed YAML", "compose.yaml", "services:\n  a: {image: lib:1.0.0\n", "compose.yaml:"],
    ["a binary file", "package.json", Buffer.from('{"lib":\0}'), "manifest-binary package.json:1"],
    [
      "a file of 50 MB",
      "package.json",
      Buffer.from(`{"lib":"${"x".repeat(50_000_000)}"}`),
      "manifest-too-large package.json",
    ],
  ])("when there is %s", async (_, path, content, words) => {
    const { read, pin } = createFolder({ "requirements.txt": "lib==1.0.0\n", [path]: content });

    const run = await pin("lib@1.2.0");

    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain(words);
    expect(read("requirements.txt")).toBe("lib==1.0.0\n");
  });

  test("outside the folder: a link that leads out of it is refused", async () => {
    const { directory, pin } = createFolder({ "requirements.txt": "other==1.0.0\n" });
    const outside = join(temporaryFolder(), "package.json");
    writeFileSync(outside, '{"dependencies":{"lib":"1.0.0"}}');
    symlinkSync(outside, join(directory, "package.json"));

    const run = await pin("lib@1.2.0");

    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain("path-escapes package.json");
    expect(readFileSync(outside, "utf8")).toContain("1.0.0");
  });

  test("a name that nothing pins is said, and counts as a finding", async () => {
    const { pin } = createFolder({ "requirements.txt": "lib==1.0.0\n" });

    const run = await pin("lob@1.2.0");

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("No pin of lob was found.");
  });
});
