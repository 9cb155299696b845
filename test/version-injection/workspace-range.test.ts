import { describe, expect, test } from "@jest/globals";
import { plan } from "@release-actions/version-injection";
import { factsOf, packageJson, planned, policy } from "./workspace-files.ts";

type Tool = "npm" | "pnpm" | "yarn";

/** What `packages/b` says in the end of what it asked for so. */
function changed(
  asked: Readonly<Record<string, string>>,
  options: {
    readonly tool?: Tool;
    readonly group?: string;
    readonly policy?: Parameters<typeof planned>[1];
    readonly more?: Readonly<Record<string, unknown>>;
  } = {},
): Readonly<Record<string, string>> {
  const { tool = "npm", group = "dependencies", more = {} } = options;
  const before = packageJson("b", { ...more, [group]: asked });
  const facts = factsOf(
    {
      "": packageJson("root", { private: true }),
      "packages/b": before,
      "packages/c": packageJson("c"),
      "packages/x": packageJson("@x/a"),
      "tools/private": JSON.stringify({ name: "lint-rules", private: true }),
    },
    { tool },
  );
  const after = planned(facts, options.policy)["packages/b/package.json"] ?? before;
  return (JSON.parse(after) as Record<string, Record<string, string>>)[group] ?? {};
}

describe("npm writes no version for workspace:, so what pnpm or Yarn would have written is put there", () => {
  test.each([
    ["under another name", "c2", "workspace:c@*", "npm:c@1.4.0"],
    ["under another name by caret", "c2", "workspace:c@^", "npm:c@^1.4.0"],
    ["under another name by tilde", "c2", "workspace:c@~", "npm:c@~1.4.0"],
    ["under another name by a range", "c2", "workspace:c@^0.0.0-dev", "npm:c@^1.4.0"],
    ["under another name by a range that lets it in", "c2", "workspace:c@>=1.0.0", "npm:c@>=1.0.0"],
    ["with a scope under another name", "c2", "workspace:@x/a@^", "npm:@x/a@^1.4.0"],
    ["under its own name", "c", "workspace:c@^", "^1.4.0"],
    ["by a path from the package", "c", "workspace:../c", "1.4.0"],
    ["by a path from the top", "c", "workspace:packages/c", "1.4.0"],
    ["by a path from the top, with a dot", "c", "workspace:./packages/c/", "1.4.0"],
    ["by a path under another name", "c2", "workspace:../c", "npm:c@1.4.0"],
    ["in alternatives", "c", "workspace:^ || ^0.9.0", "^1.4.0 || ^0.9.0"],
    ["in alternatives, the last", "c", "^0.9.0 || workspace:^", "^0.9.0 || ^1.4.0"],
    ["by a dist-tag", "c", "workspace:next", "next"],
    ["under another name without the protocol", "c2", "npm:c@^0.0.0-dev", "npm:c@^1.4.0"],
    ["in an older version on purpose", "c2", "npm:c@^0.9.0", "npm:c@^0.9.0"],
  ])("%s: %s: %s becomes %s", (_, key, asked, expected) => {
    expect(changed({ [key]: asked })).toEqual({ [key]: expected });
  });

  test.each([
    ["exact", "workspace:c@^", "npm:c@1.4.0"],
    ["caret", "workspace:c@*", "npm:c@^1.4.0"],
    ["tilde", "workspace:../c", "npm:c@~1.4.0"],
  ] as const)(
    "as internal-dependencies has it, %s: %s becomes %s",
    (internalDependencies, asked, expected) => {
      expect(changed({ c2: asked }, { policy: { internalDependencies } })).toEqual({ c2: expected });
    },
  );

  test("of a private package that keeps its version, this one", () => {
    const facts = factsOf({
      "": packageJson("b", { dependencies: { app: "workspace:^" } }),
      app: packageJson("app", { private: true, version: "3.1.0" }),
    });

    expect(planned(facts, { privatePackages: "keep" })["package.json"]).toContain('"app": "^3.1.0"');
  });
});

