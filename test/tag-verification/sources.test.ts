import { describe, expect, test } from "@jest/globals";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const pyproject = (dependency: string, more = "") => ({
  "pyproject.toml": `[project]\nname = "sample"\nversion = "1.2.3"\ndependencies = [\n  ${JSON.stringify(dependency)},\n]\n${more}\n`,
});
const sources = (source: string) => `[tool.uv.sources]\ncore = ${source}`;
const packageJson = (more: object) => ({
  "package.json": JSON.stringify({ name: "ui", version: "1.2.3", ...more }, null, 1),
});

describe("sources", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["a requirement on an index", pyproject("core==1.0.0"), []],
    [
      "a direct reference to git, pinned though it is",
      pyproject("core @ git+https://github.com/o/core@v1.0.0"),
      ["pyproject.toml:5 a direct reference to v1.0.0, with which an index refuses the upload"],
    ],
    [
      "a direct reference to a wheel",
      pyproject("core @ https://example.org/core-1.0.0-py3-none-any.whl"),
      [
        "pyproject.toml:5 a direct reference to https://example.org/core-1.0.0-py3-none-any.whl, with which an index refuses the upload",
      ],
    ],
    [
      "a direct reference to git without a tag",
      pyproject("core @ git+https://github.com/o/core"),
      ["pyproject.toml:5 a git source without a tag: git+https://github.com/o/core"],
    ],
    [
      "a uv source in the folder beside the repository",
      pyproject("core==1.0.0", sources('{ path = "../core", editable = true }')),
      ["pyproject.toml:8 the local path ../core, which leads out of the repository"],
    ],
    [
      "a uv source on a wheel beside the repository",
      pyproject("core==1.0.0", sources('{ path = "../dist/core-1.0.0-py3-none-any.whl" }')),
      [
        "pyproject.toml:8 the local path ../dist/core-1.0.0-py3-none-any.whl, which leads out of the repository",
      ],
    ],
    [
      "a uv source on a wheel in the repository",
      pyproject("core==1.0.0", sources('{ path = "wheels/core-1.0.0-py3-none-any.whl" }')),
      ["pyproject.toml:8 the local file wheels/core-1.0.0-py3-none-any.whl"],
    ],
    [
      "a uv source on a branch",
      pyproject("core==1.0.0", sources('{ git = "https://github.com/o/core", branch = "main" }')),
      ["pyproject.toml:8 the branch main"],
    ],
    [
      "a uv source on git without a reference",
      pyproject("core==1.0.0", sources('{ git = "https://github.com/o/core" }')),
      ["pyproject.toml:8 a git source without a tag: https://github.com/o/core"],
    ],
    [
      "a uv source on a tag, a workspace member, a folder in the repository",
      pyproject(
        "core==1.0.0",
        '[tool.uv.sources]\ncore = { git = "https://github.com/o/core", tag = "v1.0.0" }\na = { workspace = true }\nb = { path = "packages/b" }',
      ),
      [],
    ],
    [
      "a uv source on a branch for development only",
      pyproject(
        "other==1.0.0",
        `[dependency-groups]\ndev = ["core"]\n${sources('{ git = "https://github.com/o/core", branch = "main" }')}`,
      ),
      [],
    ],
    [
      "a path of Poetry, which it publishes",
      {
        "pyproject.toml":
          '[tool.poetry]\nname = "sample"\nversion = "1.2.3"\n[tool.poetry.dependencies]\ncore = { path = "core" }\n',
      },
      ["pyproject.toml:5 the local path core"],
    ],
    [
      "a direct reference of a package that is not published",
      pyproject("core @ git+https://github.com/o/core@v1.0.0", "[tool.uv]\npackage = false"),
      [],
    ],
    ["npm on the registry", packageJson({ dependencies: { core: "^1.0.0" } }), []],
    [
      "npm on a folder",
      packageJson({ dependencies: { core: "file:packages/core" } }),
      ["package.json:5 the local path file:packages/core"],
    ],
    [
      "npm on a folder beside the repository, even for development",
      packageJson({ private: true, devDependencies: { core: "link:../core" } }),
      ["package.json:6 the local path ../core, which leads out of the repository"],
    ],
    [
      "npm on a branch",
      packageJson({ dependencies: { core: "github:o/core#main" } }),
      ["package.json:5 the branch main"],
    ],
    ["npm on a branch for development", packageJson({ devDependencies: { core: "github:o/core#main" } }), []],
    ["npm on a member of the workspace", packageJson({ dependencies: { core: "workspace:*" } }), []],
    [
      "cargo on a branch",
      {
        "Cargo.toml":
          '[package]\nname = "a"\nversion = "1.2.3"\n[dependencies]\ncore = { git = "https://github.com/o/core", branch = "main" }\n',
      },
      ["Cargo.toml:5 the branch main"],
    ],
    [
      "cargo on a member",
      {
        "Cargo.toml":
          '[package]\nname = "a"\nversion = "1.2.3"\n[dependencies]\ncore = { path = "core", version = "1.2.3" }\n',
      },
      [],
    ],
  ])("%s", async (_, files, expected) => {
    expect(places(await findingsOf("sources", taggedRepository(files)))).toEqual(expected);
  });

  test("a direct reference may stay where the graph publishes nothing to an index", async () => {
    const repository = taggedRepository(pyproject("core @ git+https://github.com/o/core@v1.0.0"));
    const suite = { names: [], publishesToPypi: false, releasePlease: false, appVersions: [] };

    expect(await findingsOf("sources", repository, { policy: { suite } })).toEqual([]);
  });
});
