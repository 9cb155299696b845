import js from "@eslint/js";
import tseslint from "typescript-eslint";
import { importBoundaries } from "./scripts/import-boundaries.js";

/** Reached by name or as a property of the global object: the network, outside of ports. */
const network = ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"];
const globalObject =
  ":matches(MemberExpression[object.name=/^(?:globalThis|global)$/], VariableDeclarator[init.name=/^(?:globalThis|global)$/])";

/** What a pure function does not look at: the clock, chance, the process, the network. */
const impure = {
  "no-restricted-globals": [
    "error",
    ...network,
    "process",
    "globalThis",
    "global",
    "require",
    "eval",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "performance",
    "crypto",
    "navigator",
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector:
        "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='Math'][callee.property.name='random'], CallExpression[callee.object.name='Temporal']",
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
    files: ["packages/**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}", "actions/**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}"],
    // Any Node, however old, must be able to read these two.
    ignores: ["packages/cli/launcher.cjs", "packages/cli/load-program.cjs"],
    plugins: { ours: { rules: { "import-boundaries": importBoundaries } } },
    rules: { "ours/import-boundaries": "error" },
  },
  {
    files: ["packages/**/*.ts", "actions/**/*.ts"],
    ignores: ["packages/ports/**", "packages/rehearsal/**"],
    rules: {
      "no-restricted-globals": ["error", ...network],
      "no-restricted-syntax": [
        "error",
        { selector: globalObject, message: "What is global is named by itself, so that it can be judged." },
      ],
    },
  },
  {
    files: ["packages/{release-model,manifests,lockfiles}/**/*.ts"],
    ignores: ["packages/lockfiles/refresh/**"],
    rules: impure,
  },
  {
    files: ["packages/**/{plan,report,judge,render}{,-*}.ts", "packages/*/{plan,report}/**/*.ts"],
    // The command named plan is no plan.
    ignores: ["packages/cli/**"],
    rules: impure,
  },
);
