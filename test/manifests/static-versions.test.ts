import { describe, expect, test } from "@jest/globals";
import {
  applyEdits,
  isPlaceholder,
  mayDeclareVersion,
  planStaticVersion,
  readStaticVersions,
  Source,
} from "@release-actions/manifests";
import { parseSemver } from "@release-actions/release-model";

const sourceOf = (path: string, text: string) => new Source(path, new TextEncoder().encode(text));

/** `place text` of each declaration, with the text read back from the file's bytes by its span. */
function found(path: string, text: string): string[] {
  const source = sourceOf(path, text);
  return readStaticVersions(source).map((declared) => {
    const { start, end } = declared.span;
    expect(new TextDecoder().decode(source.bytes.subarray(start, end))).toBe(declared.text);
    return `${declared.kind} ${declared.place} ${declared.text}`;
  });
}

describe("a repository declares its own version in", () => {
  test.each([
    [
      "package.json",
      '{"name": "a", "version": "1.2.3", "dependencies": {"version": "9.9.9"}}',
      ["package-json version 1.2.3"],
    ],
    ["packages/a/package.json", '{"private": true}', []],
    ["pyproject.toml", '[project]\nname = "a"\nversion = "1.2.3"\n', ["pyproject project.version 1.2.3"]],
    [
      "services/a/pyproject.toml",
      '[tool.poetry]\nversion = "1.2.3"\n',
      ["pyproject tool.poetry.version 1.2.3"],
    ],
    ["pyproject.toml", '[project]\nname = "a"\ndynamic = ["version"]\n', []],
    ["Cargo.toml", '[package]\nname = "a"\nversion = "1.2.3"\n', ["cargo-toml package.version 1.2.3"]],
    [
      "Cargo.toml",
      '[workspace.package]\nversion = "1.2.3"\n',
      ["cargo-toml workspace.package.version 1.2.3"],
    ],
    ["crates/a/Cargo.toml", "[package]\nversion.workspace = true\n", []],
    [
      "charts/a/Chart.yaml",
      'name: a\nversion: 1.2.3 # not 1.2.4\nappVersion: "v1.2.3"\ndependencies:\n  - name: b\n    version: 9.9.9\n',
      ["chart version 1.2.3", "chart-app-version appVersion v1.2.3"],
    ],
    [
      ".release-please-manifest.json",
      '{".": "1.2.3", "packages/a": "2.0.0"}',
      ['release-please-manifest ["."] 1.2.3', "release-please-manifest packages/a 2.0.0"],
    ],
    [
      "server.json",
      '{"version": "1.2.3", "packages": [{"registryType": "npm", "version": "1.2.3"}, {"registryType": "npm", "version": "9.9.9"}]}',
      ["server-json version 1.2.3", "server-json packages[0].version 1.2.3"],
    ],
    [
      "server.json",
      '{"name": "io.github.me/weather", "version": "1.2.3", "packages": [{"registryType": "oci", "identifier": "ghcr.io/me/weather:v1.2.2@sha256:" }, {"registryType": "oci", "identifier": "docker.io/me/weather:1.2.2"}, {"registryType": "oci", "identifier": "me/weather:latest"}, {"registryType": "oci", "identifier": "docker.io/library/redis:7.2.4"}]}',
      ["server-json version 1.2.3", "server-json packages[1].identifier 1.2.2"],
    ],
    [
      "server.json",
      '{"repository": {"url": "https://github.com/me/weather.git"}, "version_detail": {"version": "1.2.3"}, "packages": [{"registry_type": "oci", "identifier": "ghcr.io/me/weather", "version": "1.2.2"}]}',
      ["server-json version_detail.version 1.2.3", "server-json packages[0].version 1.2.2"],
    ],
    ["config/server.json", '// settings\n{"version": "1.2.3"}', []],
    ["README.md", "version = 1.2.3", []],
  ])("%s: %s", (path, text, expected) => {
    expect(found(path, text)).toEqual(expected);
  });
});

