import { describe, expect, test } from "@jest/globals";
import { judgePins, mismatches, type LockedPackage, type LockKind } from "@release-actions/lockfiles";
import {
  packageName,
  type ConstraintSyntax,
  type Ecosystem,
  type Pin,
  type PinValue,
} from "@release-actions/release-model";

const span = { start: 0, end: 0 };
const constraint = (syntax: ConstraintSyntax, text: string): PinValue => ({
  kind: "constraint",
  syntax,
  text,
  span,
});
const pinOf = (ecosystem: Ecosystem, value: PinValue, place = "project.dependencies[0]"): Pin => ({
  path: "pyproject.toml",
  line: 1,
  column: 1,
  place,
  name: packageName(ecosystem, "lib"),
  value,
});
const lockedAs = (
  ecosystem: Ecosystem,
  version: string,
  source: LockedPackage["source"] = { kind: "registry", address: undefined },
): LockedPackage => ({ name: packageName(ecosystem, "lib"), version, source });

const git = (address: string) => ({ kind: "git", address }) as const;

describe("a lock satisfies a pin", () => {
  const rows: readonly {
    readonly case: string;
    readonly kind: LockKind;
    readonly ecosystem: Ecosystem;
    readonly value: PinValue;
    readonly place?: string;
    readonly locked: readonly LockedPackage[];
    readonly satisfied: boolean;
  }[] = [
    {
      case: "==1.2.3 by 1.2.3",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", "==1.2.3"),
      locked: [lockedAs("pypi", "1.2.3")],
      satisfied: true,
    },
    {
      case: "==1.3.0 not by 1.2.3",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", "==1.3.0"),
      locked: [lockedAs("pypi", "1.2.3")],
      satisfied: false,
    },
    {
      case: "==1.2 by 1.2.0, which PEP 440 holds equal",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", "==1.2"),
      locked: [lockedAs("pypi", "1.2.0")],
      satisfied: true,
    },
    {
      case: ">=1.2 by a post release",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", ">=1.2"),
      locked: [lockedAs("pypi", "1.2.3.post1")],
      satisfied: true,
    },
    {
      case: ">=2 not by a post release",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", ">=2"),
      locked: [lockedAs("pypi", "1.2.3.post1")],
      satisfied: false,
    },
    {
      case: ">=1.2 by a candidate that was locked on purpose",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", ">=1.2"),
      locked: [lockedAs("pypi", "1.3.0rc1")],
      satisfied: true,
    },
    {
      case: "a bare name by anything",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", ""),
      locked: [lockedAs("pypi", "2024.1.dev3")],
      satisfied: true,
    },
    {
      case: "any one of several locked versions",
      kind: "npm",
      ecosystem: "npm",
      value: constraint("npm", "^2.0.0"),
      locked: [lockedAs("npm", "1.0.0"), lockedAs("npm", "2.1.0")],
      satisfied: true,
    },
    {
      case: "a dist-tag, of which nothing can be told",
      kind: "npm",
      ecosystem: "npm",
      value: constraint("npm", "latest"),
      locked: [lockedAs("npm", "1.0.0")],
      satisfied: true,
    },
    {
      case: "^0.7.0 not by 0.8.0",
      kind: "poetry",
      ecosystem: "pypi",
      value: constraint("poetry", "^0.7.0"),
      locked: [lockedAs("pypi", "0.8.0")],
      satisfied: false,
    },
    {
      case: "a bare cargo version, which is a caret",
      kind: "cargo",
      ecosystem: "cargo",
      value: constraint("cargo", "1.2"),
      locked: [lockedAs("cargo", "1.9.0")],
      satisfied: true,
    },
    {
      case: "a member of the workspace always",
      kind: "pnpm",
      ecosystem: "npm",
      value: constraint("npm", "9.9.9"),
      locked: [lockedAs("npm", "0.0.0-dev", { kind: "workspace", address: "a" })],
      satisfied: true,
    },
    {
      case: "a tag by the tag the lock names",
      kind: "uv",
      ecosystem: "pypi",
      value: { kind: "git-tag", text: "v1.2.3", span },
      locked: [lockedAs("pypi", "1.2.3", git("https://git.example/lib?tag=v1.2.3#0123abc"))],
      satisfied: true,
    },
    {
      case: "a tag not by another tag",
      kind: "uv",
      ecosystem: "pypi",
      value: { kind: "git-tag", text: "v1.3.0", span },
      locked: [lockedAs("pypi", "1.2.3", git("https://git.example/lib?tag=v1.2.3#0123abc"))],
      satisfied: false,
    },
    {
      case: "a tag not by the index's package",
      kind: "uv",
      ecosystem: "pypi",
      value: { kind: "git-tag", text: "v1.2.3", span },
      locked: [lockedAs("pypi", "1.2.3")],
      satisfied: false,
    },
    {
      case: "a tag where npm kept the commit alone",
      kind: "npm",
      ecosystem: "npm",
      value: { kind: "git-tag", text: "v1.3.0", span },
      locked: [lockedAs("npm", "0.0.0-dev", git("git+https://git.example/lib.git#0123abc"))],
      satisfied: true,
    },
    {
      case: "nothing when the package is not locked",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", ">=1"),
      locked: [],
      satisfied: false,
    },
    {
      case: "a constraint on a package nobody uses",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", ">=1"),
      place: "tool.uv.constraint-dependencies[0]",
      locked: [],
      satisfied: true,
    },
    {
      case: "what builds the project, which is never locked",
      kind: "uv",
      ecosystem: "pypi",
      value: constraint("pep440", "==9"),
      place: "build-system.requires[0]",
      locked: [lockedAs("pypi", "1.0.0")],
      satisfied: true,
    },
    {
      case: "a pin of another ecosystem",
      kind: "uv",
      ecosystem: "npm",
      value: constraint("npm", "9.9.9"),
      locked: [],
      satisfied: true,
    },
  ];

  test.each(rows)("$case", ({ kind, ecosystem, value, place, locked, satisfied }) => {
    const found = mismatches([pinOf(ecosystem, value, place)], { path: "lock", kind, locked });

    expect(found.map((mismatch) => mismatch.lock)).toEqual(satisfied ? [] : ["lock"]);
  });
});

