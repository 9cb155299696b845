import { describe, expect, test } from "@jest/globals";
import { packageName } from "@release-actions/release-model";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const npm = (fields: object) => JSON.stringify(fields);
const root = (...workspaces: readonly string[]) => npm({ name: "root", private: true, workspaces });
const python = (name: string, version = "1.2.2", more = "") =>
  `[build-system]\nrequires = ["hatchling"]\n[project]\nname = "${name}"\nversion = "${version}"\n${more}`;
const uv = (...members: readonly string[]) => `[tool.uv.workspace]\nmembers = ${JSON.stringify(members)}\n`;
const crate = (name: string, more = "") => `[package]\nname = "${name}"\nversion = "1.2.2"\n${more}`;
const chart = (name: string, version: string, more = "") =>
  `apiVersion: v2\nname: ${name}\nversion: ${version}\n${more}`;
const needs = (repository: string) =>
  `dependencies:\n  - name: redis\n    version: 5.0.0\n    repository: "${repository}"\n`;

describe("a package that a workspace names is judged, whatever its folder is called", () => {
  test.each(["docs", "test", "tests", "examples", "fixtures", "bench", "templates", "vendor", "playground"])(
    "packages/%s",
    async (folder) => {
      const path = `packages/${folder}/package.json`;
      const files = {
        "package.json": root("packages/*"),
        [path]: npm({ name: "@acme/x", version: "1.2.2" }),
      };

      expect(places(await findingsOf("static-version", taggedRepository(files)))).toEqual([
        `${path}:1 "1.2.2"`,
      ]);
    },
  );

  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "a folder that Cargo names",
      { "Cargo.toml": '[workspace]\nmembers = ["tests/*"]\n', "tests/a/Cargo.toml": crate("a") },
      ['tests/a/Cargo.toml:3 "1.2.2"'],
    ],
    [
      "a folder that a pattern of uv finds, and its module",
      {
        "pyproject.toml": python("root", "1.2.3", uv("packages/*")),
        "packages/test/pyproject.toml": python("acme-test"),
        "packages/test/src/acme_test/__init__.py": '__version__ = "1.2.1"\n',
        "packages/test/tests/__init__.py": '__version__ = "9.0.0"\n',
      },
      ['packages/test/pyproject.toml:5 "1.2.2"', 'packages/test/src/acme_test/__init__.py:1 "1.2.1"'],
    ],
    [
      "a Python package in src",
      {
        "pyproject.toml": python("sample", "1.2.3"),
        "src/test/__init__.py": '__version__ = "1.2.2"\n',
      },
      ['src/test/__init__.py:1 "1.2.2"'],
    ],
    [
      "a Python package of the project's name",
      { "pyproject.toml": python("examples", "1.2.3"), "examples/__init__.py": '__version__ = "1.2.2"\n' },
      ['examples/__init__.py:1 "1.2.2"'],
    ],
  ])("%s", async (_, files, expected) => {
    expect(places(await findingsOf("static-version", taggedRepository(files)))).toEqual(expected);
  });
});

describe("what no workspace publishes is left alone", () => {
  test.each<[string, Record<string, string>]>([
    [
      "a private member",
      {
        "package.json": root("playground/**"),
        "playground/a/package.json": npm({ name: "a", version: "9.0.0", private: true }),
        "playground/a/dep/package.json": npm({ version: "9.0.0" }),
      },
    ],
    [
      "what is installed in a member",
      {
        "package.json": root("tests/**"),
        "tests/a/node_modules/b/package.json": npm({ name: "b", version: "9.0.0" }),
      },
    ],
    [
      "a fixture in a member",
      {
        "package.json": root("packages/*"),
        "packages/a/package.json": npm({ name: "a", version: "1.2.3" }),
        "packages/a/fixtures/b/package.json": npm({ name: "b", version: "9.0.0" }),
      },
    ],
    [
      "a member of Cargo that is not published",
      {
        "Cargo.toml": '[workspace]\nmembers = ["examples/*"]\n',
        "examples/a/Cargo.toml": crate("a", "publish = false\n"),
      },
    ],
    [
      "a crate that the workspace leaves out",
      {
        "Cargo.toml": '[workspace]\nmembers = ["*"]\nexclude = ["fuzz"]\n',
        "fuzz/Cargo.toml": crate("fuzz"),
      },
    ],
    [
      "a folder of uv that builds nothing",
      {
        "pyproject.toml": python("root", "1.2.3", uv("examples/*")),
        "examples/a/pyproject.toml": '[project]\nname = "a"\nversion = "0.1.0"\n',
      },
    ],
    [
      "a chart that was copied into the one that needs it",
      {
        "c/Chart.yaml": chart("c", "1.2.3", needs("https://charts.example.org")),
        "c/charts/redis/Chart.yaml": chart("redis", "5.0.0", 'appVersion: "7.0"\n'),
        "c/charts/redis/charts/common/Chart.yaml": chart("common", "2.0.0"),
      },
    ],
    [
      "a Poetry project that is no package",
      { "pyproject.toml": '[tool.poetry]\nname = "a"\nversion = "1.2.2"\npackage-mode = false\n' },
    ],
  ])("%s", async (_, files) => {
    expect(await findingsOf("static-version", taggedRepository(files))).toEqual([]);
  });
});

