import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { expect, test } from "@jest/globals";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import fc from "fast-check";

/** Undefined where the graph takes it. */
function refusal(branch: string): string | undefined {
  const text = `owner: acme\nrepositories:\n  app: { branch: ${JSON.stringify(branch)} }\n`;
  try {
    parseReleaseGraph(text, "release-graph.yml");
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function gitTakes(branch: string): boolean {
  try {
    execFileSync("git", ["check-ref-format", "--branch", branch], { cwd: tmpdir(), stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.each([
  "main",
  "release/1.x",
  "user/#42",
  "größe",
  "a=b",
  "feature(x)",
  "it's",
  "+",
  "x%20",
  "_",
  "#",
  "a,b",
  "a!",
])("%s is the name of a branch", (branch) => {
  expect(refusal(branch)).toBeUndefined();
});

test.each([
  ["", "not an empty one"],
  ["two words", "without a space"],
  ["a\u0007b", "without control characters"],
  ["a..b", 'without ".."'],
  ["a@{1}", 'without "@{"'],
  ["-a", 'that does not begin with "-"'],
  ["HEAD", "other than HEAD"],
  ["/a", 'on both sides of each "/"'],
  ["a//b", 'on both sides of each "/"'],
  ["a/", 'on both sides of each "/"'],
  ["a/.b", 'no part of which begins with "."'],
  ["a.", 'that does not end with "."'],
  ["a.lock/b", 'no part of which ends with ".lock"'],
  ["a".repeat(256), "at most 255 characters"],
])("%j is refused with the reason", (branch, reason) => {
  expect(refusal(branch)).toContain(reason);
});

test("the graph takes what git takes", () => {
  const letters = [
    "a",
    "b",
    "-",
    "@",
    "{",
    "}",
    ".",
    "/",
    "~",
    "^",
    ":",
    "?",
    "*",
    "[",
    "]",
    "\\",
    " ",
    "%",
    "é",
  ];
  const parts = ["..", "//", ".lock", "lock", "HEAD", "@{", "\u2028", "\t", "\u007f", "\u0085"];
  const piece = fc.constantFrom(...letters, ...parts);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const branch = pieces.join("");
      expect(refusal(branch) === undefined).toBe(gitTakes(branch));
    }),
    { numRuns: 300 },
  );
});
