import { describe, expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import { plan } from "@release-actions/version-injection";
import fc from "fast-check";
import { factsOf, packageJson, planned, policy } from "./workspace-files.ts";

describe("a package gets the version", () => {
  test.each([
    ["from the placeholder", "0.0.0-dev"],
    ["from another spelling of 0.0.0", "0.0.0"],
    ["from what another tool puts there", "0.0.0-development"],
  ])("%s", (_, version) => {
    expect(planned(factsOf({ "": packageJson("a", { version }) }))).toEqual({
      "package.json": packageJson("a", { version: "1.4.0" }),
    });
  });

  test("from a placeholder of the repository's own", () => {
    const facts = factsOf({ "": packageJson("a", { version: "99.0.0-tag" }) });

    expect(planned(facts, { placeholder: "99.0.0-tag" })).toEqual({
      "package.json": packageJson("a", { version: "1.4.0" }),
    });
  });

  test("and keeps every other byte", () => {
    const text = '\uFEFF{\r\n\t"version":  "0.0.0-dev",\r\n  "name": "a", "→": ["\\u0041"] }';

    expect(planned(factsOf({ "": text }))).toEqual({ "package.json": text.replace("0.0.0-dev", "1.4.0") });
  });

  test("once: a plan made from its own result has nothing to do", () => {
    const files = {
      "": packageJson("root", { private: true }),
      "packages/a": packageJson("a"),
      "packages/b": packageJson("b", { dependencies: { a: "^0.0.0-dev" } }),
    };
    fc.assert(
      fc.property(
        fc.constantFrom("exact", "caret", "tilde", "keep"),
        fc.constantFrom("npm", "pnpm", "yarn"),
        fc.constantFrom(
          "*",
          "^0.0.0-dev",
          "0.0.0-dev",
          ">=0.0.0-dev",
          "workspace:*",
          "workspace:^",
          "workspace:~0.0.0-dev",
        ),
        (internalDependencies, tool, range) => {
          const before = { ...files, "packages/c": packageJson("c", { peerDependencies: { b: range } }) };
          const after = planned(factsOf(before, { tool }), { internalDependencies });
          const again = Object.fromEntries(
            Object.entries(before).map(([folder, text]) => [
              folder,
              after[folder === "" ? "package.json" : `${folder}/package.json`] ?? text,
            ]),
          );

          expect(planned(factsOf(again, { tool }), { internalDependencies })).toEqual({});
        },
      ),
    );
  });
});

describe("the lockfile repeats it", () => {
  const lock = (version: string, range: string) =>
    `${JSON.stringify(
      {
        name: "root",
        version,
        lockfileVersion: 2,
        packages: {
          "": { name: "root", version, dependencies: { a: range } },
          "node_modules/a": { resolved: "packages/a", link: true },
          "packages/a": { name: "a", version },
          "packages/b": { name: "b", version, dependencies: { a: range, other: "1.0.0" } },
        },
        dependencies: {
          a: { version: "file:packages/a" },
          b: { version: "file:packages/b", requires: { a: range, other: "1.0.0" } },
        },
      },
      undefined,
      2,
    )}\n`;
  const packages = {
    "": packageJson("root", { private: true, dependencies: { a: "^0.0.0-dev" } }),
    "packages/a": packageJson("a"),
    "packages/b": packageJson("b", { dependencies: { a: "^0.0.0-dev" } }),
  };
  const facts = factsOf(packages, {
    locks: {
      "package-lock.json": lock("0.0.0-dev", "^0.0.0-dev"),
      "npm-shrinkwrap.json": lock("0.0.0-dev", "^0.0.0-dev"),
    },
  });

  test("at the root, of every member, and in what they ask of each other", () => {
    const after = planned(facts);

    expect(after["package-lock.json"]).toBe(lock("1.4.0", "^1.4.0"));
    expect(after["npm-shrinkwrap.json"]).toBe(lock("1.4.0", "^1.4.0"));
  });

  test("unless it is to be left alone", () => {
    expect(Object.keys(planned(facts, { lockfile: false }))).toEqual([
      "package.json",
      "packages/a/package.json",
      "packages/b/package.json",
    ]);
  });

  test("a shrinkwrap that a member publishes names the member alone", () => {
    const own = (version: string) =>
      JSON.stringify({
        version,
        lockfileVersion: 3,
        packages: { "": { version }, "packages/a": { version: "0.0.0-dev" } },
      });

    const after = planned(
      factsOf(packages, { locks: { "packages/a/npm-shrinkwrap.json": own("0.0.0-dev") } }),
    );

    expect(after["packages/a/npm-shrinkwrap.json"]).toBe(own("1.4.0"));
  });
});

describe("private packages", () => {
  const packages = {
    "": packageJson("root", { private: true, dependencies: { a: "0.0.0-dev" } }),
    a: packageJson("a"),
    app: packageJson("app", { private: true, version: "3.1.0", dependencies: { a: "0.0.0-dev" } }),
  };

  test("are stamped like the others", () => {
    const { app, ...clean } = packages;
    expect(app).toContain("3.1.0");
    expect(plan(factsOf(clean), policy).packages).toEqual([
      { name: "root", path: ".", private: true, from: "0.0.0-dev", to: "1.4.0" },
      { name: "a", path: "a", private: false, from: "0.0.0-dev", to: "1.4.0" },
    ]);
  });

  test("keep their version where that is configured, and ask for the new one of the others", () => {
    const after = planned(factsOf(packages), { privatePackages: "keep" });

    expect(JSON.parse(after["app/package.json"] ?? "")).toMatchObject({
      version: "3.1.0",
      dependencies: { a: "1.4.0" },
    });
    expect(JSON.parse(after["package.json"] ?? "")).toMatchObject({ version: "0.0.0-dev" });
  });

  test("with a version of their own are refused, with the way to leave them alone", () => {
    expect(() => plan(factsOf(packages), policy)).toThrow(
      expect.objectContaining({
        code: "version-committed",
        fix: expect.stringContaining("private-packages: keep"),
      }),
    );
  });

  test("without a version have nothing to stamp, and so has a root without a name", () => {
    const facts = factsOf({
      "": '{"workspaces": ["*"]}',
      a: packageJson("a"),
      b: '{"name": "b", "private": true}',
    });

    expect(plan(facts, policy).packages.map(({ name }) => name)).toEqual(["a"]);
  });

  test("alone are nothing to publish", () => {
    expect(() =>
      plan(factsOf({ "": packageJson("a", { private: true }) }), { ...policy, privatePackages: "keep" }),
    ).toThrow(expect.objectContaining({ code: "nothing-to-stamp" }));
  });
});

describe("is refused", () => {
  test("a committed version that is neither the placeholder nor the wanted one, all of them at once", () => {
    const facts = factsOf({
      "": packageJson("root"),
      a: packageJson("a", { version: "1.3.9" }),
      b: packageJson("b", { version: "1.4.0" }),
      c: packageJson("c", { version: "v1" }),
    });

    expect(() => plan(facts, policy)).toThrow(
      expect.objectContaining({
        code: "version-committed",
        expected: "the placeholder 0.0.0-dev, or 1.4.0 already",
        found: '"1.3.9" in a/package.json, "v1" in c/package.json',
        location: { file: "a/package.json", line: 3, column: 15 },
      }),
    );
  });

  test("a committed version, although an earlier step wrote another over it, with both", () => {
    const facts = factsOf(
      { "": packageJson("root"), a: packageJson("a", { version: "1.4.0" }), b: packageJson("b") },
      { committed: { "": "0.0.0-dev", a: "1.3.9", b: "1.3.8" } },
    );

    expect(() => plan(facts, policy)).toThrow(
      expect.objectContaining({
        code: "version-committed",
        found:
          '"1.3.9" in the commit and "1.4.0" in the working copy of a/package.json, "1.3.8" in the commit and "0.0.0-dev" in the working copy of b/package.json',
        location: { file: "a/package.json", line: 3, column: 15 },
      }),
    );
  });

  test("a version that an earlier step wrote over the placeholder, with the way back", () => {
    const facts = factsOf({ "": packageJson("a", { version: "1.3.0" }) }, { committed: { "": "0.0.0-dev" } });

    expect(() => plan(facts, policy)).toThrow(
      expect.objectContaining({
        code: "version-edited",
        found: '"0.0.0-dev" in the commit and "1.3.0" in the working copy of package.json',
        fix: expect.stringContaining("git restore"),
      }),
    );
  });

  test.each([
    ["the placeholder is committed and an earlier run wrote the wanted version", "0.0.0-dev", "1.4.0"],
    ["the wanted version is committed and the placeholder written over it", "1.4.0", "0.0.0-dev"],
  ])("nothing where %s", (_, committed, version) => {
    const facts = factsOf({ "": packageJson("a", { version }) }, { committed: { "": committed } });

    expect(plan(facts, policy).packages).toEqual([expect.objectContaining({ from: version, to: "1.4.0" })]);
  });

  test("a published package without a version", () => {
    expect(() => plan(factsOf({ "": '{"name": "a"}' }), policy)).toThrow(
      expect.objectContaining({
        code: "version-undeclared",
        fix: expect.stringContaining('"version": "0.0.0-dev"'),
      }),
    );
  });

  test("a version that is no text", () => {
    expect(() => plan(factsOf({ "": '{"name": "a", "version": 1}' }), policy)).toThrow(
      expect.objectContaining({ code: "version-undeclared" }),
    );
  });
});

describe("the dist-tag", () => {
  test.each([
    ["the highest stable version", "1.4.0", ["1.3.0", "1.4.0"], "latest"],
    ["the first version", "1.4.0", [], "latest"],
    ["a patch of an old line", "1.3.1", ["1.3.0", "1.4.0"], "release-1.3"],
    ["a candidate", "2.0.0-rc.1", ["1.4.0"], "next"],
    ["a candidate of an old line", "1.3.1-rc.1", ["1.3.0", "1.4.0"], "next-1.3"],
    ["a beta", "2.0.0-beta.1", ["1.4.0"], "beta"],
  ])("of %s", (_, version, released, tag) => {
    const facts = factsOf(
      { "": packageJson("a") },
      { released: { kind: "known", versions: released.map((text) => parseSemver(text)) } },
    );

    expect(plan(facts, { ...policy, version: parseSemver(version) }).npmTag).toEqual({ kind: "known", tag });
  });

  test("is unknown where the clone cannot tell", () => {
    const released = { kind: "unknown", reason: "shallow", fix: "Deepen it." } as const;

    expect(plan(factsOf({ "": packageJson("a") }, { released }), policy).npmTag).toEqual(released);
  });
});