test("a chart in the folder of the one that needs it by a path is of the same release", async () => {
  const files = {
    "c/Chart.yaml": chart("c", "1.2.3", needs("file://charts/redis")),
    "c/charts/redis/Chart.yaml": chart("redis", "5.0.0"),
  };

  expect(places(await findingsOf("static-version", taggedRepository(files)))).toEqual([
    'c/charts/redis/Chart.yaml:3 "5.0.0"',
  ]);
});

test.each<[string, Record<string, string>]>([
  ["npm", { "package.json": root("examples/*") }],
  [
    "pnpm",
    {
      "package.json": npm({ name: "root", private: true }),
      "pnpm-workspace.yaml": "packages:\n  - examples/**\n",
    },
  ],
])("examples that %s names and that are not private are a hint, which stops no release", async (_, top) => {
  const files = {
    ...top,
    "examples/a/package.json": npm({ name: "a", version: "1.2.2", dependencies: { b: "link:../../../b" } }),
  };
  const repository = taggedRepository(files);

  expect(await findingsOf("static-version", repository)).toMatchObject([
    { level: "warning", file: "examples/a/package.json", found: '"1.2.2" in examples/a/package.json' },
  ]);
  expect(await findingsOf("sources", repository)).toEqual([]);
});

test("examples that share an environment by uv are one hint, which stops no release", async () => {
  const files = {
    "pyproject.toml": python("root", "1.2.3", uv("examples/*")),
    "examples/a/pyproject.toml": python("a", "0.1.0"),
    "examples/b/pyproject.toml": python("b", "0.2.0"),
    "examples/c/pyproject.toml": python("c", "0.3.0", 'classifiers = ["Private :: Do Not Upload"]\n'),
  };

  expect(await findingsOf("static-version", taggedRepository(files))).toMatchObject([
    {
      level: "warning",
      file: "examples/a/pyproject.toml",
      found: '"0.1.0" in examples/a/pyproject.toml, "0.2.0" in examples/b/pyproject.toml',
    },
  ]);
});

describe("a tag with the name of the package at the top", () => {
  const beside = {
    "pyproject.toml": python("hatch", "1.2.3"),
    "backend/pyproject.toml": python("hatchling"),
  };
  const judge = async (files: Record<string, string>, tag: string, published?: readonly string[]) => {
    const suite = {
      names: [],
      publishesToPypi: true,
      releasePlease: false,
      appVersions: [],
      ...(published && { published: published.map((name) => packageName("pypi", name)) }),
    };
    const policy = { tagFormat: tag.replace("1.2.3", "{version}"), ...(published && { suite }) };
    return places(await findingsOf("static-version", taggedRepository(files, tag), { tag, policy }));
  };
  const wrong = ['backend/pyproject.toml:5 "1.2.2"'];

  test("does not release a project beside it", async () => {
    expect(await judge(beside, "hatch-v1.2.3")).toEqual([]);
  });

  test("releases the members of its workspace", async () => {
    const members = { ...beside, "pyproject.toml": python("hatch", "1.2.3", uv("backend")) };

    expect(await judge(members, "hatch-v1.2.3")).toEqual(wrong);
    expect(await judge(members, "hatch-v1.2.3", ["hatch", "hatchling"])).toEqual(wrong);
  });

  test("does not release a member that the graph does not say is published", async () => {
    const members = { ...beside, "pyproject.toml": python("hatch", "1.2.3", uv("backend")) };

    expect(await judge(members, "hatch-v1.2.3", ["hatch"])).toEqual([]);
  });

  test("releases what the graph says", async () => {
    expect(await judge(beside, "hatch-v1.2.3", ["hatch", "hatchling"])).toEqual(wrong);
    expect(await judge(beside, "v1.2.3", ["hatch"])).toEqual([]);
  });

  test.each(["v1.2.3", "other-v1.2.3", "release-1.2.3"])("is not %s, which is of all", async (tag) => {
    expect(await judge(beside, tag)).toEqual(wrong);
  });
});

test("a placeholder keeps the tool beside it from reading the tag", async () => {
  const overruled = { "pyproject.toml": python("sample", "0.0.0", "[tool.setuptools_scm]\n") };
  const alone = { "pyproject.toml": python("sample", "0.0.0") };

  const required = {
    "pyproject.toml": `[build-system]\nrequires = ["hatchling", "hatch-vcs"]\n[project]\nname = "sample"\nversion = "0.0.0"\n`,
  };

  for (const files of [overruled, required])
    expect(await findingsOf("static-version", taggedRepository(files))).toMatchObject([
      { level: "error", file: "pyproject.toml", found: expect.stringContaining("0.0.0") },
    ]);
  expect(await findingsOf("static-version", taggedRepository(alone))).toMatchObject([
    { level: "warning", found: '"0.0.0" as its version, which no tool of the build replaces' },
  ]);
});
