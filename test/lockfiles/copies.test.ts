import { describe, expect, test } from "@jest/globals";
import { judgePins, readLocked } from "@release-actions/lockfiles";
import { readManifest, Source } from "@release-actions/manifests";

/** The root asks for lib 7, the member x for lib 6 and, under an alias, for odd 3; y asks for x. Each tool locked it so. */
const locks = {
  "package-lock.json": JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "root" },
      "node_modules/alias": { name: "odd", version: "3.0.1" },
      "node_modules/lib": { version: "7.0.0" },
      "node_modules/x": { resolved: "packages/x", link: true },
      "node_modules/y": { resolved: "packages/y", link: true },
      "packages/x": { version: "1.0.0" },
      "packages/x/node_modules/lib": { version: "6.0.0" },
      "packages/y": { version: "1.0.0" },
    },
  }),
  "pnpm-lock.yaml": `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      lib:
        specifier: ^7.0.0
        version: 7.0.0(peer@1.0.0)

  packages/x:
    dependencies:
      alias:
        specifier: npm:odd@^3.0.0
        version: odd@3.0.1
      lib:
        specifier: ^6.0.0
        version: 6.0.0

  packages/y:
    devDependencies:
      x:
        specifier: ^1.0.0
        version: link:../x

packages:

  lib@6.0.0:
    resolution: {integrity: sha512-6}

  lib@7.0.0:
    resolution: {integrity: sha512-7}

  odd@3.0.1:
    resolution: {integrity: sha512-3}
`,
  "yarn.lock": `__metadata:
  version: 10

"alias@npm:odd@^3.0.0":
  version: 3.0.1
  resolution: "odd@npm:3.0.1"

"lib@npm:^6.0.0, lib@npm:~6.0.0":
  version: 6.0.0
  resolution: "lib@npm:6.0.0"

"lib@npm:^7.0.0":
  version: 7.0.0
  resolution: "lib@npm:7.0.0"

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."

"x@npm:^1.0.0, x@workspace:packages/x":
  version: 0.0.0-use.local
  resolution: "x@workspace:packages/x"

"y@workspace:packages/y":
  version: 0.0.0-use.local
  resolution: "y@workspace:packages/y"
`,
  "bun.lock": `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "root", "dependencies": { "lib": "^7.0.0" } },
    "packages/x": { "name": "x", "version": "1.0.0", "dependencies": { "alias": "npm:odd@^3.0.0", "lib": "^6.0.0" } },
    "packages/y": { "name": "y", "version": "1.0.0", "devDependencies": { "x": "^1.0.0" } },
  },
  "packages": {
    "alias": ["odd@3.0.1", "", {}, "sha512-3"],
    "lib": ["lib@7.0.0", "", {}, "sha512-7"],
    "x": ["x@workspace:packages/x"],
    "y": ["y@workspace:packages/y"],
    "x/lib": ["lib@6.0.0", "", {}, "sha512-6"],
  },
}
`,
} as const;

const asked = {
  "package.json": { dependencies: { lib: "^7.0.0" } },
  "packages/x/package.json": { dependencies: { lib: "^6.0.0", alias: "npm:odd@^3.0.0" } },
  "packages/y/package.json": { devDependencies: { x: "^1.0.0" } },
};

function judge(lock: keyof typeof locks, files: Readonly<Record<string, unknown>>): readonly string[] {
  const read = readLocked(lock, Buffer.from(locks[lock]));
  if (read === undefined) throw new Error(`${lock} is no lockfile`);
  const pins = Object.entries(files).flatMap(([path, data]) =>
    readManifest(new Source(path, Buffer.from(JSON.stringify(data)))),
  );
  const { format, packages: locked, copiesFor } = read;
  if (copiesFor === undefined) throw new Error(`${lock} tells no copies apart`);
  return judgePins(pins, { path: lock, kind: format.kind, locked, copiesFor }).map(
    ({ pin, locked: found }) => `${pin.path} ${pin.place}: ${found.map(({ version }) => version).join(", ")}`,
  );
}

describe.each(Object.keys(locks) as (keyof typeof locks)[])("%s", (lock) => {
  test("holds what each member asked for when it was written", () => {
    expect(judge(lock, asked)).toEqual([]);
  });

  test.each([
    [
      "a member's pin that only another member's copy meets",
      "packages/x",
      { lib: "^7.1.0 || 7.0.0" },
      /lib: /,
    ],
    ["the pin of the top that only a member's copy meets", "", { lib: "6.0.0" }, /lib: /],
    ["an alias of another version", "packages/x", { alias: "npm:odd@^2.0.0" }, /alias: 3\.0\.1$/],
  ] as const)("%s is not met", (_what, folder, dependencies, expected) => {
    const path = folder === "" ? "package.json" : `${folder}/package.json`;

    const found = judge(lock, { ...asked, [path]: { dependencies } });

    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found[0]).toMatch(new RegExp(`^${path} `));
  });

  test("a protocol of some plugin's is not looked for as it is spelled", () => {
    const dependencies = { lib: "condition:NEXT ? : ^7.0.0" };

    expect(judge(lock, { ...asked, "packages/x/package.json": { dependencies } })).toEqual([]);
  });

  test("peers, which the copy of somebody else may be, are met by any", () => {
    const peers = { peerDependencies: { lib: "^7.0.0" } };

    expect(judge(lock, { ...asked, "packages/x/package.json": peers })).toEqual([]);
  });
});

describe("yarn.lock of Yarn 1", () => {
  const bytes = Buffer.from(`# yarn lockfile v1


"@scope/lib@^6.0.0", "@scope/lib@~6.0.0":
  version "6.0.0"

lib@^7.0.0, lib@^7.0.1:
  version "7.0.1"
`);
  const copies = readLocked("yarn.lock", bytes)?.copiesFor;

  test.each([
    ["@scope/lib", "~6.0.0", "", ["6.0.0"]],
    ["lib", "^7.0.1", "packages/a", ["7.0.1"]],
    ["lib", "^7.0.2", "", []],
    ["lib", "^7.0.2", "packages/a", undefined],
  ] as const)("%s@%s of '%s' is %p", (key, range, member, versions) => {
    expect(copies?.({ key, range, member })?.map(({ version }) => version)).toEqual(versions);
  });
});

test("package-lock.json of npm 6 tells what the top gets, which a copy further down is not", () => {
  const lock = JSON.stringify({
    lockfileVersion: 1,
    dependencies: {
      lib: { version: "7.0.0" },
      other: { version: "1.0.0", dependencies: { lib: { version: "6.0.0" } } },
    },
  });
  const copies = readLocked("package-lock.json", Buffer.from(lock))?.copiesFor;

  expect(copies?.({ key: "lib", range: "6.0.0", member: "" })).toMatchObject([{ version: "7.0.0" }]);
});
