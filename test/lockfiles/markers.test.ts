import { describe, expect, test } from "@jest/globals";
import { judgePins, readLocked } from "@release-actions/lockfiles";
import { readManifest, Source } from "@release-actions/manifests";
import { resolverEnvironment } from "@release-actions/lockfiles/refresh";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { stageProject } from "./staged-project.ts";

/** What a lock lacks of a pyproject.toml. */
function lackingOf(pyproject: string, path: string, lock: string): readonly string[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const read = readLocked(path, encode(lock));
  if (read === undefined) throw new Error("no lock");
  const { format, packages, environment } = read;
  const pins = readManifest(new Source("pyproject.toml", encode(pyproject)));
  const held = { path, kind: format.kind, locked: packages, ...(environment && { environment }) };
  return judgePins(pins, held).map(({ pin }) => `${pin.name.name} at line ${pin.line}`);
}

const project = (python: string, requirement: string, rest = "") =>
  `[project]\nname = "p"\nversion = "1"\nrequires-python = "${python}"\ndependencies = [\n  '${requirement}',\n]\n${rest}`;

const linuxOnly = `[tool.uv]\nenvironments = ["sys_platform == 'linux'"]\n`;
const rows: readonly (readonly [string, string, string?])[] = [
  [">=3.11", "six"],
  [">=3.11", 'six>=1; python_version < "3.11"'],
  [">=3.11", 'six>=1; python_full_version < "3.11.0"'],
  [">=3.11.3", 'six>=1; python_full_version <= "3.11.0"'],
  [">=3.11", 'six>=1; python_version < "3.11.4"'],
  [">=3.11", 'six>=1; python_version == "3.11.4"'],
  [">=3.11,<3.13", 'six>=1; python_version >= "3.13"'],
  [">=3.11,<3.13", 'six>=1; python_version > "3.12"'],
  [">=3.11,<4", 'six>=1; python_version >= "4"'],
  [">=3.11", 'six>=1; python_version in "3.9 3.10"'],
  [">=3.11", 'six>=1; python_version == "3.10.*"'],
  [">=3.11", 'six>=1; "3.11" > python_version'],
  [">=3.11", 'six>=1; python_version < "3.11" or sys_platform == "win32"'],
  [">=3.11", 'six>=1; (python_version < "3.11" or python_version > "3.12") and os_name == "nt"'],
  [">=3.11", 'six>=1; python_version < "3.11" and sys_platform == "win32"'],
  [">=3.11", 'six>=1; sys_platform == "win32"'],
  [">=3.11", 'six>=1; sys_platform == "win32" and sys_platform == "linux"'],
  [">=3.11", 'six>=1; sys_platform == "win32" and platform_system == "Linux"'],
  [">=3.11", 'six>=1; implementation_name == "pypy"'],
  [">=3.11", 'six>=1; platform_machine != "arm64"'],
  [">=3.11", 'six>=1; platform_release >= "6"'],
  [">=3.11", 'six>=1; extra == "x"'],
  [">=3.11", 'six>=1; sys_platform == "win32"', linuxOnly],
  [">=3.11", 'six>=1; os_name == "nt"', linuxOnly],
  [">=3.11", 'six>=1; platform_system == "Windows"', linuxOnly],
  [">=3.11", 'six>=1; sys_platform != "win32"', linuxOnly],
];

