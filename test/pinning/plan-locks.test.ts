import { describe, expect, test } from "@jest/globals";
import { planPins, type PinTarget } from "@release-actions/pinning";
import { releaseOf } from "../support/carry-release.ts";
import { pyproject } from "../support/suite.ts";
import { factsOf, npmLock, packageJson, uvLock } from "./repository-facts.ts";

const pypi = "pypi:core@1.3.0";
const npm = "npm:core@1.3.0";

/** `path: name@version (from)` of each step. */
function stepsOf(
  files: Readonly<Record<string, string>>,
  spelled: string,
  more: Partial<PinTarget> = {},
): readonly string[] {
  const target = { release: releaseOf(spelled), policy: "keep" as const, ...more };
  return planPins(factsOf(files), [target], { locks: true }).locks.map(({ path, packages }) =>
    [
      `${path}:`,
      ...packages.map(({ name, version, from }) => `${name.name}@${version} (${from.join(", ")})`),
    ].join(" "),
  );
}

describe("a lockfile is refreshed", () => {
  test.each<[string, Record<string, string>, string, readonly string[]]>([
    [
      "when a pin it governs moves",
      { "pyproject.toml": pyproject("a", "core==1.0.0"), "uv.lock": uvLock(["core", "1.0.0"]) },
      pypi,
      ["uv.lock: core@1.3.0 (1.0.0)"],
    ],
    [
      "when a pin admits the release and the lock holds an older version",
      { "pyproject.toml": pyproject("a", "core"), "uv.lock": uvLock(["core", "1.0.0"]) },
      pypi,
      ["uv.lock: core@1.3.0 (1.0.0)"],
    ],
    [
      "when it lacks what a pin asks for",
      { "pyproject.toml": pyproject("a", "core==1.3.0"), "uv.lock": uvLock(["a", "."]) },
      pypi,
      ["uv.lock: core@1.3.0 ()"],
    ],
    [
      "when it holds a newer version than an exact pin admits",
      { "pyproject.toml": pyproject("a", "core==1.3.0"), "uv.lock": uvLock(["core", "1.5.0"]) },
      pypi,
      ["uv.lock: core@1.3.0 (1.5.0)"],
    ],
    [
      "in the spelling of its ecosystem",
      { "pyproject.toml": pyproject("a", "core==1.0.0"), "uv.lock": uvLock(["core", "1.0.0"]) },
      "pypi:core@1.3.0-rc.1",
      ["uv.lock: core@1.3.0rc1 (1.0.0)"],
    ],
    [
      "at the root that locks for its members",
      {
        "uv.lock": uvLock(["core", "1.0.0"]).concat(
          '\n[[package]]\nname = "b"\nversion = "0.1.0"\nsource = { editable = "packages/b" }\n',
        ),
        "packages/b/pyproject.toml": pyproject("b", "core==1.0.0"),
        "tools/pyproject.toml": pyproject("tools", "core==1.0.0"),
      },
      pypi,
      ["uv.lock: core@1.3.0 (1.0.0)"],
    ],
    [
      "without a name, when another member pins the release and has it there",
      {
        "package.json": packageJson({ core: "^1.3.0" }),
        "b/package.json": packageJson({ core: "1.0.0" }),
        "package-lock.json": npmLock({ b: "0.1.0", "node_modules/core": "1.3.0" }).replace(
          '"version": "0.1.0",',
          '"name": "b",',
        ),
      },
      npm,
      ["package-lock.json:"],
    ],
    [
      "without a name, when the moved pin admits what it holds already: it repeats the requirement",
      { "pyproject.toml": pyproject("a", "core>=1.2.0"), "uv.lock": uvLock(["core", "1.5.0"]) },
      pypi,
      ["uv.lock:"],
    ],
  ])("%s", (_, files, spelled, expected) => {
    expect(stepsOf(files, spelled)).toEqual(expected);
  });
});

describe("a lockfile is left alone", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "when it holds the release",
      { "pyproject.toml": pyproject("a", "core==1.3.0"), "uv.lock": uvLock(["core", "1.3.0"]) },
      pypi,
    ],
    [
      "when it holds a newer version that the pin admits",
      { "pyproject.toml": pyproject("a", "core"), "uv.lock": uvLock(["core", "1.5.0"]) },
      pypi,
    ],
    [
      "when it holds an older version beside the release, for somebody else's sake",
      {
        "package.json": packageJson({ core: "^1.3.0" }),
        "package-lock.json": npmLock({
          "node_modules/core": "1.3.0",
          "node_modules/other/node_modules/core": "1.0.0",
        }),
      },
      npm,
    ],
    [
      "when no pin names what it holds",
      { "pyproject.toml": pyproject("a", "other"), "uv.lock": uvLock(["core", "1.0.0"]) },
      pypi,
    ],
    [
      "when it governs another manifest",
      { "x/pyproject.toml": pyproject("a", "core==1.0.0"), "y/uv.lock": uvLock(["core", "1.0.0"]) },
      pypi,
    ],
    [
      "when the pin is of another ecosystem",
      { "pyproject.toml": pyproject("a", "core==1.0.0"), "package-lock.json": npmLock({}) },
      pypi,
    ],
    [
      "when the pin is newer than the release",
      { "pyproject.toml": pyproject("a", "core==2.0.0"), "uv.lock": uvLock(["core", "1.0.0"]) },
      pypi,
    ],
    [
      "when the pin only says what builds the package",
      {
        "pyproject.toml": '[build-system]\nrequires = ["core==1.0.0"]\n[project]\nname = "a"\n',
        "uv.lock": uvLock(["a", "."]),
      },
      pypi,
    ],
    [
      "when it takes the package from the workspace",
      {
        "pyproject.toml": pyproject("a", "core"),
        "uv.lock": uvLock(["core", "."]),
      },
      pypi,
    ],
    [
      "when the pin counts only if something installs the package, and nothing does",
      {
        "package.json": '{"name": "app", "peerDependencies": {"core": "^1.3.0"}}\n',
        "package-lock.json": npmLock({}),
      },
      npm,
    ],
    [
      "when it takes the package from the tag that the pin names, whatever version its files say",
      {
        "pyproject.toml": `${pyproject("a", "core")}[tool.uv.sources]\ncore = { git = "https://example.org/acme/core", tag = "v1.3.0" }\n`,
        "uv.lock": `version = 1\n[[package]]\nname = "core"\nversion = "0.0.0"\nsource = { git = "https://example.org/acme/core?tag=v1.3.0#0123456789012345678901234567890123456789" }\n`,
      },
      pypi,
    ],
  ])("%s", (_, files, spelled) => {
    expect(stepsOf(files, spelled)).toEqual([]);
  });
});

test("a downgrade that is allowed is locked, even where the lowered pin would admit what is locked", () => {
  const files = { "pyproject.toml": pyproject("a", "core>=2.0.0"), "uv.lock": uvLock(["core", "2.0.0"]) };

  expect(stepsOf(files, pypi, { allowDowngrade: true })).toEqual(["uv.lock: core@1.3.0 (2.0.0)"]);
});
