import { describe, expect, test } from "@jest/globals";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

/** The project's own configuration, without the rules that need types: the files here exist only as text. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ["**/*.ts"],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, project: null, program: null } },
    },
  ],
});

const importRules = ["ours/import-boundaries", "no-restricted-globals", "no-restricted-syntax"];

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
    ["action-kit constructs an adapter", "packages/action-kit/x.ts", "@release-actions/ports/adapters"],
    ["the CLI reads files", "packages/cli/x.ts", "node:fs"],
    ["the CLI uses the toolkit", "packages/cli/x.ts", "@actions/core"],
    ["a contract constructs an adapter", "actions/verify-tag/contract.ts", "@release-actions/ports/adapters"],
    ["main.ts runs a program", "actions/verify-tag/main.ts", "node:child_process"],
    ["main.ts uses the toolkit", "actions/verify-tag/main.ts", "@actions/core"],
    ["a package reaches into another", "packages/status/plan.ts", "../release-model/version.ts"],
    ["a deep file reaches into another", "packages/status/a/b.ts", "../../ports/adapters/index.ts"],
    ["a new package reads files", "packages/brand-new/x.ts", "node:fs"],
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
  ])("%s", async (_, file, source) => {
    expect(await brokenRules(file, `export * from "${source}";`)).toEqual([]);
  });

  test("a plan names the type of what is observed", async () => {
    const code = 'import type { Facts } from "./observe.ts";\nexport type It = Facts;';

    expect(await brokenRules("packages/cascade/plan.ts", code)).toEqual([]);
  });
});
