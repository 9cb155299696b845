import { expect, test } from "@jest/globals";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const pyproject = `[project]
name = "sample"
version = "1.2.3"
dependencies = ["core>=1.1"]
[project.optional-dependencies]
docs = ["site>=2"]
all = ["sample[docs]"]
[dependency-groups]
"Dev.Tools" = ["lint>=3"]
`;
const entry = (name: string, version: string, table = "package") =>
  `\n[[${table}]]\nname = "${name}"\nversion = "${version}"\n`;
const pdm = (groups: string, packages: string) => `[metadata]\ngroups = [${groups}]\n${packages}`;
const pylock = (lists: string, ...packages: readonly (readonly [string, string])[]) =>
  `lock-version = "1.0"\ncreated-by = "x"\n${lists}\n${packages.map(([name, version]) => entry(name, version, "packages")).join("")}`;

test.each<[string, string, string, readonly string[]]>([
  ["the groups that it was made for", "pdm.lock", pdm('"default"', entry("core", "1.1.0")), []],
  [
    "a group that it was made for and lacks",
    "pdm.lock",
    pdm('"default", "docs", "all"', entry("core", "1.1.0")),
    ["pyproject.toml:6 no such package"],
  ],
  [
    "a group of development under another spelling",
    "pdm.lock",
    pdm('"default", "dev-tools"', entry("core", "1.1.0") + entry("lint", "2.0.0")),
    ["pyproject.toml:9 2.0.0"],
  ],
  ["what it was exported with", "pylock.toml", pylock("", ["core", "1.1.0"]), []],
  ["one that stayed behind", "pylock.toml", pylock("", ["core", "1.0.0"]), ["pyproject.toml:4 1.0.0"]],
  [
    "one that was made for a group alone",
    "pylock.toml",
    pylock('dependency-groups = ["dev-tools"]', ["lint", "3.0.0"]),
    [],
  ],
  [
    "one with an extra that stayed behind",
    "pylock.toml",
    pylock('extras = ["docs"]', ["core", "1.1.0"], ["site", "1.9.0"]),
    ["pyproject.toml:6 1.9.0"],
  ],
])("a lock of %s", async (_what, path, lock, expected) => {
  expect(
    places(await findingsOf("lock", taggedRepository({ "pyproject.toml": pyproject, [path]: lock }))),
  ).toEqual(expected);
});
