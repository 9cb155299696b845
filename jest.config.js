// Node strips the types itself (Node 24), so there is no transform: what the tests run is what is written.
export default {
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {},
  extensionsToTreatAsEsm: [".ts"],
  moduleFileExtensions: ["ts", "js", "mjs", "cjs", "json", "node"],
  modulePathIgnorePatterns: ["<rootDir>/.tools/", "<rootDir>/dist/", "<rootDir>/examples/"],
  // Tests wait for other programs most of the time; one core left for jest itself would wait, too.
  maxWorkers: "100%",
  testTimeout: 60_000,
  testSequencer: "<rootDir>/scripts/longest-first.js",
  reporters: ["<rootDir>/scripts/summary-reporter.js"],
};
