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
    ["a lockfile that is not valid", { "package-lock.json": "{" }, ["package-lock.json:1"]],
  ])("%s", async (_, files, expected) => {
    const found = places(await findingsOf("lock", taggedRepository(files)));

    expect(found).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
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
