import { describe, expect, test } from "@jest/globals";
import { plan } from "@release-actions/version-injection";
import { factsOf, packageJson, planned, policy } from "./workspace-files.ts";

const catalogs = new Map([
  ["default", new Map(Object.entries({ c: "^0.0.0-dev", lib: "^7.0.0", again: "catalog:" }))],
  ["open", new Map(Object.entries({ c: ">=1.0.0", ws: "workspace:^" }))],
]);

function factsWith(
  asked: Readonly<Record<string, string>>,
  {
    tool = "npm",
    group = "dependencies",
  }: { readonly tool?: "npm" | "pnpm" | "yarn"; readonly group?: string } = {},
) {
  return factsOf(
    {
      "": packageJson("root", { private: true }),
      "packages/b": packageJson("b", { [group]: asked }),
      "packages/c": packageJson("c"),
      "packages/ws": packageJson("ws"),
    },
    { tool, catalogs },
  );
}

function changed(
  asked: Readonly<Record<string, string>>,
  options: NonNullable<Parameters<typeof factsWith>[1]> & {
    readonly policy?: Parameters<typeof planned>[1];
  } = {},
): unknown {
  const after = planned(factsWith(asked, options), options.policy)["packages/b/package.json"] ?? "{}";
  return (JSON.parse(after) as Record<string, unknown>)[options.group ?? "dependencies"];
}

describe("a dependency by catalog:", () => {
  test.each([
    ["npm", "c", "catalog:", "^1.4.0"],
    ["npm", "c", "catalog:open", ">=1.0.0"],
    ["npm", "lib", "catalog:default", "^7.0.0"],
    ["npm", "ws", "catalog:open", "^1.4.0"],
    ["pnpm", "c", "catalog:", "^1.4.0"],
    ["pnpm", "c", "catalog:open", "catalog:open"],
    ["pnpm", "lib", "catalog:", "catalog:"],
    ["pnpm", "unknown", "catalog:", "catalog:"],
    ["yarn", "c", "catalog:", "^1.4.0"],
    ["yarn", "ws", "catalog:open", "workspace:^"],
    ["yarn", "lib", "catalog:", "catalog:"],
  ] as const)("%s, %s: %s becomes %s", (tool, key, asked, expected) => {
    expect(changed({ [key]: asked }, { tool })).toEqual({ [key]: expected });
  });

  test("follows internal-dependencies", () => {
    const exact = { internalDependencies: "exact" } as const;

    expect(changed({ c: "catalog:open" }, { tool: "pnpm", policy: exact })).toEqual({ c: "1.4.0" });
  });

  test("stays where nobody installs it", () => {
    expect(changed({ lib: "catalog:", gone: "catalog:" }, { group: "devDependencies" })).toEqual({
      lib: "catalog:",
      gone: "catalog:",
    });
  });

  test.each(["catalog:", "catalog:none"])("that npm would publish as it stands is refused: %s", (asked) => {
    expect(() => plan(factsWith({ again: asked }), policy)).toThrow(
      expect.objectContaining({ code: "catalog-range", found: `"${asked}", which leads to none` }),
    );
  });
});
