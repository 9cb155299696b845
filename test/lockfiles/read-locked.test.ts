import { describe, expect, test } from "@jest/globals";
import { lockFormatOf, readLocked } from "@release-actions/lockfiles";
import { bunSample } from "./sample-bun-lock.ts";
import { nodeLocks } from "./sample-node-locks.ts";
import { tomlLocks } from "./sample-toml-locks.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `name version kind address line`, one package each. */
function packagesOf(path: string, text: string): string[] {
  return (readLocked(path, utf8(text))?.packages ?? []).map(({ name, version, source, line }) =>
    [name.name, version, source.kind, source.address, line].map((part) => part ?? "-").join(" "),
  );
}

describe("reading a lockfile", () => {
  test.each([...tomlLocks, ...nodeLocks, bunSample])("$format", ({ path, text, packages, dependencies }) => {
    expect(packagesOf(path, text)).toEqual(packages);
    const found = readLocked(path, utf8(text))?.dependencies ?? new Map<string, readonly string[]>();
    expect(Object.fromEntries([...found].filter(([, names]) => names.length > 0))).toEqual(dependencies);
  });

  test("the two formats called yarn.lock are told apart by their content", () => {
    expect(lockFormatOf("yarn.lock", utf8("# yarn lockfile v1\n"))?.kind).toBe("yarn-classic");
    expect(lockFormatOf("yarn.lock", utf8("__metadata:\r\n  version: 8\r\n"))?.kind).toBe("yarn-berry");
    expect(lockFormatOf("a/requirements.lock", utf8(""))).toBeUndefined();
  });

  test.each([
    { path: "uv.lock", text: "version = 1\n[[package]]\nname = ", line: 3 },
    { path: "poetry.lock", text: '[[package]]\nname = "a"\nname = "b"\n', line: 3 },
    { path: "Cargo.lock", text: "<<<<<<< HEAD\n", line: 1 },
    { path: "package-lock.json", text: '{\n  "lockfileVersion": 3,\n  "packages": {', line: 3 },
    { path: "bun.lock", text: '{\n  "lockfileVersion": 1,\n<<<<<<< HEAD\n', line: 3 },
    { path: "pdm.lock", text: "[metadata]\n<<<<<<< HEAD\n", line: 2 },
    { path: "pnpm-lock.yaml", text: "lockfileVersion: '9.0'\n\npackages:\n\n<<<<<<< HEAD\n", line: 5 },
    { path: "yarn.lock", text: "# yarn lockfile v1\n\n<<<<<<< HEAD\n", line: 3 },
    { path: "yarn.lock", text: "__metadata:\n  version: 8\n\n=======\n", line: 4 },
  ])("$path that was cut off or merged by hand is refused with its place", ({ path, text, line }) => {
    expect(() => readLocked(path, utf8(text))).toThrow(
      expect.objectContaining({
        code: "lock-syntax",
        location: { file: path, line, column: expect.any(Number) },
      }),
    );
  });

  test.each([
    { path: "package-lock.json", text: '{"lockfileVersion": 9}', found: "lockfileVersion" },
    { path: "pnpm-lock.yaml", text: "lockfileVersion: '17.0'\n", found: 'lockfileVersion "17.0"' },
    { path: "bun.lock", text: '{ "lockfileVersion": 9 }', found: "a lockfileVersion other than 0, 1 and 2" },
    { path: "bun.lock", text: '{ "lockfileVersion": 1, "packages": { "a": [] } }', found: "packages.a" },
    { path: "pdm.lock", text: "[[package]]\n", found: "name" },
    { path: "uv.lock", text: "", found: "version" },
    { path: "Cargo.lock", text: '[[package]]\nname = "a"\n', found: "version" },
  ])("$path of an unknown make is refused", ({ path, text, found }) => {
    expect(() => readLocked(path, utf8(text))).toThrow(
      expect.objectContaining({ code: "lock-syntax", found: expect.stringContaining(found) }),
    );
  });

  test("bytes that are no text are refused", () => {
    expect(() => readLocked("uv.lock", new Uint8Array([0xff, 0xfe, 0x00]))).toThrow(
      expect.objectContaining({ code: "lock-syntax" }),
    );
  });
});
