import { describe, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { readSampleOrganisation } from "../../../packages/rehearsal/sample-suite/organisation.ts";
import { buildWheel } from "../../../packages/rehearsal/building/wheel.ts";
import { describeWithTools, environmentWith } from "../../support/tools.ts";

const pyproject = `
[project]
name = "Sample.Package"
description = "A sample"
requires-python = ">=3.10"
dependencies = ["one==1.0", "two>=2; sys_platform == 'linux'"]
[project.optional-dependencies]
more = ["three", "four<5; python_version < '3.12' or sys_platform == 'linux'"]
[project.scripts]
sample = "sample_package:main"
`;

function build(): { filename: string; text: string; bytes: Buffer } {
  const files = new Map<string, Uint8Array>([
    ["pyproject.toml", Buffer.from(pyproject)],
    ["src/sample_package/__init__.py", Buffer.from("def main(): ...\n")],
    ["tests/test_sample.py", Buffer.from("")],
  ]);
  const { filename, bytes } = buildWheel(files, "1.2.3");
  return { filename, bytes, text: bytes.toString("latin1") };
}

describe("the small wheel builder", () => {
  test("names the file after the normalized name and the version", () => {
    expect(build().filename).toBe("sample_package-1.2.3-py3-none-any.whl");
  });

  test("makes the same bytes twice", () => {
    expect(build().bytes.equals(build().bytes)).toBe(true);
  });

  test("packs the modules and leaves the tests out", () => {
    expect(build().text).toContain("sample_package/__init__.py");
    expect(build().text).not.toContain("test_sample.py");
  });

  test.each([
    ["a requirement", "Requires-Dist: one==1.0\n"],
    ["a requirement with a marker", "Requires-Dist: two>=2; sys_platform == 'linux'\n"],
    ["an extra", "Provides-Extra: more\n"],
    ["a requirement of an extra", "Requires-Dist: three; extra == 'more'\n"],
    [
      "a marker of an extra's requirement, in parentheses",
      "Requires-Dist: four<5; (python_version < '3.12' or sys_platform == 'linux') and extra == 'more'\n",
    ],
    ["the interpreter", "Requires-Python: >=3.10\n"],
    ["a command", "[console_scripts]\nsample = sample_package:main\n"],
  ])("writes down %s", (_, expected) => {
    expect(build().text).toContain(expected);
  });
});

await describeWithTools("a wheel of the small builder", ["uv", "python"], ({ uv, python }) => {
  test("is installed and imported by the real tools, at its version", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wheel-"));
    try {
      const { repositories } = await readSampleOrganisation();
      const manifest = repositories.find(({ name }) => name === "coreason-manifest");
      const { filename, bytes } = buildWheel(manifest?.files ?? new Map(), "0.14.2");
      await writeFile(join(folder, filename), bytes);
      const environment = { ...environmentWith(uv, python), UV_CACHE_DIR: join(folder, "cache") };
      const commands = nodeCommands();
      const target = join(folder, "installed");

      const installed = await commands.run(
        ["uv", "pip", "install", "--no-index", "--target", target, join(folder, filename)],
        { cwd: folder, environment },
      );
      const imported = await commands.run(
        ["python3", "-c", "import coreason_manifest.manifest; print(coreason_manifest.__version__)"],
        { cwd: folder, environment: { ...environment, PYTHONPATH: target } },
      );

      expect(installed).toMatchObject({ exitCode: 0 });
      expect(imported.stdout.toString("utf8").trim()).toBe("0.14.2");
      expect(await readFile(join(target, "coreason_manifest-0.14.2.dist-info", "RECORD"), "utf8")).toContain(
        "coreason_manifest/manifest.py,sha256=",
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
