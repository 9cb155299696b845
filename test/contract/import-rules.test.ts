import { describe, expect, test } from "@jest/globals";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

/** The project's own configuration, without the rules that need types: the files here exist only as text. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ["**/*.{ts,mts,cts,tsx}"],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, project: null, program: null } },
    },
  ],
});

const [boundary, globals, syntax] = [
  "ours/import-boundaries",
  "no-restricted-globals",
  "no-restricted-syntax",
] as const;
const importRules: readonly string[] = [boundary, globals, syntax];

async function brokenRules(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const broken = result?.messages.filter(({ ruleId }) => importRules.includes(ruleId ?? "")) ?? [];
  return broken.map(({ ruleId }) => ruleId ?? "");
}

describe("a planted violation is reported", () => {
  test.each([
    ["release-model imports another package", "packages/release-model/x.ts", "@release-actions/manifests"],
    ["release-model reads files", "packages/release-model/x.ts", "node:fs"],
    ["release-model reads files by a lazy import", "packages/release-model/x.ts", "lazy node:fs/promises"],
    ["manifests import a port", "packages/manifests/editors/x.ts", "@release-actions/ports"],
    ["manifests speak to GitHub", "packages/manifests/x.ts", "@octokit/core"],
    ["lockfiles run a program", "packages/lockfiles/x.ts", "node:child_process"],
    ["lockfiles reach their own tools", "packages/lockfiles/x.ts", "@release-actions/ports/adapters"],
    ["a plan imports a port", "packages/cascade/plan.ts", "@release-actions/ports"],
    ["a plan imports what refreshes locks", "packages/cascade/plan.ts", "@release-actions/lockfiles/refresh"],
    ["a plan imports a whole capability", "packages/cascade/plan.ts", "@release-actions/status"],
    ["a plan observes", "packages/cascade/plan.ts", "./observe.ts"],
    ["a file below plan/ reads files", "packages/cascade/plan/x.ts", "node:fs"],
    ["a report applies", "packages/cascade/report.ts", "./apply.ts"],
    ["a report uses the toolkit", "packages/status/report.ts", "@actions/core"],
    ["a capability constructs an adapter", "packages/status/observe.ts", "@release-actions/ports/adapters"],
    ["a capability reads files", "packages/status/observe.ts", "fs"],
    ["a capability opens a connection", "packages/cascade/apply.ts", "node:https"],
    ["a capability uses the toolkit", "packages/cascade/apply.ts", "@actions/github"],
    ["action-kit reads files", "packages/action-kit/x.ts", "node:fs"],
    [
      "a capability constructs the adapter for GitHub",
      "packages/cascade-pins/observe.ts",
      "@release-actions/ports/adapters/github",
    ],
    ["action-kit constructs an adapter", "packages/action-kit/x.ts", "@release-actions/ports/adapters"],
    ["the CLI reads files", "packages/cli/x.ts", "node:fs"],
    ["the CLI uses the toolkit", "packages/cli/x.ts", "@actions/core"],
    ["a contract constructs an adapter", "actions/verify-tag/contract.ts", "@release-actions/ports/adapters"],
    ["main.ts runs a program", "actions/verify-tag/main.ts", "node:child_process"],
    ["main.ts uses the toolkit", "actions/verify-tag/main.ts", "@actions/core"],
    ["a package reaches into another", "packages/status/plan.ts", "../release-model/version.ts"],
    ["a deep file reaches into another", "packages/status/a/b.ts", "../../ports/adapters/index.ts"],
    ["a new package reads files", "packages/brand-new/x.ts", "node:fs"],
    ["a plan of two words imports a port", "packages/pinning/plan-locks.ts", "@release-actions/ports"],
    ["a report of two words observes", "packages/status/report-check.ts", "./observe.ts"],
    ["a judge applies", "packages/tag-verification/judge-order.ts", "./apply.ts"],
    ["a judge observes in part", "packages/tag-verification/judge-order.ts", "./observe-files.ts"],
    ["a rendering uses the toolkit", "packages/status/render-table.ts", "@actions/core"],
    ["a plan in a folder imports a port", "packages/status/deep/plan-x.ts", "@release-actions/ports"],
    [
      "a plan among what refreshes imports a port",
      "packages/lockfiles/refresh/plan-x.ts",
      "@release-actions/ports",
    ],
    ["lockfiles reach what refreshes them", "packages/lockfiles/x.ts", "./refresh/run-tool.ts"],
    ["a lock format reaches what refreshes it", "packages/lockfiles/formats/x.ts", "../refresh/index.ts"],
    ["pure code reads the process", "packages/cascade/plan.ts", "node:process"],
    ["pure code waits", "packages/cascade/plan.ts", "node:timers/promises"],
    ["pure code takes the time", "packages/manifests/x.ts", "node:perf_hooks"],
    ["pure code makes itself a require", "packages/release-model/x.ts", "node:module"],
    ["pure code draws lots", "packages/release-model/x.ts", "node:crypto"],
    ["a capability starts programs with execa", "packages/cascade/apply.ts", "execa"],
    ["a capability writes files with fs-extra", "packages/cascade/apply.ts", "fs-extra"],
    ["a capability asks the network with ky", "packages/status/observe.ts", "ky"],
    ["a capability asks the network with undici", "packages/status/observe.ts", "undici"],
    ["a capability takes a package nobody judged", "packages/status/observe.ts", "@some/package/part.js"],
    ["a capability draws on the terminal", "packages/status/observe.ts", "ora"],
    ["a capability evaluates code", "packages/status/observe.ts", "node:vm"],
    ["a capability rehearses", "packages/cascade/apply.ts", "@release-actions/rehearsal"],
    ["a capability calls a command", "packages/cascade/apply.ts", "@release-actions/cli/commands"],
    ["a package reaches into scripts", "packages/cascade/x.ts", "../../scripts/bundles.ts"],
    ["main.ts reaches into scripts", "actions/verify-tag/main.ts", "../../scripts/bundles.ts"],
  ])("%s", async (_, file, source) => {
    const code = source.startsWith("lazy ")
      ? `export const it = await import("${source.slice(5)}");`
      : `export * from "${source}";`;

    expect(await brokenRules(file, code)).toEqual(["ours/import-boundaries"]);
  });

  test.each([
    ["the clock", "packages/cascade/plan.ts", "export const now = () => Date.now();", "no-restricted-syntax"],
    [
      "a date of now",
      "packages/manifests/x.ts",
      "export const now = () => new Date();",
      "no-restricted-syntax",
    ],
    [
      "the date as text",
      "packages/cascade/plan.ts",
      "export const now = () => Date();",
      "no-restricted-syntax",
    ],
    [
      "the clock in a plan of two words",
      "packages/pinning/plan-x.ts",
      "export const now = () => Date.now();",
      "no-restricted-syntax",
    ],
    [
      "the environment in a judge",
      "packages/hooks/judge-x.ts",
      "export const it = process.env;",
      "no-restricted-globals",
    ],
    [
      "the network in a rendering",
      "packages/status/render-x.ts",
      'export const it = fetch("x");',
      "no-restricted-globals",
    ],
    [
      "the clock among what refreshes",
      "packages/lockfiles/refresh/plan-x.ts",
      "export const now = () => Date.now();",
      "no-restricted-syntax",
    ],
    [
      "a timer",
      "packages/tag-verification/report-x.ts",
      "export const it = setTimeout(() => 1, 1);",
      "no-restricted-globals",
    ],
    ["chance", "packages/status/report.ts", "export const it = Math.random();", "no-restricted-syntax"],
    [
      "the environment",
      "packages/cascade/plan.ts",
      "export const it = process.env;",
      "no-restricted-globals",
    ],
    ["the network", "packages/release-model/x.ts", 'export const it = fetch("x");', "no-restricted-globals"],
  ])("pure code looks at %s", async (_, file, code, rule) => {
    expect(await brokenRules(file, code)).toEqual([rule]);
  });
});

