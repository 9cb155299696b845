import { describe, expect, test } from "@jest/globals";
import { admits, parseSemver, pinPolicies, type PinPolicy } from "@release-actions/release-model";
import fc from "fast-check";
import { rewriteConstraint } from "../../packages/manifests/rewrite/helm.ts";

function rewrite(text: string, to: string, policy: PinPolicy = "keep", widen = false): string {
  const result = rewriteConstraint(text, { version: parseSemver(to), policy, widen });
  switch (result.kind) {
    case "rewritten":
      return result.text;
    case "refused":
    case "finding":
      return `${result.kind} ${result.problem.code}`;
    default:
      return result.kind;
  }
}

describe("keep leaves the operator that stands there", () => {
  test.each([
    ["exact", "1.2.3", "1.3.0", "1.3.0"],
    ["exact with v", "v1.2.3", "1.3.0", "v1.3.0"],
    ["equal sign", "=1.2.3", "1.3.0", "=1.3.0"],
    ["caret", "^1.2.3", "1.3.0", "^1.3.0"],
    ["tilde", "~1.2.3", "1.3.0", "~1.3.0"],
    ["two numbers", "1.2", "1.3.0", "1.3"],
    ["wildcard", "1.2.x", "1.3.0", "1.3.x"],
    ["star in place", "3.8.*", "3.9.1", "3.9.*"],
    ["minimum", ">=1.2.3", "1.3.0", ">=1.3.0"],
    ["minimum open to pre-releases", ">=1.2.3-0", "1.3.0", ">=1.3.0-0"],
    ["caret open to pre-releases", "^1.2.3-0", "1.3.0-rc.1", "^1.3.0-rc.1"],
    ["a range by commas that admits", ">=1.0.0, <2.0.0", "1.3.0", "kept"],
    ["a range by spaces that admits", ">=1.0.0 <2.0.0", "1.3.0", "kept"],
    ["a range that does not", ">=1.0.0,<2.0.0", "2.1.0", "refused constraint-excludes"],
    ["a hyphen range that admits", "1.0.0 - 2.0.0", "1.3.0", "kept"],
    ["alternatives that admit", "^1.0.0 || ^2.0.0", "2.3.0", "kept"],
    ["star", "*", "1.3.0", "kept"],
    ["newer", "2.0.0", "1.3.0", "newer"],
    ["no constraint", "HEAD", "1.3.0", "refused constraint-syntax"],
    ["a template", "{{ .version }}", "1.3.0", "refused constraint-syntax"],
  ])("%s: %s", (_name, text, to, expected) => {
    expect(rewrite(text, to)).toBe(expected);
  });
});

test.each([
  ["exact", "^1.2.3", "1.3.0"],
  ["exact", "1.2", "1.3.0"],
  ["compatible", "1.2.3", "^1.3.0"],
  ["minimum", ">=1.0.0, <2.0.0", ">=1.3.0, <2.0.0"],
  ["minimum", ">=1.0.0-0 <2.0.0-0", ">=1.3.0-0 <2.0.0-0"],
  ["minimum", "<2", ">=1.3.0, <2"],
] as const)("%s makes of %s: %s", (policy, text, expected) => {
  expect(rewrite(text, "1.3.0", policy)).toBe(expected);
});

test("commas and spaces stay where only one bound is widened", () => {
  expect(rewrite(">= 1.0.0 ,  <2.0.0", "2.1.0", "keep", true)).toBe(">= 1.0.0 ,  <3.0.0");
});

test("what is rewritten admits the version, and rewriting it again changes nothing", () => {
  const number = fc.nat({ max: 5 });
  const version = fc.tuple(number, number, number).map((parts) => parts.join("."));
  const clause = fc
    .tuple(fc.constantFrom("", "=", "^", "~", ">=", "<", "> "), version)
    .map((parts) => parts.join(""));
  const constraint = fc
    .array(clause, { minLength: 1, maxLength: 3 })
    .chain((clauses) => fc.constantFrom(" ", ", ", ",").map((separator) => clauses.join(separator)));

  fc.assert(
    fc.property(
      constraint,
      version,
      fc.constantFrom(...pinPolicies),
      fc.boolean(),
      (text, to, policy, widen) => {
        const options = { version: parseSemver(to), policy, widen };
        const once = rewriteConstraint(text, options);
        if (once.kind === "rewritten") {
          expect(admits({ syntax: "helm", text: once.text }, options.version)).toBe(true);
          const twice = rewriteConstraint(once.text, options);
          expect(twice.kind === "rewritten" ? twice.text : once.text).toBe(once.text);
        }
        if (once.kind === "kept") expect(admits({ syntax: "helm", text }, options.version)).toBe(true);
      },
    ),
  );
});