describe("of a Python module", () => {
  const version = ["python-module __version__ 1.2.3"];
  test.each([
    ["a literal", '__version__ = "1.2.3"\n', version],
    ["single quotes and a comment", "__version__ = '1.2.3'  # of the package\n", version],
    ["an annotation", '__version__: str = "1.2.3"\n', version],
    ["several names at once", '__version__ = version = "1.2.3"\n', version],
    ["CRLF", '"""Doc."""\r\n\r\n__version__ = "1.2.3"\r\n', version],
    ["a mention in a docstring", '"""Set\n__version__ = "9.9.9"\n"""\n__version__ = "1.2.3"\n', version],
    ["a mention in a comment", '# __version__ = "9.9.9"\n__version__ = "1.2.3"\n', version],
    ["a quote inside a comment", '# don\'t """\n__version__ = "1.2.3"\n', version],
    [
      "the installed version with something to stand in",
      'from importlib.metadata import PackageNotFoundError, version\ntry:\n    __version__ = version("a")\nexcept PackageNotFoundError:\n    __version__ = "1.2.3"\n',
      [],
    ],
    [
      "the installed version over a default",
      '__version__ = "1.2.3"\nif found:\n    __version__ = metadata.version("a")\n',
      [],
    ],
    ["another name", 'version = "1.2.3"\n', []],
    ["a comparison", 'assert True\n__version__ == "1.2.3"\n', []],
    ["no version", '__version__ = "unknown"\n', []],
    ["a format string", '__version__ = f"{major}.2.3"\n', []],
  ])("%s counts so", (_, text, expected) => {
    expect(found("src/a/__init__.py", text)).toEqual(expected);
  });

  test("whose name says that it is about the version, other names count too", () => {
    expect(found("src/a/version.py", 'VERSION = "1.2.3"\n')).toEqual(["python-module VERSION 1.2.3"]);
  });
});

describe("setting 1.4.0-rc.2", () => {
  const version = parseSemver("1.4.0-rc.2");
  test.each([
    ["package.json", '{\r\n\t"version": "1.3.0"\r\n}', '{\r\n\t"version": "1.4.0-rc.2"\r\n}'],
    ["pyproject.toml", "[project]\nversion = '1.3.0' # v\n", "[project]\nversion = '1.4.0rc2' # v\n"],
    ["a/__init__.py", '__version__ = "1.3"\n', '__version__ = "1.4.0rc2"\n'],
    ["Cargo.toml", '[package]\nversion = "1.3.0"\n', '[package]\nversion = "1.4.0-rc.2"\n'],
    ["Chart.yaml", "version: 1.3.0\nappVersion: v1.3.0\n", "version: 1.4.0-rc.2\nappVersion: v1.4.0-rc.2\n"],
  ])("in %s takes the spelling of its file and changes nothing else", (path, before, after) => {
    const source = sourceOf(path, before);

    const outcomes = readStaticVersions(source).map((declared) => planStaticVersion(declared, version));

    const edits = outcomes.map((outcome) => {
      if (outcome.kind !== "edit") throw new Error(outcome.kind);
      return outcome.edit;
    });
    expect(new TextDecoder().decode(applyEdits(source.bytes, edits))).toBe(after);
  });

  test.each([
    ["current", "1.4.0-rc.2", {}],
    ["newer", "1.4.0", {}],
    ["edit", "1.4.0", { allowDowngrade: true }],
    ["edit", "1.3.0", {}],
    ["placeholder", "0.0.0-dev", {}],
    ["placeholder", "9.9.9-local", { placeholder: "9.9.9-local" }],
    ["refused", "{{ version }}", {}],
    ["refused", "", {}],
  ])("is %s where %s stands", (kind, text, options) => {
    const [declared] = readStaticVersions(sourceOf("package.json", JSON.stringify({ version: text })));
    if (declared === undefined) throw new Error("no declaration");

    expect(planStaticVersion(declared, version, options).kind).toBe(kind);
  });

  test("a refusal names file, line, column and text", () => {
    const [declared] = readStaticVersions(sourceOf("a/Chart.yaml", "name: a\nversion: stable\n"));
    if (declared === undefined) throw new Error("no declaration");

    expect(planStaticVersion(declared, version)).toMatchObject({
      kind: "refused",
      problem: {
        code: "static-version-format",
        found: '"stable"',
        location: { file: "a/Chart.yaml", line: 2, column: 10 },
      },
    });
  });
});

test.each([
  ["0.0.0", true],
  ["0.0.0-dev", true],
  ["0.0.0-development", true],
  ["0.0.0.dev0", true],
  ["0.0.0rc1", true],
  ["0.0.0+unknown", true],
  ["v0.0.0", true],
  ["0", true],
  ["0.0", true],
  ["0.0.1", false],
  ["0.1.0", false],
  ["0.0.10", false],
  ["10.0.0", false],
  ["1.0.0-dev", false],
  ["", false],
])("%s is a placeholder: %s", (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected);
});

test.each([
  ["src/a/__init__.py", true],
  ["src/a/_version.py", true],
  ["src/a/main.py", false],
  ["a/package.json", true],
  ["a/package-lock.json", false],
])("%s may declare a version: %s", (path, expected) => {
  expect(mayDeclareVersion(path)).toBe(expected);
});