describe("a way around is reported", () => {
  test.each([
    ["a template", "packages/cascade/plan.ts", "export const it = await import(`node:fs`);", boundary],
    [
      "a computed import",
      "packages/cascade/plan.ts",
      "export const it = (x: string) => import(x);",
      boundary,
    ],
    [
      "a template filled in",
      "packages/status/x.ts",
      "export const it = (x: string) => import(`node:${x}`);",
      boundary,
    ],
    ["require", "packages/status/x.ts", 'export const it = require("node:fs");', boundary],
    ["import = require", "packages/status/x.ts", 'import it = require("node:fs");\nexport { it };', boundary],
    [
      "getBuiltinModule",
      "packages/status/x.ts",
      'export const it = process.getBuiltinModule("fs");',
      boundary,
    ],
    [
      "a type",
      "packages/release-model/x.ts",
      'export type It = import("@release-actions/ports").Git;',
      boundary,
    ],
    ["random bytes", "packages/manifests/x.ts", 'export { randomUUID } from "node:crypto";', boundary],
    ["JavaScript", "packages/status/x.js", "export const it = 1;", boundary],
    ["CommonJS", "packages/status/x.cjs", "module.exports = 1;", boundary],
    ["TypeScript by another name", "packages/status/x.mts", "export const it = 1;", boundary],
    ["globalThis", "packages/status/x.ts", 'export const it = globalThis.fetch("x");', syntax],
    ["a part of globalThis", "packages/cascade/apply.ts", "export const { fetch: it } = globalThis;", syntax],
    ["fetch in a capability", "packages/status/observe.ts", 'export const it = fetch("x");', globals],
    ["fetch in a command", "packages/cli/commands/x.ts", 'export const it = fetch("x");', globals],
    ["fetch in main.ts", "actions/verify-tag/main.ts", 'export const it = fetch("x");', globals],
    ["a socket", "packages/status/observe.ts", 'export const it = new WebSocket("x");', globals],
    ["globalThis in a plan", "packages/cascade/plan.ts", "export const it = globalThis.process;", globals],
  ])("%s", async (_, file, code, rule) => {
    expect(await brokenRules(file, code)).toEqual([rule]);
  });
});

