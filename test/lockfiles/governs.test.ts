import { describe, expect, test } from "@jest/globals";
import {
  governs,
  governsUnread,
  lockFor,
  unreadLockOf,
  unreadLocks,
  type LockedPackage,
  type LockKind,
} from "@release-actions/lockfiles";
import { packageName } from "@release-actions/release-model";

const member = (address: string): LockedPackage => ({
  name: packageName("npm", address),
  version: "",
  source: { kind: "workspace", address },
});

describe("the lock in charge of a manifest", () => {
  test.each([
    { case: "beside it", manifest: "pyproject.toml", paths: ["uv.lock"], found: ["uv.lock"] },
    { case: "above it", manifest: "packages/a/package.json", paths: ["yarn.lock"], found: ["yarn.lock"] },
    {
      case: "the nearest of several",
      manifest: "packages/a/src/package.json",
      paths: ["pnpm-lock.yaml", "packages/a/pnpm-lock.yaml", "packages/b/pnpm-lock.yaml"],
      found: ["packages/a/pnpm-lock.yaml"],
    },
    {
      case: "of its own ecosystem only",
      manifest: "bindings/typescript/package.json",
      paths: ["uv.lock", "Cargo.lock", "package-lock.json", "bindings/typescript/uv.lock"],
      found: ["package-lock.json"],
    },
    {
      case: "npm's shrinkwrap, which npm prefers",
      manifest: "package.json",
      paths: ["package-lock.json", "npm-shrinkwrap.json"],
      found: ["npm-shrinkwrap.json"],
    },
    {
      case: "both where two tools lock side by side",
      manifest: "pyproject.toml",
      paths: ["poetry.lock", "uv.lock"],
      found: ["poetry.lock", "uv.lock"],
    },
    {
      case: "none in a folder beside",
      manifest: "b/package.json",
      paths: ["a/package-lock.json"],
      found: [],
    },
    {
      case: "none for a folder with a longer name",
      manifest: "ab/package.json",
      paths: ["a/yarn.lock"],
      found: [],
    },
    { case: "none for requirements", manifest: "requirements.txt", paths: ["uv.lock"], found: [] },
    {
      case: "pnpm's for its catalogs",
      manifest: "pnpm-workspace.yaml",
      paths: ["pnpm-lock.yaml"],
      found: ["pnpm-lock.yaml"],
    },
  ])("$case", ({ manifest, paths, found }) => {
    expect(lockFor(manifest, paths)).toEqual(found);
  });

  test.each([
    { kind: "uv", path: "uv.lock", manifest: "pyproject.toml", members: [], expected: true },
    {
      kind: "uv",
      path: "uv.lock",
      manifest: "packages/a/pyproject.toml",
      members: ["packages/a"],
      expected: true,
    },
    {
      kind: "uv",
      path: "uv.lock",
      manifest: "examples/x/pyproject.toml",
      members: ["packages/a"],
      expected: false,
    },
    {
      kind: "npm",
      path: "web/package-lock.json",
      manifest: "web/app/package.json",
      members: ["app"],
      expected: true,
    },
    {
      kind: "npm",
      path: "web/package-lock.json",
      manifest: "web/tool/package.json",
      members: ["app"],
      expected: false,
    },
    { kind: "pnpm", path: "pnpm-lock.yaml", manifest: "a/package.json", members: [".", "a"], expected: true },
    { kind: "yarn-berry", path: "yarn.lock", manifest: "a/package.json", members: ["."], expected: false },
    { kind: "yarn-classic", path: "yarn.lock", manifest: "a/package.json", members: [], expected: true },
    { kind: "cargo", path: "Cargo.lock", manifest: "crates/a/Cargo.toml", members: [], expected: true },
    { kind: "bun", path: "bun.lock", manifest: "a/package.json", members: ["a"], expected: true },
    { kind: "bun", path: "bun.lock", manifest: "a/package.json", members: [], expected: false },
    { kind: "pdm", path: "pdm.lock", manifest: "pyproject.toml", members: [], expected: true },
    { kind: "pdm", path: "pdm.lock", manifest: "a/pyproject.toml", members: [], expected: false },
    { kind: "poetry", path: "poetry.lock", manifest: "a/pyproject.toml", members: [], expected: false },
  ] as const)(
    "$path ($kind) with members $members governs $manifest: $expected",
    ({ kind, path, manifest, members, expected }) => {
      const lock = { path, kind: kind satisfies LockKind, locked: members.map(member) };

      expect(governs(lock, manifest, [path])).toBe(expected);
    },
  );
});

describe("a lockfile that is not read", () => {
  test.each([
    { path: "bun.lockb", manifest: "package.json", expected: true },
    { path: "bun.lockb", manifest: "packages/a/package.json", expected: true },
    { path: "web/deno.lock", manifest: "package.json", expected: false },
    { path: "pylock.toml", manifest: "pyproject.toml", expected: true },
    { path: "pylock.toml", manifest: "a/pyproject.toml", expected: false },
    { path: "chart/Chart.lock", manifest: "chart/Chart.yaml", expected: true },
    { path: "Pipfile.lock", manifest: "pyproject.toml", expected: false },
  ])("$path may lock what $manifest pins: $expected", ({ path, manifest, expected }) => {
    const ecosystem = unreadLockOf(path)?.ecosystem ?? "pypi";

    expect(governsUnread({ path, ecosystem }, manifest, [path])).toBe(expected);
  });

  test("gives way to one that is nearer", () => {
    const lock = { path: "bun.lockb", ecosystem: "npm" } as const;

    expect(governsUnread(lock, "a/package.json", ["bun.lockb", "a/package-lock.json"])).toBe(false);
  });

  test("belongs to a manifest by its name, whichever it is", () => {
    const manifests = ["pyproject.toml", "package.json", "Chart.yaml", "Pipfile"];

    for (const { fileName } of unreadLocks) {
      expect(manifests.filter((manifest) => lockFor(manifest, [fileName]).length > 0)).toHaveLength(1);
    }
  });
});