describe("versions that nobody here could release are judged by the rules of their ecosystem", () => {
  test.each<[LockKind, ConstraintSyntax, string, string, boolean]>([
    ["poetry", "poetry", "^25.0", "24.2", false],
    ["poetry", "poetry", "^25.0", "25.1", true],
    ["poetry", "poetry", ">=25,<26", "24.2", false],
    ["poetry", "poetry", ">=2024", "2023.3.post1", false],
    ["poetry", "poetry", "==2.0", "1.0", false],
    ["uv", "pep440", "==2.0", "1.0", false],
    ["uv", "pep440", "==2.0", "2.0.0.0", true],
    ["uv", "pep440", "~=1.0.0", "1", true],
    ["uv", "pep440", ">1.0", "1.0.post1", false],
    ["uv", "pep440", ">=1!1", "2024.1", false],
    ["uv", "pep440", "==1.0", "1.0+cpu", true],
    ["npm", "npm", "^2.0.0", "1.0.0-canary.4", false],
    ["npm", "npm", "^2.0.0", "1.0.0-next.0", false],
    ["npm", "npm", ">=2", "1.0.0-20240101", false],
    ["npm", "npm", "^2.0.0-next.0", "2.0.0-next.3", true],
    // npm ci wants a pre-release to be asked for; other tools keep what a dist-tag once chose.
    ["npm", "npm", "^2.0.0", "2.1.0-next.0", false],
    ["npm", "npm", "*", "2.1.0-next.0", true],
    ["pnpm", "npm", "^2.0.0", "2.1.0-next.0", true],
    ["cargo", "cargo", "2", "1.0.0-nightly.1", false],
    ["cargo", "cargo", "2", "2.1.0-nightly.1", false],
    ["cargo", "cargo", "0.11", "0.10.0+wasi-snapshot-preview1", false],
    ["cargo", "cargo", "0.11", "0.11.0+wasi-snapshot-preview1", true],
  ])("%s: %s %s by %s: %s", (kind, syntax, text, version, satisfied) => {
    const ecosystem = syntax === "npm" || syntax === "cargo" ? syntax : "pypi";
    const pin = pinOf(ecosystem, constraint(syntax, text));

    const found = judgePins([pin], { path: "lock", kind, locked: [lockedAs(ecosystem, version)] });

    expect(found.map(({ isKnown }) => isKnown)).toEqual(satisfied ? [] : [true]);
  });

  test.each<[LockKind, ConstraintSyntax, string, string]>([
    ["poetry", "poetry", ">=2004", "2004d"],
    ["uv", "pep440", ">=1 and so on", "1.0.0"],
    ["npm", "npm", "^1.0.0", "main"],
  ])("%s: what cannot be read of %s %s by %s is known to be unknown", (kind, syntax, text, version) => {
    const ecosystem = syntax === "npm" ? syntax : "pypi";
    const pin = pinOf(ecosystem, constraint(syntax, text));
    const lock = { path: "lock", kind, locked: [lockedAs(ecosystem, version)] };

    expect(judgePins([pin], lock)).toMatchObject([{ isKnown: false }]);
    expect(mismatches([pin], lock)).toEqual([]);
  });
});
