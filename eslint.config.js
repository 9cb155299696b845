import js from "@eslint/js";
import tseslint from "typescript-eslint";
import { importBoundaries } from "./scripts/import-boundaries.js";

/** What a pure function does not look at: the clock, chance, the process, the network. */
const impure = {
  "no-restricted-globals": [
    "error",
    "process",
    "fetch",
    "setTimeout",
    "setInterval",
    "performance",
    "crypto",
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector:
        "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='Math'][callee.property.name='random']",
      message: "Pure code gets the time, and chance, as a parameter.",
    },
  ],
};

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
  {
    files: ["packages/**/*.ts", "actions/**/*.ts"],
    plugins: { ours: { rules: { "import-boundaries": importBoundaries } } },
    rules: { "ours/import-boundaries": "error" },
  },
  {
    files: [
      "packages/release-model/**/*.ts",
      "packages/manifests/**/*.ts",
      "packages/lockfiles/**/*.ts",
      "packages/*/plan.ts",
      "packages/*/plan/**/*.ts",
      "packages/*/report.ts",
      "packages/*/report/**/*.ts",
    ],
    ignores: ["packages/lockfiles/refresh/**"],
    rules: impure,
  },
);
