import { expect, test } from "@jest/globals";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const project = (line: string) =>
  `[build-system]\nrequires = []\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "sample"\n${line}\n`;

test.each<[string, Record<string, string>, readonly string[]]>([
  [
    "a package that is one module",
    { "pyproject.toml": project('version = "1.2.3"'), "sample.py": '__version__ = "1.2.2"\n' },
    ['sample.py:1 "1.2.2"'],
  ],
  [
    "a package that is one module in src",
    { "pyproject.toml": project('version = "1.2.3"'), "src/sample.py": '__version__ = "1.2.2"\n' },
    ['src/sample.py:1 "1.2.2"'],
  ],
  [
    "one module beside the package, which is no part of it",
    { "pyproject.toml": project('version = "1.2.3"'), "noxfile.py": '__version__ = "1.2.2"\n' },
    [],
  ],
  [
    "the second statement of a line",
    {
      "pyproject.toml": project('version = "1.2.3"'),
      "sample/__init__.py": 'x = ";"; __version__ = "1.2.2"\n',
    },
    ['sample/__init__.py:1 "1.2.2"'],
  ],
  [
    "a later assignment, which is the one that counts",
    {
      "pyproject.toml": project('version = "1.2.3"'),
      "sample/__init__.py": '__version__ = "1.2.3"\n__version__: str = "1.2.2"\n',
    },
    ['sample/__init__.py:2 "1.2.2"'],
  ],
  [
    "strings side by side, which are one string",
    { "pyproject.toml": project('version = "1.2.3"'), "sample/__init__.py": '__version__ = "1.2" ".2"\n' },
    ["sample/__init__.py:1 unknown: __version__ is put together as the program runs"],
  ],
])("__version__ of %s", async (_what, files, expected) => {
  expect(places(await findingsOf("static-version", taggedRepository(files)))).toEqual(expected);
});
