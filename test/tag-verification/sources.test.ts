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

describe("sources of a package that setuptools builds", () => {
  const git = "core @ git+https://github.com/o/core@main";
  const branch = "the branch main";
  const reference = "a direct reference to v1.0.0, with which an index refuses the upload";
  const setup = (call: string, before = "") =>
    `from setuptools import setup\n${before}setup(name="sample", version="1.2.3", ${call})\n`;
  const cfg = (more: string) => `[metadata]\nname = sample\nversion = 1.2.3\n${more}`;
  const dynamic = (more: string) =>
    `[project]\nname = "sample"\nversion = "1.2.3"\ndynamic = ["dependencies", "optional-dependencies"]\n${more}`;

  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "setup.cfg that asks an index",
      { "setup.cfg": cfg("[options]\ninstall_requires =\n    core>=1\n") },
      [],
    ],
    [
      "setup.cfg with a direct reference",
      {
        "setup.cfg": cfg(
          "[options]\ninstall_requires =\n    # why\n    a>=1\n    core @ git+https://github.com/o/core@v1.0.0\n",
        ),
      },
      [`setup.cfg:8 ${reference}`],
    ],
    [
      "setup.cfg with an extra from a branch",
      { "setup.cfg": cfg(`[options.extras_require]\nall = a>=1\ndev =\n    ${git}\n`) },
      [`setup.cfg:7 ${branch}`],
    ],
    [
      "setup.cfg that names a file",
      { "setup.cfg": cfg("[options]\ninstall_requires = file: req.txt\n"), "req.txt": `a\n${git}\n` },
      [`req.txt:2 ${branch}`],
    ],
    [
      "setup.py with a list",
      { "setup.py": setup(`install_requires=["a>=1", "${git}"]`) },
      [`setup.py:2 ${branch}`],
    ],
    [
      "setup.py with a list under a name",
      { "setup.py": setup("install_requires=REQUIRED", `REQUIRED = [\n    "a",  # "x"\n    "${git}",\n]\n`) },
      [`setup.py:4 ${branch}`],
    ],
    [
      "setup.py with extras",
      { "setup.py": setup(`extras_require={"x": ["a"], "y": ["${git}"]}`) },
      [`setup.py:2 ${branch}`],
    ],
    [
      "setup.py that reads a file",
      {
        "setup.py": setup('install_requires=open("requirements.txt").read().splitlines()'),
        "requirements.txt": `-e .\n${git}\n`,
      },
      [`requirements.txt:2 ${branch}`],
    ],
    [
      "setup.py that computes them",
      { "setup.py": setup("install_requires=required()", "from tools import required\n") },
      ["setup.py:3 unknown: install_requires of setup() is computed"],
    ],
    [
      "setup.py that adds to its list",
      { "setup.py": setup("install_requires=deps", 'deps = ["a"]\ndeps += more()\n') },
      ["setup.py:4 unknown: install_requires of setup() is computed"],
    ],
    [
      "pyproject.toml that leaves them to a file",
      {
        "pyproject.toml": dynamic('[tool.setuptools.dynamic]\ndependencies = { file = ["req.txt"] }\n'),
        "req.txt": `${git}\n`,
      },
      [`req.txt:1 ${branch}`],
    ],
    [
      "pyproject.toml that leaves them to setup.py",
      { "pyproject.toml": dynamic(""), "setup.py": setup(`install_requires=["${git}"]`) },
      [`setup.py:2 ${branch}`],
    ],
    [
      "pyproject.toml that says them itself, whatever setup.py says",
      { ...pyproject("a"), "setup.py": setup(`install_requires=["${git}"]`) },
      [],
    ],
    [
      "a build by another tool, whatever setup.py says",
      {
        "pyproject.toml": dynamic(
          '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
        ),
        "setup.py": setup(`install_requires=["${git}"]`),
      },
      [],
    ],
  ])("%s", async (_what, files, expected) => {
    expect(places(await findingsOf("sources", taggedRepository(files)))).toEqual(expected);
  });
});
