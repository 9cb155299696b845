import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { observeFiles } from "@release-actions/tag-verification";
import { createRepository, gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { describeWithTools } from "../support/tools.ts";

const system = (backend: string, more = "") =>
  `[build-system]\nrequires = []\nbuild-backend = "${backend}"\n[project]\nname = "sample"\ndynamic = ["version"]\n${more}`;

const setuptools = (more: string) => system("setuptools.build_meta", `[tool.setuptools.dynamic]\n${more}\n`);
const hatchling = (more: string) => system("hatchling.build", `[tool.hatch.version]\n${more}\n`);
const flit = system("flit_core.buildapi", 'description = "Sample."\n');
const pdm = system("pdm.backend", '[tool.pdm.version]\nsource = "file"\npath = "sample/info.py"\n');
const plain = '[build-system]\nrequires = []\nbuild-backend = "setuptools.build_meta"\n';

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["setup.cfg", { "setup.cfg": "[metadata]\nname = sample\nversion = 1.2.2\n" }],
  [
    "attr of setup.cfg below package_dir",
    {
      "setup.cfg":
        "[metadata]\nname = sample\nversion = attr: sample.release\n[options]\npackages = sample\npackage_dir =\n    = python\n",
      "python/sample/__init__.py": "release = (1, 2, 2)\n",
    },
  ],
  [
    "file of setup.cfg",
    { "setup.cfg": "[metadata]\nname = sample\nversion = file: RELEASE\n", RELEASE: "1.2.2\n" },
  ],
  ["setup.py", { "setup.py": 'from setuptools import setup\nsetup(name="sample", version="1.2.2")\n' }],
  [
    "a name in setup.py",
    {
      "setup.py": 'from setuptools import setup\nVERSION = "1.2.2"\nsetup(name="sample", version=VERSION)\n',
    },
  ],
  [
    "a module that setup.py reads",
    {
      "setup.py":
        'import os\nfrom setuptools import setup\nabout = {}\nwith open(os.path.join("src", "sample", "__version__.py")) as file:\n    exec(file.read(), about)\nsetup(name="sample", version=about["__version__"])\n',
      "src/sample/__version__.py": '__version__ = "1.2.2"\n',
    },
  ],
  [
    "attr of setuptools",
    {
      "pyproject.toml": setuptools('version = {attr = "sample.info.release"}'),
      "src/sample/__init__.py": "",
      "src/sample/info.py": 'release: str = "1.2.2"\n',
    },
  ],
  [
    "attr of setuptools, over another name and another module",
    {
      "pyproject.toml": setuptools('version = {attr = "sample.__version__"}'),
      "src/sample/__init__.py": "from .info import release as __version__\n",
      "src/sample/info.py": 'VERSION = "1.2.2"\nrelease = VERSION\n',
    },
  ],
  [
    "file of setuptools",
    { "pyproject.toml": setuptools('version = {file = ["RELEASE"]}'), RELEASE: "\n1.2.2\n" },
  ],
  [
    "path of hatch",
    {
      "pyproject.toml": hatchling('path = "sample/__init__.py"'),
      "sample/__init__.py": "version = 9\n__VERSION__ = 'v1.2.2'\n",
    },
  ],
  [
    "pattern of hatch",
    {
      "pyproject.toml": hatchling(`path = "sample/__init__.py"\npattern = '^# release (?P<version>\\S+)'`),
      "sample/__init__.py": '__version__ = "9"\n# release 1.2.2\n',
    },
  ],
  [
    "code of hatch",
    {
      "pyproject.toml": hatchling('source = "code"\npath = "sample/__init__.py"\nexpression = "release"'),
      "sample/__init__.py": 'release = "1.2.2"\n',
    },
  ],
  ["a module of flit", { "pyproject.toml": flit, "sample.py": '"""Sample."""\n__version__ = "1.2.2"\n' }],
  [
    "a package of flit in src",
    { "pyproject.toml": flit, "src/sample/__init__.py": '"""Sample."""\n__version__: str = "1.2.2"\n' },
  ],
  [
    "file of PDM",
    { "pyproject.toml": pdm, "sample/__init__.py": "", "sample/info.py": "__version__ = '1.2.2'  # now\n" },
  ],
];

await describeWithTools(
  "the version that is judged is the one of the wheel that is built",
  ["python-packaging"],
  ({ "python-packaging": python }) => {
    test.each(cases)("%s", async (_, files) => {
      const repository = createRepository();
      repository.commit("feat: begin", { "pyproject.toml": plain, ...files });

      const wheel = build(python.path, repository.directory);

      const git = nodeMachine({ environment: gitEnvironment }).git(repository.directory);
      const commit = repository.git("rev-parse", "HEAD");
      const facts = await observeFiles({ git, commit, paths: await git.list(commit), folder: "" });
      const versions = facts.declared.map(({ text }) => text.replace(/^v/, ""));
      expect(facts.unread).toEqual([]);
      expect(versions).toContain("1.2.2");
      expect(wheel).toMatch(/^sample-1\.2\.2-/);
    });
  },
);

/** Builds a wheel by the project's own backend, and gives the wheel's name. */
function build(python: string, directory: string): string {
  const program = `
import importlib, sys, tomllib
with open("pyproject.toml", "rb") as file:
    name = tomllib.load(file)["build-system"]["build-backend"]
sys.path.insert(0, "")
print(importlib.import_module(name).build_wheel(sys.argv[1]))
`;
  const printed = execFileSync(python, ["-c", program, temporaryFolder()], {
    cwd: directory,
    env: gitEnvironment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return printed.trim().split("\n").at(-1) ?? "";
}
