import { describe, expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import { plan } from "@release-actions/version-injection";
import { factsOf, packageJson, planned, policy } from "./workspace-files.ts";

describe("one package of a workspace asks for another", () => {
  const changed = (
    range: string,
    more: Parameters<typeof planned>[1] = {},
    tool: "npm" | "pnpm" | "yarn" = "npm",
  ) => {
    const facts = factsOf(
      { "": packageJson("a"), b: packageJson("b", { dependencies: { a: range, other: "0.0.0-dev" } }) },
      { tool },
    );
    const after = JSON.parse(planned(facts, more)["b/package.json"] ?? "") as {
      dependencies: Record<string, string>;
    };
    expect(after.dependencies["other"]).toBe("0.0.0-dev");
    return after.dependencies["a"];
  };

  test.each([
    ["exactly", "0.0.0-dev", "1.4.0"],
    ["by caret", "^0.0.0-dev", "^1.4.0"],
    ["by tilde", "~0.0.0-dev", "~1.4.0"],
    ["from it on", ">=0.0.0-dev", ">=1.4.0"],
    ["in any version", "*", "*"],
    ["by a range that lets it in", "^1.2.0", "^1.2.0"],
    ["by a range of an older major", "^0.9.0", "^1.4.0"],
    ["by two clauses that let it in", ">=1.0.0 <2", ">=1.0.0 <2"],
    ["by a path", "file:../a", "file:../a"],
    ["by a dist-tag", "next", "next"],
    ["by a URL", "git+https://github.com/x/a.git#v1", "git+https://github.com/x/a.git#v1"],
    ["workspace:*, which npm does not know", "workspace:*", "1.4.0"],
    ["workspace:^", "workspace:^", "^1.4.0"],
    ["workspace:~", "workspace:~", "~1.4.0"],
    ["workspace: with a range", "workspace:^0.0.0-dev", "^1.4.0"],
    ["workspace: with a path", "workspace:..", "1.4.0"],
  ])("%s, kept for npm: %s becomes %s", (_, range, expected) => {
    expect(changed(range)).toBe(expected);
  });

  test.each([
    ["pnpm", "workspace:*", "workspace:*"],
    ["pnpm", "workspace:^", "workspace:^"],
    ["pnpm", "workspace:..", "workspace:.."],
    ["pnpm", "workspace:^0.0.0-dev", "workspace:^1.4.0"],
    ["yarn", "workspace:~", "workspace:~"],
    ["yarn", "workspace:0.0.0-dev", "workspace:1.4.0"],
    ["yarn", "^0.0.0-dev", "^1.4.0"],
  ] as const)("kept for %s, which writes the version as it packs: %s becomes %s", (tool, range, expected) => {
    expect(changed(range, {}, tool)).toBe(expected);
  });

  test("the tool that is named counts, not the one the files speak of", () => {
    expect(changed("workspace:^", { publishTool: "npm" }, "pnpm")).toBe("^1.4.0");
  });

  test.each([
    ["exact", "npm", "^0.0.0-dev", "1.4.0"],
    ["caret", "npm", "0.0.0-dev", "^1.4.0"],
    ["tilde", "npm", "*", "~1.4.0"],
    ["caret", "npm", "workspace:*", "^1.4.0"],
    ["caret", "npm", "file:../a", "file:../a"],
    ["exact", "pnpm", "workspace:^", "workspace:*"],
    ["caret", "pnpm", "workspace:*", "workspace:^"],
    ["tilde", "yarn", "workspace:*", "workspace:~"],
    ["tilde", "pnpm", "^0.0.0-dev", "~1.4.0"],
  ] as const)("%s for %s: %s becomes %s", (internalDependencies, tool, range, expected) => {
    expect(changed(range, { internalDependencies }, tool)).toBe(expected);
  });

  test("a pre-release is let in only by a range that names it", () => {
    const version = parseSemver("1.4.0-rc.2");

    expect(changed("^1.2.0", { version })).toBe("^1.4.0-rc.2");
    expect(changed("*", { version })).toBe("*");
  });

  test.each([["<1.0.0"], [">=0.5.0 <1.0.0"], ["^0.1.0 || ^0.2.0"], ["<=1.0.0"]])(
    "%s shuts the new version out and has no operator to keep: refused, with the place",
    (range) => {
      const facts = factsOf({ "": packageJson("a"), b: packageJson("b", { dependencies: { a: range } }) });

      expect(() => plan(facts, policy)).toThrow(
        expect.objectContaining({
          code: "internal-range",
          location: { file: "b/package.json", line: 5, column: 11 },
        }),
      );
    },
  );

  test("in all four groups", () => {
    const groups = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
    const asking = Object.fromEntries(groups.map((group) => [group, { a: "^0.0.0-dev" }]));

    const after = planned(factsOf({ "": packageJson("a"), b: packageJson("b", asking) }))["b/package.json"];

    expect(after?.match(/"\^1\.4\.0"/g)).toHaveLength(4);
  });
});
