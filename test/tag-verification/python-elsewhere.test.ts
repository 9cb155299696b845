import { describe, expect, test } from "@jest/globals";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const project = (lines: string, backend = "setuptools.build_meta", requires = "") =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n[project]\nname = "sample"\n${lines}\n`;
const dynamic = 'dynamic = ["version"]\n';
const hatch = (lines: string) => project(`${dynamic}[tool.hatch.version]\n${lines}`, "hatchling.build");

/** What is found about v1.2.3 of a repository with these files. */
const found = async (files: Readonly<Record<string, string>>) =>
  places(await findingsOf("static-version", taggedRepository(files)));

describe("no declaration is", () => {
  const scm = project(
    `${dynamic}[tool.setuptools_scm]\nversion_file = "src/sample/_version.py"`,
    "setuptools.build_meta",
    '"setuptools-scm"',
  );
  const fallback =
    'try:\n    from ._version import version as __version__\nexcept ImportError:\n    __version__ = "0.3.1"\n';

  test.each<[string, Record<string, string>]>([
    ["a file that only the build writes", { "pyproject.toml": scm, "src/sample/__init__.py": fallback }],
    [
      "a file that the build writes anew",
      {
        "pyproject.toml": scm,
        "src/sample/__init__.py": fallback,
        "src/sample/_version.py": 'version = "1.0.0"\n',
      },
    ],
    [
      "a file that the hook of hatch-vcs writes anew",
      {
        "pyproject.toml": `${hatch('source = "vcs"')}[tool.hatch.build.hooks.vcs]\nversion-file = "sample/_version.py"\n`,
        "sample/_version.py": '__version__ = version = "1.0.0"\n',
      },
    ],
    [
      "what the installed package is asked for, with a literal to stand in",
      {
        "pyproject.toml": project('version = "1.2.3"'),
        "sample/__init__.py":
          'from importlib import metadata\n\ntry:\n    __version__ = metadata.version("sample")\nexcept metadata.PackageNotFoundError:\n    __version__ = "0.3.1"\n',
      },
    ],
    [
      "what is asked for as the program runs, or a literal with a plus in it",
      {
        "pyproject.toml": project('version = "1.2.3"'),
        "sample/__init__.py": '__version__ = metadata.version("sample") or "0.dev0+unknown"\n',
      },
    ],
    [
      "a name in a function",
      {
        "pyproject.toml": project('version = "1.2.3"'),
        "sample/__init__.py": 'def show():\n    __version__ = "9" + "9"\n',
      },
    ],
    [
      "setup.py of a tool that reads git",
      { "setup.py": "setup(use_scm_version=True, setup_requires=['setuptools_scm'])\n" },
    ],
    [
      "setup.cfg of a tool that reads git",
      { "setup.py": "setup()\n", "setup.cfg": "[options]\nsetup_requires =\n    setuptools_scm\n" },
    ],
    [
      "setup.py for an extension alone",
      { "pyproject.toml": project('version = "1.2.3"'), "setup.py": "setup(ext_modules=[])\n" },
    ],
    [
      "setup.cfg of other tools",
      { "setup.cfg": "[flake8]\nversion = 9\n[bumpversion]\ncurrent_version = 9.9\n" },
    ],
    ["a version at the placeholder", { "setup.py": 'setup(version="0.0.0.dev0")\n' }],
    [
      "a project that says the tag's version",
      { "setup.py": 'setup(version="1.2.3")\n', "setup.cfg": "[metadata]\nversion = 1.2.3\n" },
    ],
    ["a pyproject.toml for tools alone", { "pyproject.toml": "[tool.black]\n" }],
    [
      "package.json, to which hatch leads",
      { "pyproject.toml": hatch('source = "nodejs"'), "package.json": '{"version": "1.2.3"}' },
    ],
  ])("%s", async (_, files) => {
    expect(await found(files)).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    ["a setup.py", { "setup.py": "setup(use_scm_version=True)\n" }, "setup.py"],
    [
      "a setup.py with options, beside a pyproject.toml without a name",
      {
        "pyproject.toml": '[build-system]\nrequires = ["setuptools-scm"]\n',
        "setup.py": "setup(use_scm_version={'write_to': 'a.py', \"local_scheme\": \"no-local-version\",})\n",
      },
      "setup.py",
    ],
    [
      "a pyproject.toml without a name",
      { "pyproject.toml": "[tool.setuptools_scm]\n", "setup.cfg": "[metadata]\nname = sample\n" },
      "pyproject.toml",
    ],
  ])("the version of %s that git has: vcs-version builds it", async (_, files, manifest) => {
    const repository = taggedRepository(files);
    repository.git("tag", "--annotate", "--message=more", "v1.10.0");

    expect(places(await findingsOf("vcs-version", repository))).toEqual([
      `${manifest} 1.10.0, because the build takes the tag v1.10.0 of the same commit`,
    ]);
    expect(await found(files)).toEqual([]);
  });

  test("the version of a setup.py whose options are not plain: vcs-version says unknown", async () => {
    const repository = taggedRepository({ "setup.py": 'setup(use_scm_version={"parse": lambda: "x"})\n' });

    expect(places(await findingsOf("vcs-version", repository))).toEqual([
      "setup.py unknown: the rules of setuptools-scm are not known here",
    ]);
  });
});
