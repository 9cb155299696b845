import { describe, expect, test } from "@jest/globals";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const project = (lines: string, backend = "setuptools.build_meta", requires = "") =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n[project]\nname = "sample"\n${lines}\n`;
const dynamic = 'dynamic = ["version"]\n';
const setuptools = project(dynamic);
const hatch = (lines: string) => project(`${dynamic}[tool.hatch.version]\n${lines}`, "hatchling.build");
const flit = project(`${dynamic}description = "x"`, "flit_core.buildapi", '"flit_core"');

/** What is found about v1.2.3 of a repository with these files. */
const found = async (files: Readonly<Record<string, string>>) =>
  places(await findingsOf("static-version", taggedRepository(files)));

describe("the version that a build reads is judged where it stands:", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "a literal in setup.cfg",
      { "setup.cfg": "[metadata]\nname = sample\nversion = 1.2.2\n" },
      ['setup.cfg:3 "1.2.2"'],
    ],
    [
      "an attribute that setup.cfg names",
      {
        "setup.cfg": "[metadata]\nversion = attr: sample.info.release\n",
        "sample/info.py": 'release = "1.2.2"\n',
      },
      ['sample/info.py:1 "1.2.2"'],
    ],
    [
      "an attribute below package_dir",
      {
        "setup.cfg": "[metadata]\nversion = attr:sample.release\n[options]\npackage_dir =\n    = python\n",
        "python/sample/__init__.py": "release = 1, 2, 2\n",
        "python/sample/x.py": "",
      },
      ["setup.cfg unknown"],
    ],
    [
      "numbers in a row",
      {
        "setup.cfg": "[metadata]\nversion = attr: sample.RELEASE\n",
        "sample/__init__.py": "RELEASE = (1, 2, 2)\n",
      },
      ['sample/__init__.py:1 "1.2.2"'],
    ],
    [
      "a file that setup.cfg names",
      { "setup.cfg": "[metadata]\nversion = file: RELEASE\n", RELEASE: "1.2.2\n" },
      ['RELEASE:1 "1.2.2"'],
    ],
    [
      "a literal in setup.py",
      {
        "setup.py":
          'from setuptools import setup\nsetup(\n    name="sample",  # (\n    version="1.2.2",\n)\n',
      },
      ['setup.py:4 "1.2.2"'],
    ],
    [
      "a name in setup.py",
      { "setup.py": 'import setuptools\nVERSION = "1.2.2"\nsetuptools.setup(version=VERSION)\n' },
      ['setup.py:2 "1.2.2"'],
    ],
    [
      "a module that setup.py names and reads",
      {
        "setup.py":
          'about = {}\nwith open(os.path.join(here, "src", "sample", "__version__.py")) as f:\n    exec(f.read(), about)\nsetup(version=about["__version__"])\n',
        "src/sample/__version__.py": '__version__ = "1.2.2"\n',
      },
      ['src/sample/__version__.py:1 "1.2.2"'],
    ],
    [
      "a module that setup.py names, where arguments are handed over",
      {
        "setup.py": 'setup(**arguments(os.path.join("sample", "__init__.py")))\n',
        "sample/__init__.py": '__version__ = "1.2.2"\n',
      },
      ['sample/__init__.py:1 "1.2.2"'],
    ],
    [
      "[tool.setuptools.dynamic] attr",
      {
        "pyproject.toml": `${setuptools}[tool.setuptools.dynamic]\nversion = {attr = "sample.info.__version__"}\n`,
        "src/sample/info.py": '__version__: str = "1.2.2"\n',
      },
      ['src/sample/info.py:1 "1.2.2"'],
    ],
    [
      "[tool.setuptools.dynamic] file",
      {
        "pyproject.toml": `${setuptools}[tool.setuptools.dynamic]\nversion = {file = ["RELEASE.txt"]}\n`,
        "RELEASE.txt": "1.2.2",
      },
      ['RELEASE.txt:1 "1.2.2"'],
    ],
    [
      "[tool.hatch.version] path",
      {
        "pyproject.toml": hatch('path = "src/sample/info.py"'),
        "src/sample/info.py": '\n__VERSION__ = "v1.2.2"\n',
      },
      ['src/sample/info.py:2 "1.2.2"'],
    ],
    [
      "[tool.hatch.version] pattern",
      {
        "pyproject.toml": hatch(`path = "src/sample/info.py"\npattern = '^release: "(?P<version>[^"]+)"'`),
        "src/sample/info.py": 'x = """\nrelease: "1.2.2"\n"""\n',
      },
      ['src/sample/info.py:2 "1.2.2"'],
    ],
    [
      "a module of flit",
      { "pyproject.toml": flit, "sample.py": '"""Doc."""\n__version__ = "1.2.2"\n' },
      ['sample.py:2 "1.2.2"'],
    ],
    [
      "a package of flit in src",
      {
        "pyproject.toml": flit,
        "src/sample/__init__.py": '"""Doc."""\nfrom .info import __version__\n',
        "src/sample/info.py": '__version__ = "1.2.2"\n',
      },
      ['src/sample/info.py:1 "1.2.2"'],
    ],
    [
      "[tool.pdm.version] file",
      {
        "pyproject.toml": project(
          `${dynamic}[tool.pdm.version]\nsource = "file"\npath = "sample/info.py"`,
          "pdm.backend",
        ),
        "sample/info.py": "__version__ = '1.2.2'\n",
      },
      ['sample/info.py:1 "1.2.2"'],
    ],
  ])("%s", async (_, files, expected) => {
    const all = await found(files);

    expect(all.map((each) => each.replace(/unknown: .*/, "unknown"))).toEqual(expected);
  });
});

describe("__version__ of a package is followed to where it stands:", () => {
  test.each<[string, Record<string, string>]>([
    ["another name", { "sample/__init__.py": 'VERSION = "1.2.2"\n__version__ = VERSION\n' }],
    [
      "another module",
      { "sample/__init__.py": "from ._v import __version__\n", "sample/_v.py": '__version__ = "1.2.2"\n' },
    ],
    [
      "another name of another module",
      {
        "sample/__init__.py": "from sample.info import (\n    author,  # (\n    release as __version__,\n)\n",
        "sample/info.py": 'release = "1.2.2"\n',
      },
    ],
    [
      "an attribute of another module",
      {
        "sample/__init__.py": "from . import info\n__version__ = info.release\n",
        "sample/info.py": 'release = "1.2.2"\n',
      },
    ],
    [
      "everything of another module",
      { "sample/__init__.py": "from .info import *\n", "sample/info.py": '__version__ = "1.2.2"\n' },
    ],
  ])("%s", async (_, files) => {
    const [first, ...others] = await found({ "pyproject.toml": project('version = "1.2.3"'), ...files });

    expect(first).toContain('"1.2.2"');
    expect(others).toEqual([]);
  });
});

describe("what cannot be told without running the build is unknown, at its place:", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "a computed version in setup.py",
      { "setup.py": 'setup(\n  name="a",\n  version=make_version(),\n)\n' },
      "setup.py:3 unknown: the version that setup() is called with is computed",
    ],
    [
      "arguments that are handed over",
      { "setup.py": "setup(**arguments)\n" },
      "setup.py unknown: setup() is called with what is computed",
    ],
    [
      "an attribute that is computed",
      {
        "setup.cfg": "[metadata]\nversion = attr: sample.__version__\n",
        "sample/__init__.py": "__version__ = make_version()\n",
      },
      'setup.cfg unknown: "attr: sample.__version__" is no version that stands in the commit',
    ],
    [
      "a version put together of constants",
      {
        "pyproject.toml": project('version = "1.2.3"'),
        "sample/__init__.py": 'N = (1, 2, 2)\n__version__ = ".".join(map(str, N))\n',
      },
      "sample/__init__.py:2 unknown: __version__ is put together as the program runs",
    ],
    [
      "a file that is not there",
      { "pyproject.toml": hatch('path = "src/sample/info.py"') },
      "pyproject.toml unknown: what hatch reads is no version that stands in the commit",
    ],
    [
      "a pattern that finds nothing",
      { "pyproject.toml": hatch('path = "sample.py"'), "sample.py": "" },
      "sample.py unknown: the pattern of the build finds no version here",
    ],
    [
      "a build that is not known here",
      { "pyproject.toml": project(dynamic, "mesonpy") },
      "pyproject.toml unknown: the version is dynamic, and how mesonpy finds it is not known here",
    ],
    [
      "a setup.py without one",
      { "setup.py": 'from setuptools import setup\nsetup(name="sample", packages=["sample"])\n' },
      "setup.py unknown: setup() is called without a version, and without one a build is 0.0.0",
    ],
    [
      "a function that PDM calls",
      {
        "pyproject.toml": project(
          `${dynamic}[tool.pdm.version]\nsource = "call"\ngetter = "a:b"`,
          "pdm.backend",
        ),
      },
      "pyproject.toml unknown: the version is dynamic, and how pdm.backend finds it is not known here",
    ],
  ])("%s", async (_, files, expected) => {
    expect(await found(files)).toEqual([expected]);
  });
});
