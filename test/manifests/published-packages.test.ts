import { describe, expect, test } from "@jest/globals";
import { describePackage, Source } from "@release-actions/manifests";
import { packageKey } from "@release-actions/release-model";

const describeText = (path: string, text: string) =>
  describePackage(new Source(path, new TextEncoder().encode(text)));

test.each([
  ["pyproject.toml", '[project]\nname = "Coreason_Manifest"\nversion = "1.2.3"\n', "pypi:coreason-manifest"],
  ["pyproject.toml", '[tool.poetry]\nname = "a"\nversion = "1.2.3"\n', "pypi:a"],
  ["bindings/typescript/package.json", '{"name": "@o/a", "version": "1.2.3"}', "npm:@o/a"],
  ["Cargo.toml", '[package]\nname = "a_b"\nversion = "1.2.3"\n', "cargo:a-b"],
  ["charts/a/Chart.yaml", "name: a\nversion: 1.2.3\n", "helm:a"],
])("%s publishes a package under its normalized name", (path, text, key) => {
  const described = describeText(path, text);

  expect(described && packageKey(described.name)).toBe(key);
  expect(described).toMatchObject({ path, isPrivate: false, version: { kind: "static", text: "1.2.3" } });
});

test("the name is also given as it is spelled", () => {
  expect(describeText("pyproject.toml", '[project]\nname = "Coreason_Manifest"\n')?.spelled).toBe(
    "Coreason_Manifest",
  );
});

test.each([
  ["a workspace of Cargo", "Cargo.toml", '[workspace]\nmembers = ["a"]\n'],
  ["a workspace of npm without a name", "package.json", '{"workspaces": ["a"]}'],
  ["a file of settings", "pyproject.toml", "[tool.ruff]\nline-length = 100\n"],
  ["another file", "README.md", "name: a"],
])("%s publishes nothing", (_, path, text) => {
  expect(describeText(path, text)).toBeUndefined();
});

test.each([
  ["package.json", '{"name": "a", "private": true}'],
  ["Cargo.toml", '[package]\nname = "a"\npublish = false\n'],
  ["Cargo.toml", '[package]\nname = "a"\npublish = []\n'],
  ["pyproject.toml", '[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]\n'],
  ["pyproject.toml", '[project]\nname = "a"\n[tool.uv]\npackage = false\n'],
  ["pyproject.toml", '[tool.poetry]\nname = "a"\npackage-mode = false\n'],
])("%s says itself that it is private: %s", (path, text) => {
  expect(describeText(path, text)?.isPrivate).toBe(true);
});

describe("the version of a pyproject.toml comes from", () => {
  test.each([
    ["hatch-vcs", '[tool.hatch.version]\nsource = "vcs"', { kind: "tag", tool: "hatch-vcs" }],
    [
      "a file of hatch's",
      '[tool.hatch.version]\npath = "src/a/__init__.py"',
      { kind: "file", tool: "hatch", file: "src/a/__init__.py" },
    ],
    [
      "uv-dynamic-versioning",
      '[tool.hatch.version]\nsource = "uv-dynamic-versioning"',
      { kind: "tag", tool: "uv-dynamic-versioning" },
    ],
    ["setuptools-scm", "[tool.setuptools_scm]", { kind: "tag", tool: "setuptools-scm" }],
    [
      "setuptools-scm by requirement",
      '[build-system]\nrequires = ["setuptools>=64", "setuptools_scm[toml]>=8"]',
      { kind: "tag", tool: "setuptools-scm" },
    ],
    [
      "an attribute",
      '[tool.setuptools.dynamic]\nversion = {attr = "a.__version__"}',
      { kind: "file", tool: "setuptools" },
    ],
    [
      "a file of setuptools'",
      '[tool.setuptools.dynamic]\nversion = {file = "VERSION"}',
      { kind: "file", tool: "setuptools", file: "VERSION" },
    ],
    ["pdm", '[tool.pdm.version]\nsource = "scm"', { kind: "tag", tool: "pdm" }],
    ["an older pdm", "[tool.pdm]\nversion = {use_scm = true}", { kind: "tag", tool: "pdm" }],
    [
      "a file of pdm's",
      '[tool.pdm.version]\nsource = "file"\npath = "a/__init__.py"',
      { kind: "file", tool: "pdm", file: "a/__init__.py" },
    ],
    ["flit", '[build-system]\nrequires = ["flit_core >=3"]', { kind: "file", tool: "flit" }],
    [
      "maturin",
      '[build-system]\nrequires = ["maturin>=1"]',
      { kind: "file", tool: "maturin", file: "Cargo.toml" },
    ],
    ["an unknown place", '[build-system]\nrequires = ["other"]', { kind: "unknown" }],
  ])("%s", (_, rest, version) => {
    const text = `[project]\nname = "a"\ndynamic = ["version"]\n${rest}\n`;

    expect(describeText("pyproject.toml", text)?.version).toEqual(version);
  });

  test("poetry-dynamic-versioning, whatever stands there for Poetry's sake", () => {
    const text =
      '[tool.poetry]\nname = "a"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n';

    expect(describeText("pyproject.toml", text)?.version).toEqual({
      kind: "tag",
      tool: "poetry-dynamic-versioning",
    });
  });
});

test("a member of a Cargo workspace may inherit its version", () => {
  expect(describeText("Cargo.toml", '[package]\nname = "a"\nversion.workspace = true\n')?.version).toEqual({
    kind: "workspace",
  });
});