await describeWithTools(
  "uv leaves out what no supported interpreter and platform asks for",
  ["uv"],
  (tools) => {
    test.each(rows.map(([python, requirement, rest = ""]) => ({ python, requirement, rest })))(
      "$python with $requirement $rest",
      async ({ python, requirement, rest }) => {
        const pyproject = project(python, requirement, rest);
        const environment = resolverEnvironment(environmentWith(tools.uv));
        const staged = await stageProject({ "pyproject.toml": pyproject }, environment);
        await staged.run(["uv", "lock"]);
        const lock = new TextDecoder().decode(await staged.read("uv.lock"));
        await staged.remove();
        const without = lock.replaceAll(/\[\[package\]\]\nname = "six"\n[^[]*(?:\[(?!\[)[^[]*)*/g, "");
        const isLocked = lock.includes('name = "six"\nversion');
        const isCertain = isLocked && !requirement.includes("extra");

        expect(lackingOf(pyproject, "uv.lock", lock)).toEqual([]);
        expect(lackingOf(pyproject, "uv.lock", without)).toEqual(isCertain ? ["six at line 6"] : []);
      },
    );
  },
);

describe("a requirement that no supported interpreter asks for", () => {
  const tomli = '[[package]]\nname = "tomli"\nversion = "1.0"\n';
  const poetry = (entry: string) =>
    `[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\npython = "^3.11"\n${entry}\n`;
  const poetryLock = (packages: string) =>
    `${packages}[metadata]\nlock-version = "2.1"\npython-versions = "^3.11"\n`;

  test.each<[string, string, string, string, readonly string[]]>([
    [
      "may be locked at whatever version another one asks for",
      project(">=3.11", 'tomli>=2; python_version < "3.11"'),
      "uv.lock",
      `version = 1\nrequires-python = ">=3.11"\n${tomli}`,
      [],
    ],
    [
      "is asked for again when the project supports more than its lock",
      project(">=3.9", 'tomli>=2; python_version < "3.11"'),
      "uv.lock",
      'version = 1\nrequires-python = ">=3.11"\n',
      ["tomli at line 6"],
    ],
    [
      "is told by the lock of a workspace whose other member supports less",
      project(">=3.9", 'tomli>=2; python_version < "3.11"'),
      "uv.lock",
      'version = 1\nrequires-python = ">=3.11"\n[[package]]\nname = "x"\nversion = "1"\nsource = { editable = "x" }\n[manifest]\nmembers = ["x"]\n',
      [],
    ],
    [
      "is told by the lock where the project does not say what it supports",
      '[project]\nname = "p"\ndependencies = [\'tomli>=2; python_version < "3.11"\']\n',
      "uv.lock",
      'version = 1\nrequires-python = ">=3.11"\n',
      [],
    ],
    [
      "takes its source along",
      `${project(">=3.11", 'tomli>=2; python_version < "3.11"')}[tool.uv.sources]\ntomli = { git = "https://git.example/tomli", tag = "v2.0.0" }\n`,
      "uv.lock",
      'version = 1\nrequires-python = ">=3.11"\n',
      [],
    ],
    [
      "is poetry's own python",
      poetry('tomli = { version = "^2", python = "<3.11" }'),
      "poetry.lock",
      poetryLock(""),
      [],
    ],
    [
      "is poetry's markers",
      poetry('tomli = { version = "^2", markers = "python_version < \'3.11\'" }'),
      "poetry.lock",
      poetryLock(""),
      [],
    ],
    [
      "is not what poetry's python admits",
      poetry('tomli = { version = "^2", python = ">=3.12" }'),
      "poetry.lock",
      poetryLock(""),
      ["tomli at line 5"],
    ],
    [
      "is poetry's platform no more than any other one",
      poetry('tomli = { version = "^2", platform = "win32" }'),
      "poetry.lock",
      poetryLock(tomli),
      ["tomli at line 5"],
    ],
    [
      "is left out of pdm.lock, too",
      project(">=3.11", 'tomli>=2; python_version < "3.11"'),
      "pdm.lock",
      '[metadata]\nlock_version = "4.5.0"\n',
      [],
    ],
    [
      "is not one whose marker cannot be read",
      project(">=3.11", "tomli>=2; python_version <"),
      "uv.lock",
      "version = 1\n",
      ["tomli at line 6"],
    ],
  ])("%s", (_, pyproject, path, lock, expected) => {
    expect(lackingOf(pyproject, path, lock)).toEqual(expected);
  });
});
