import { describe, expect, test } from "@jest/globals";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const packageJson = (version: string, more = {}) => JSON.stringify({ name: "ui", version, ...more }, null, 2);
const pyproject = (lines: string) => `[project]\nname = "sample"\n${lines}\n`;

describe("static-version", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["nothing that declares a version", { "README.md": "" }, []],
    ["package.json that agrees", { "package.json": packageJson("1.2.3") }, []],
    ["package.json at the placeholder", { "package.json": packageJson("0.0.0-dev") }, []],
    ["package.json that differs", { "package.json": packageJson("1.2.2") }, ['package.json:3 "1.2.2"']],
    [
      "a workspace that differs",
      {
        "package.json": packageJson("1.2.3", { workspaces: ["packages/*"] }),
        "packages/a/package.json": packageJson("1.2.3"),
        "packages/b/package.json": packageJson("1.2.4"),
      },
      ['packages/b/package.json:3 "1.2.4"'],
    ],
    [
      "what lies in a package and is no workspace",
      {
        "package.json": packageJson("1.2.3", { workspaces: ["packages/*"] }),
        "packages/a/package.json": packageJson("1.2.3"),
        "packages/a/query/package.json": packageJson("9.0.0"),
      },
      [],
    ],
    [
      "a package in a folder, where nothing says that there is a workspace",
      { "package.json": packageJson("1.2.3"), "ui/package.json": packageJson("1.2.2") },
      ['ui/package.json:3 "1.2.2"'],
    ],
    [
      "a private package below the top",
      {
        "package.json": packageJson("1.2.3"),
        "site/package.json": packageJson("9.0.0", { private: true }),
        "examples/a/package.json": packageJson("9.0.0"),
        "tests/fixtures/package.json": packageJson("9.0.0"),
      },
      [],
    ],
    [
      "the private root of a workspace that publishes its members",
      {
        "package.json": packageJson("1.0.0", { private: true, workspaces: ["packages/*"] }),
        "packages/a/package.json": packageJson("1.2.3"),
      },
      [],
    ],
    [
      "the private root of a workspace that publishes nothing else, which is what is built",
      {
        "package.json": packageJson("1.0.0", { private: true, workspaces: ["packages/*"] }),
        "packages/a/package.json": packageJson("1.2.3", { private: true }),
      },
      ['package.json:3 "1.0.0"'],
    ],
    ["[project].version", { "pyproject.toml": pyproject('version = "1.2.2"') }, ['pyproject.toml:3 "1.2.2"']],
    ["[project].version in Python's spelling", { "pyproject.toml": pyproject('version = "v1.2.3"') }, []],
    [
      "[tool.poetry].version",
      { "pyproject.toml": '[tool.poetry]\nname = "sample"\nversion = "1.2.2"\n' },
      ['pyproject.toml:3 "1.2.2"'],
    ],
    [
      "__version__ of the package",
      {
        "pyproject.toml": pyproject('version = "1.2.3"'),
        "src/sample/__init__.py": '__version__ = "1.2.2"\n',
      },
      ['src/sample/__init__.py:1 "1.2.2"'],
    ],
    [
      "__version__ of a package without src",
      { "setup.py": "", "sample/__init__.py": '__version__ = "1.2.2"\n' },
      ['sample/__init__.py:1 "1.2.2"'],
    ],
    [
      "__version__ of what was copied into the package",
      {
        "pyproject.toml": pyproject('version = "1.2.3"'),
        "sample/_bundled/other/__init__.py": '__version__ = "9.0"\n',
        "tests/__init__.py": '__version__ = "9.0"\n',
      },
      [],
    ],
    [
      "importlib.metadata with a fallback",
      {
        "pyproject.toml": pyproject('version = "1.2.3"'),
        "src/sample/__init__.py":
          'from importlib.metadata import PackageNotFoundError, version\ntry:\n    __version__ = version("sample")\nexcept PackageNotFoundError:\n    __version__ = "0.3.1"\n',
      },
      [],
    ],
    ["Cargo.toml", { "Cargo.toml": '[package]\nname = "a"\nversion = "1.2.2"\n' }, ['Cargo.toml:3 "1.2.2"']],
    [
      "the workspace of Cargo.toml",
      {
        "Cargo.toml": '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "1.2.2"\n',
        "a/Cargo.toml": '[package]\nname = "a"\nversion.workspace = true\n',
      },
      ['Cargo.toml:4 "1.2.2"'],
    ],
    [
      "a chart beside what it installs",
      { "deploy/Chart.yaml": "apiVersion: v2\nname: a\nversion: 1.2.3\nappVersion: 1.2.2\n" },
      ['deploy/Chart.yaml:4 "1.2.2"'],
    ],
    [
      "a chart that is released by itself, of what others release",
      { "Chart.yaml": "apiVersion: v2\nname: a\nversion: 1.2.3\nappVersion: v3.7.11\n" },
      [],
    ],
    [
      "Chart.yaml",
      { "charts/a/Chart.yaml": "apiVersion: v2\nname: a\nversion: 0.1.0\nappVersion: 1.2.3\n" },
      ['charts/a/Chart.yaml:3 "0.1.0"'],
    ],
    [
      "server.json",
      {
        "server.json": JSON.stringify(
          {
            $schema: "https://static.modelcontextprotocol.io/schemas/server.schema.json",
            name: "io.example/a",
            version: "1.2.2",
          },
          null,
          2,
        ),
      },
      ['server.json:4 "1.2.2"'],
    ],
    [
      "the packages of server.json that are published from here",
      {
        "package.json": packageJson("1.2.3"),
        "pyproject.toml": pyproject('version = "1.2.3"'),
        "server.json": JSON.stringify(
          {
            name: "io.example/weather",
            version: "1.2.3",
            packages: [
              { registryType: "npm", identifier: "ui", version: "1.2.2" },
              { registryType: "pypi", identifier: "Sample", version: "1.2.1" },
              { registryType: "npm", identifier: "somebody-elses", version: "9.0.0" },
              { registryType: "oci", identifier: "ghcr.io/me/weather:1.2.0" },
              { registryType: "oci", identifier: "ghcr.io/me/sample:v1.2.4" },
              { registryType: "oci", identifier: "ghcr.io/me/sample:1.2" },
              { registryType: "oci", identifier: "docker.io/library/redis:7.2.4" },
            ],
          },
          null,
          2,
        ),
      },
      [
        'server.json:22 "1.2.0"',
        'server.json:8 "1.2.2"',
        'server.json:13 "1.2.1"',
        'server.json:26 "v1.2.4"',
      ],
    ],
    [
      ".release-please-manifest.json",
      { ".release-please-manifest.json": '{\n  ".": "1.2.2"\n}\n' },
      ['.release-please-manifest.json:2 "1.2.2"'],
    ],
    [
      "the other components of .release-please-manifest.json",
      { ".release-please-manifest.json": '{\n  ".": "1.2.3",\n  "ui": "9.0.0"\n}\n' },
      [],
    ],
    ["a file that is not valid", { "package.json": '{ "version": }' }, ["package.json:1 value expected"]],
    [
      "what is no version at all",
      { "package.json": packageJson("@VERSION@\n::error::x") },
      ['package.json:3 "@VERSION@\\n::error::x"'],
    ],
  ])("%s", async (_, files, expected) => {
    expect(places(await findingsOf("static-version", taggedRepository(files)))).toEqual(expected);
  });

  test("says what was expected, where, and what to do", async () => {
    const repository = taggedRepository({ "package.json": packageJson("1.2.2") });

    expect(await findingsOf("static-version", repository)).toEqual([
      {
        code: "static-version",
        level: "error",
        file: "package.json",
        line: 3,
        expected: "1.2.3, or 0.0.0-dev, at version in package.json",
        found: '"1.2.2"',
        fix: "Write the version there, commit, and tag the new commit.",
      },
    ]);
  });

  test("says below the top what to do with a part that has versions of its own", async () => {
    const repository = taggedRepository({ "helm-chart/Chart.yaml": "name: a\nversion: 0.1.0\n" });

    const [finding] = await findingsOf("static-version", repository);

    expect(finding?.fix).toContain(
      'judge each in its folder alone, or set static-version=warning in "checks".',
    );
  });

  test("looks at the tagged commit, not at what lies in the folder", async () => {
    const repository = taggedRepository({ "package.json": packageJson("1.2.3") });
    repository.write("package.json", packageJson("9.9.9"));

    expect(await findingsOf("static-version", repository)).toEqual([]);
  });

  test("judges only the given folder of a repository", async () => {
    const repository = taggedRepository(
      { "a/package.json": packageJson("1.2.3"), "b/package.json": packageJson("2.0.0") },
      "a-v1.2.3",
    );
    const options = { tag: "a-v1.2.3", policy: { tagFormat: "a-v{version}" } };

    expect(await findingsOf("static-version", repository, { ...options, folder: "a" })).toEqual([]);
    expect(places(await findingsOf("static-version", repository, options))).toEqual([
      'b/package.json:3 "2.0.0"',
    ]);
  });

  test("takes the repository's own placeholder", async () => {
    const repository = taggedRepository({ "package.json": packageJson("999.0.0-source") });

    expect(await findingsOf("static-version", repository)).toHaveLength(1);
    expect(
      await findingsOf("static-version", repository, { policy: { placeholder: "999.0.0-source" } }),
    ).toEqual([]);
  });
});
