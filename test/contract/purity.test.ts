import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { root } from "../../scripts/bundles.ts";
import { waysToTheWorld } from "./reach.ts";

const pureFiles = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
  .map((path) => `packages/${path.replaceAll("\\", "/")}`)
  // The command named plan is no plan.
  .filter((path) => !path.startsWith("packages/cli/") && !path.includes("/node_modules/"))
  .filter((path) => /\/(?:(?:plan|report|judge|render)(?:-[^/]+)?\.ts|(?:plan|report)\/.+\.ts)$/.test(path));

function source(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

test("there are plans, reports and judges to look at", () => {
  expect(pureFiles.length).toBeGreaterThan(30);
});

describe("what plans, reports and judges run never reaches the world", () => {
  test.each(pureFiles.sort().map((path) => [path] as const))("%s", (path) => {
    expect(waysToTheWorld(path, source)).toEqual([]);
  });
});

describe("a way through a neighbor is found", () => {
  const planted: Readonly<Record<string, string>> = {
    "packages/ports/package.json":
      '{ "exports": { ".": "./index.ts", "./adapters": "./adapters/index.ts" } }',
    "packages/pinning/package.json": '{ "exports": { "./plan": "./plan.ts" } }',
    "packages/lockfiles/package.json": '{ "exports": { "./refresh": "./refresh/index.ts" } }',
    "packages/pinning/plan.ts": 'import "./names.ts";',
    "packages/pinning/names.ts": 'export * from "@release-actions/lockfiles/refresh";',
    "packages/x/innocent.ts":
      'import type { Git } from "@release-actions/ports"; import "valibot"; import "node:path";',
    "packages/x/reading.ts": 'export { git } from "@release-actions/ports/adapters";',
    "packages/x/folder.ts": 'const fs = await import("node:fs");',
    "packages/x/hidden.ts": "const it = await import(name);",
    "packages/x/round.ts": 'import "./plan.ts"; import "./round.ts";',
    "packages/x/apply.ts": 'import { refresh } from "../lockfiles/refresh/run-tool.ts";',
    "packages/x/emptied.ts": 'import { type Git } from "@release-actions/ports";',
  };

  test.each([
    ["nothing but values and types", "./innocent.ts", []],
    ["a circle", "./round.ts", []],
    ["a neighbor's adapters", "./reading.ts", ["packages/x/reading.ts → packages/ports/adapters/index.ts"]],
    ["a neighbor's lazy built-in", "./folder.ts", ["packages/x/folder.ts → node:fs"]],
    ["a neighbor's computed import", "./hidden.ts", ["packages/x/hidden.ts → a computed import"]],
    ["a relative path", "./apply.ts", ["packages/x/apply.ts → packages/lockfiles/refresh/run-tool.ts"]],
    [
      "types that leave an import behind",
      "./emptied.ts",
      ["packages/x/emptied.ts → packages/ports/index.ts"],
    ],
    [
      "another capability's plan",
      "@release-actions/pinning/plan",
      ["packages/pinning/plan.ts → packages/pinning/names.ts → packages/lockfiles/refresh/index.ts"],
    ],
    ["a file that is not there", "./gone.ts", ["packages/x/gone.ts (no such file)"]],
  ])("%s", (_, imported, ways) => {
    const sources = { ...planted, "packages/x/plan.ts": `import "${imported}";` };

    const found = waysToTheWorld("packages/x/plan.ts", (path) => new Map(Object.entries(sources)).get(path));

    expect(found).toEqual(ways.map((way) => `packages/x/plan.ts → ${way}`));
  });
});
