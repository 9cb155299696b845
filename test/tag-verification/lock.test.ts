import { describe, expect, test } from "@jest/globals";
import { packageName } from "@release-actions/release-model";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const pyproject = (...requirements: readonly string[]) =>
  `[project]\nname = "sample"\nversion = "1.2.3"\ndependencies = ${JSON.stringify(requirements)}\n`;
const uvLock = (packages: Readonly<Record<string, string>>) =>
  `version = 1\n${Object.entries(packages)
    .map(
      ([name, version]) =>
        `\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "https://example.org/simple" }\n`,
    )
    .join("")}`;
const packageJson = (range: string) =>
  JSON.stringify({ name: "ui", version: "1.2.3", dependencies: { core: range } }, null, 1);
const npmLock = (version: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "ui", version: "1.2.3" },
      "node_modules/core": { version, resolved: "https://example.org/core.tgz" },
    },
  });

describe("lock", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["no lockfile", { "pyproject.toml": pyproject("core==1.0.0") }, []],
    [
      "a lockfile that satisfies the pin",
      { "pyproject.toml": pyproject("core==1.0.0"), "uv.lock": uvLock({ core: "1.0.0" }) },
      [],
    ],
    [
      "a lockfile that stayed behind",
      { "pyproject.toml": pyproject("core==1.0.1"), "uv.lock": uvLock({ core: "1.0.0" }) },
      ["pyproject.toml:4 1.0.0"],
    ],
    [
      "a lockfile that lacks the package",
      { "pyproject.toml": pyproject("core==1.0.0", "new"), "uv.lock": uvLock({ core: "1.0.0" }) },
      ["pyproject.toml:4 no such package"],
    ],
    [
      "package-lock.json that stayed behind",
      { "package.json": packageJson("^1.1.0"), "package-lock.json": npmLock("1.0.0") },
      ["package.json:5 1.0.0"],
    ],
    [
      "package-lock.json that satisfies the range",
      { "package.json": packageJson("^1.1.0"), "package-lock.json": npmLock("1.9.0") },
      [],
    ],
    [
      "Yarn 1, which locks what it fetches and no member of the workspace",
      {
        "package.json": JSON.stringify({ private: true, workspaces: ["packages/*", "@packages/test"] }),
        "packages/ui/package.json": packageJson("^1.2.0").replace('"core"', '"kit":"^1.2.3","core"'),
        "packages/core/package.json": '{ "name": "core", "version": "1.2.3" }',
        "@packages/test/package.json": '{ "name": "kit", "version": "1.2.3" }',
        "yarn.lock": '# yarn lockfile v1\n\n\nother@^1.0.0:\n  version "1.0.0"\n',
      },
      [],
    ],
    [
      "a resolution, which decides instead of the range",
      {
        "package.json": packageJson("~1.0.0").replace(
          '"dependencies"',
          '"resolutions":{"core":"1.1.0"},"dependencies"',
        ),
        "package-lock.json": npmLock("1.1.0"),
      },
      [],
    ],
    [
      "a resolution that the lockfile does not follow",
      {
        "package.json": packageJson("~1.0.0").replace(
          '"dependencies"',
          '"resolutions":{"core":"1.1.0"},"dependencies"',
        ),
        "package-lock.json": npmLock("1.0.0"),
      },
      ["package.json:4 1.0.0"],
    ],
    [
      "a resolution for what one package needs",
      {
        "package.json": packageJson("1.0.0").replace(
          '"dependencies"',
          '"resolutions":{"site/core":"0.9.0"},"dependencies"',
        ),
        "package-lock.json": npmLock("1.0.0"),
      },
      [],
    ],
    [
      "Yarn 1, where the package is no member",
      {
        "package.json": packageJson("^1.2.0"),
        "yarn.lock": '# yarn lockfile v1\n\n\nother@^1.0.0:\n  version "1.0.0"\n',
      },
      ["package.json:5 no such package"],
    ],
    [
      "a constraint on what builds packages, which no lockfile holds",
      {
        "pyproject.toml": `${pyproject("core==1.0.0")}[tool.uv]\nbuild-constraint-dependencies = ["core==2.0.0"]\n`,
        "uv.lock": uvLock({ core: "1.0.0" }),
      },
      [],
    ],
    [
      "a lockfile with a version of two numbers that stayed behind",
      { "pyproject.toml": pyproject("core==2.0"), "uv.lock": uvLock({ core: "1.0" }) },
      ["pyproject.toml:4 1.0"],
    ],
    [
      "a lockfile with a version that cannot be read",
      { "pyproject.toml": pyproject("core>=2004"), "uv.lock": uvLock({ core: "2004d" }) },
      ["pyproject.toml:4 unknown: whether that admits 2004d cannot be told here"],
    ],
    [
      "a requirement that no supported Python asks for",
      {
        "pyproject.toml": pyproject('core>=2; python_version < "3.11"').replace(
          "dependencies",
          'requires-python = ">=3.11"\ndependencies',
        ),
        "uv.lock": uvLock({}),
      },
      [],
    ],
    [
      "a requirement that some supported Python asks for",
      {
        "pyproject.toml": pyproject('core>=2; python_version < "3.11"').replace(
          "dependencies",
          'requires-python = ">=3.10"\ndependencies',
        ),
        "uv.lock": uvLock({}),
      },
      ["pyproject.toml:5 no such package"],
    ],
    [
      "bun.lock that stayed behind",
      {
        "package.json": packageJson("^1.1.0"),
        "bun.lock": '{ "lockfileVersion": 1, "packages": { "core": ["core@1.0.0", "", {}, ""], }, }',
      },
      ["package.json:5 1.0.0"],
    ],
    [
      "bun.lock that satisfies the range, of a member, too",
      {
        "package.json": JSON.stringify({ private: true, workspaces: ["a", "b"] }),
        "a/package.json": packageJson("workspace:*"),
        "b/package.json": packageJson("^1.1.0").replace('"ui"', '"core"').replace('"core"', '"lib"'),
        "bun.lock":
          '{ "lockfileVersion": 1, "workspaces": { "": {}, "a": { "name": "ui" }, "b": { "name": "lib" }, }, "packages": { "core": ["core@1.1.2", "", {}, ""], }, }',
      },
      [],
    ],
    [
      "pdm.lock that stayed behind",
      {
        "pyproject.toml": pyproject("core==1.0.1", "other>=2"),
        "pdm.lock":
          '[[package]]\nname = "core"\nversion = "1.0.0"\n[[package]]\nname = "other"\nversion = "2.1"\n',
      },
      ["pyproject.toml:4 1.0.0"],
    ],
    ["bun.lock that is not valid", { "bun.lock": "{" }, ["bun.lock:1"]],
    ["a lockfile that is not valid", { "package-lock.json": "{" }, ["package-lock.json:1"]],
  ])("%s", async (_, files, expected) => {
    const found = places(await findingsOf("lock", taggedRepository(files)));

    expect(found).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
  });

  describe("of a kind that is not read", () => {
    const unreadOf = (files: Readonly<Record<string, string>>) => findingsOf("lock", taggedRepository(files));

    test.each<[string, Record<string, string>]>([
      ["bun.lockb", { "package.json": packageJson("^1.1.0") }],
      ["deno.lock", { "package.json": packageJson("^1.1.0") }],
      ["vlt-lock.json", { "package.json": packageJson("^1.1.0") }],
      ["pixi.lock", { "pyproject.toml": pyproject("core==1.0.1") }],
      ["Pipfile.lock", { Pipfile: '[packages]\ncore = "==1.0.1"\n' }],
    ])("%s leaves the question open, and says what to do", async (path, manifest) => {
      const [finding, ...others] = await unreadOf({ ...manifest, [path]: "\u0000binary" });

      expect(finding).toMatchObject({
        level: "error",
        file: path,
        expected: `${path} to hold what its manifest asks for`,
        found: expect.stringMatching(/^unknown: /),
        fix: expect.stringContaining("lock=warning"),
      });
      expect(others).toEqual([]);
    });

    test("there is no question where nothing is pinned that it may lock", async () => {
      expect(await unreadOf({ "pyproject.toml": pyproject("core==1.0.1"), "bun.lockb": "" })).toEqual([]);
      expect(await unreadOf({ "package.json": '{ "name": "ui" }', "bun.lockb": "" })).toEqual([]);
    });

    test("with a graph only its packages raise it", async () => {
      const suite = {
        names: [packageName("npm", "core"), packageName("pypi", "core")],
        publishesToPypi: true,
        releasePlease: false,
        appVersions: [],
      };
      const repository = (name: string) =>
        taggedRepository({
          "package.json": packageJson("1.0.0").replace('"core"', `"${name}"`),
          "bun.lockb": "",
          "Pipfile.lock": `{ "default": { "${name}": { "version": "==1.0.0" } } }`,
        });

      expect(await findingsOf("lock", repository("other"), { policy: { suite } })).toEqual([]);
      expect(await findingsOf("lock", repository("core"), { policy: { suite } })).toHaveLength(2);
    });
  });

  test("with a graph only its packages count", async () => {
    const repository = taggedRepository({
      "pyproject.toml": pyproject("core==1.0.1", "other==2.0.1"),
      "uv.lock": uvLock({ core: "1.0.0", other: "2.0.0" }),
    });
    const suite = {
      names: [packageName("pypi", "core")],
      publishesToPypi: true,
      releasePlease: false,
      appVersions: [],
    };

    expect(await findingsOf("lock", repository, { policy: { suite } })).toEqual([
      {
        code: "lock",
        level: "error",
        file: "pyproject.toml",
        line: 4,
        expected: "core ==1.0.1 in uv.lock",
        found: "1.0.0",
        fix: "Refresh the lockfile with `uv lock`, commit it, and tag the new commit.",
      },
    ]);
    expect(await findingsOf("lock", repository)).toHaveLength(2);
  });
});