describe("what the design allows passes", () => {
  test.each([
    ["a plan uses the pure packages", "packages/cascade/plan.ts", "@release-actions/manifests"],
    ["a plan uses another capability's plan", "packages/cascade/plan.ts", "@release-actions/pinning/plan"],
    ["a capability names ports", "packages/status/observe.ts", "@release-actions/ports"],
    ["an adapter reads files", "packages/ports/adapters/x.ts", "node:fs"],
    ["an adapter imports its neighbour", "packages/ports/adapters/x.ts", "../git.ts"],
    ["the CLI constructs adapters", "packages/cli/start.ts", "@release-actions/ports/adapters"],
    ["main.ts constructs adapters", "actions/verify-tag/main.ts", "@release-actions/ports/adapters"],
    ["action-kit uses the toolkit", "packages/action-kit/x.ts", "@actions/core"],
    ["the rehearsal serves HTTP", "packages/rehearsal/x.ts", "node:http"],
    ["a plan parses YAML", "packages/cascade/plan.ts", "yaml"],
    ["lockfiles read ranges", "packages/lockfiles/x.ts", "semver/classes/range.js"],
    ["what refreshes uses its neighbour", "packages/lockfiles/refresh/x.ts", "./run-tool.ts"],
    ["the CLI draws on the terminal", "packages/cli/x.ts", "ora"],
    ["the CLI rehearses", "packages/cli/commands/rehearse.ts", "@release-actions/rehearsal"],
    ["the command named plan observes", "packages/cli/commands/plan.ts", "@release-actions/suite"],
    ["a capability joins paths", "packages/hooks/observe.ts", "node:path"],
  ])("%s", async (_, file, source) => {
    expect(await brokenRules(file, `export * from "${source}";`)).toEqual([]);
  });

  test("the CLI reads its own version", async () => {
    const code = 'import manifest from "../../package.json" with { type: "json" };\nexport { manifest };';

    expect(await brokenRules("packages/cli/start.ts", code)).toEqual([]);
  });

  test("pure code makes a hash", async () => {
    const code = 'import { createHash } from "node:crypto";\nexport const it = createHash;';

    expect(await brokenRules("packages/lockfiles/x.ts", code)).toEqual([]);
  });

  test.each([
    ["an adapter", "packages/ports/adapters/x.ts"],
    ["the rehearsal", "packages/rehearsal/x.ts"],
  ])("%s asks the network", async (_, file) => {
    expect(await brokenRules(file, 'export const it = fetch("x");')).toEqual([]);
  });

  test("a plan names the type of what is observed", async () => {
    const code = 'import type { Facts } from "./observe.ts";\nexport type It = Facts;';

    expect(await brokenRules("packages/cascade/plan.ts", code)).toEqual([]);
  });
});
