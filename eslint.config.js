import js from "@eslint/js";
import tseslint from "typescript-eslint";

/**
 * The import rules of docs/design.md, as data: which folder may not reach which.
 * `test/contract/import-rules.test.ts` plants a violation of each and expects it to be reported.
 */
const ours = (...names) =>
  names.flatMap((name) => [`@release-actions/${name}`, `@release-actions/${name}/*`]);
const everyPackage = [
  "action-kit",
  "cascade",
  "cli",
  "graph-discovery",
  "lockfiles",
  "manifests",
  "pinning",
  "ports",
  "rehearsal",
  "release-model",
  "status",
  "suite",
  "tag-verification",
  "tagging",
];
const allBut = (...allowed) => ours(...everyPackage.filter((name) => !allowed.includes(name)));
const world = [
  "node:fs",
  "node:fs/*",
  "node:child_process",
  "node:http",
  "node:https",
  "node:net",
  "node:tls",
  "node:dns",
  "node:os",
  "octokit",
  "@octokit/*",
];
const actionsToolkit = ["@actions/*"];
const adapters = ["@release-actions/ports/adapters"];

const forbid = (files, group, message, ignores = []) => ({
  files,
  ignores,
  rules: { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] },
});

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".tools/", "test/fixtures/", "examples/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false, project: null, program: null },
      globals: { process: "readonly", console: "readonly", URL: "readonly" },
    },
  },
  {
    files: ["**/*.cjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false, project: null, program: null },
      globals: { process: "readonly", console: "readonly", require: "readonly" },
    },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-require-imports": "off",
      "no-var": "off",
    },
  },
  // Later entries replace earlier ones for the same file, so each names all that its files may not reach.
  forbid(
    ["packages/*/**/*.ts"],
    [...world, ...actionsToolkit, ...adapters],
    "Only packages/ports touches the outside world, and only main.ts and the CLI construct adapters.",
    ["packages/ports/**", "packages/cli/**", "packages/rehearsal/**", "packages/action-kit/**"],
  ),
  forbid(
    ["packages/release-model/**/*.ts"],
    [...allBut(), ...world, ...actionsToolkit],
    "release-model holds pure values: it imports nothing of ours and does no I/O.",
  ),
  forbid(
    ["packages/manifests/**/*.ts"],
    [...allBut("release-model"), ...world, ...actionsToolkit],
    "manifests are pure text editors: beside the values of release-model they import nothing of ours and do no I/O.",
  ),
  forbid(
    ["packages/lockfiles/**/*.ts"],
    [...allBut("release-model"), ...world, ...actionsToolkit],
    "The reading side of lockfiles is pure; what runs a tool lives in lockfiles/refresh.",
    ["packages/lockfiles/refresh/**"],
  ),
  forbid(
    ["packages/*/plan.ts", "packages/*/report.ts", "packages/*/plan/**/*.ts", "packages/*/report/**/*.ts"],
    [
      ...allBut("release-model", "manifests", "lockfiles"),
      "@release-actions/lockfiles/refresh",
      ...world,
      ...actionsToolkit,
    ],
    "plan and report are pure: they import only release-model, manifests and the reading side of lockfiles.",
  ),
  forbid(
    ["packages/action-kit/**/*.ts", "actions/**/*.ts"],
    [...world, ...adapters],
    "Only packages/ports touches the outside world.",
    ["actions/*/main.ts"],
  ),
  forbid(
    ["packages/cli/**/*.ts"],
    [...actionsToolkit, ...world],
    "The CLI reaches the world through adapters only.",
  ),
);