describe("what the publishing tool makes a version of stays, and the rest is written out for it", () => {
  test.each<[Tool, string, string, string, string]>([
    ["pnpm", "dependencies", "c2", "workspace:c@^", "workspace:c@^"],
    ["pnpm", "dependencies", "c2", "workspace:c@^0.0.0-dev", "workspace:c@^1.4.0"],
    ["pnpm", "dependencies", "c2", "workspace:../c", "workspace:../c"],
    ["pnpm", "dependencies", "c", "workspace:next", "workspace:next"],
    ["pnpm", "dependencies", "c", "workspace:^ || ^0.9.0", "^1.4.0 || ^0.9.0"],
    // pnpm 10 packs "1.4.0c@^" and "1.4.0../c".
    ["pnpm", "peerDependencies", "c2", "workspace:c@^", "npm:c@^1.4.0"],
    ["pnpm", "peerDependencies", "c", "workspace:../c", "1.4.0"],
    ["pnpm", "peerDependencies", "c", "workspace:^ || ^0.9.0", "workspace:^ || ^0.9.0"],
    ["pnpm", "peerDependencies", "c", "^0.9.0 || workspace:^", "^0.9.0 || workspace:^"],
    ["yarn", "dependencies", "c", "workspace:packages/c", "workspace:packages/c"],
    // Yarn 4 packs these as they stand, and npm takes "packages/c" for a repository on GitHub.
    ["yarn", "dependencies", "c2", "workspace:packages/c", "npm:c@1.4.0"],
    ["yarn", "dependencies", "c", "workspace:./packages/c", "1.4.0"],
    ["yarn", "dependencies", "c2", "workspace:c@^", "npm:c@^1.4.0"],
  ])("%s, %s: %s: %s becomes %s", (tool, group, key, asked, expected) => {
    expect(changed({ [key]: asked }, { tool, group })).toEqual({ [key]: expected });
  });

  test.each<[Tool, string, string]>([
    ["pnpm", "workspace:c@*", "workspace:c@^"],
    ["pnpm", "workspace:../c", "workspace:c@^"],
    ["yarn", "workspace:packages/c", "npm:c@^1.4.0"],
  ])("%s, as internal-dependencies has it: %s becomes %s", (tool, asked, expected) => {
    expect(changed({ c2: asked }, { tool, policy: { internalDependencies: "caret" } })).toEqual({
      c2: expected,
    });
  });
});

describe("what leads to no member is refused before a file is written", () => {
  test.each<[Tool, string, string]>([
    ["npm", "c", "workspace:../nothing"],
    ["npm", "c", "workspace:./c"],
    ["npm", "unheard-of", "workspace:*"],
    ["npm", "c2", "workspace:unheard-of@^"],
    ["npm", "c2", "workspace:c"],
    ["npm", "lint-rules", "workspace:*"],
    ["pnpm", "c", "workspace:packages/c"],
    ["pnpm", "c", "workspace:c"],
    ["yarn", "c", "workspace:../c"],
  ])("%s: %s: %s", (tool, key, asked) => {
    expect(() => changed({ [key]: asked }, { tool })).toThrow(
      expect.objectContaining({
        code: "workspace-range",
        found: `"${asked}", which leads to none`,
        location: expect.objectContaining({ file: "packages/b/package.json", line: 5 }),
      }),
    );
  });

  test.each([
    ["among devDependencies, which nobody installs", { group: "devDependencies" }],
    ["of a private package", { more: { private: true } }],
  ])("but not %s", (_, options) => {
    expect(changed({ "lint-rules": "workspace:*" }, options)).toEqual({ "lint-rules": "workspace:*" });
  });

  test("of a package by itself, with the way to let the rest be seen", () => {
    const facts = factsOf({ "": packageJson("b", { dependencies: { c: "workspace:^" } }) });

    expect(() => plan(facts, policy)).toThrow(
      expect.objectContaining({ code: "workspace-range", fix: expect.stringContaining("publish-tool") }),
    );
    expect(planned(facts, { publishTool: "pnpm" })["package.json"]).toContain("workspace:^");
  });
});
