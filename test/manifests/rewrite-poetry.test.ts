import { describe, expect, test } from "@jest/globals";
import { admits, parseAny, type PinPolicy } from "@release-actions/release-model";
import fc from "fast-check";
import { rewriteConstraint } from "../../packages/manifests/rewrite/poetry.ts";

const rewrite = (text: string, version: string, policy: PinPolicy = "keep"): string => {
  const result = rewriteConstraint(text, { version: parseAny(version), policy });
  switch (result.kind) {
    case "rewritten":
      return result.text;
    case "kept":
      return `kept: ${result.reason}`;
    case "newer":
      return `newer: ${result.found}`;
    default:
      return `${result.problem.code}: ${result.problem.found}`;
  }
};

describe("under keep the form that stands there stays", () => {
  test.each([
    ["a caret", "^0.7.0", "^0.8.0"],
    ["a caret of two numbers", "^0.7", "^0.8"],
    ["a caret with white space", "^ 0.7.0", "^ 0.8.0"],
    ["a tilde", "~0.7", "~0.8"],
    ["a bare version", "0.7.0", "0.8.0"],
    ["an equals sign", "=0.7.0", "=0.8.0"],
    ["two equals signs", "==0.7.0", "==0.8.0"],
    ["a wildcard", "0.7.*", "0.8.*"],
    ["a compatible release", "~=0.7.1", "~=0.8.0"],
    ["a floor", ">=0.7", ">=0.8"],
    ["a star", "*", "kept: it names no version"],
    ["a range", ">=0.7,<1", "kept: it admits 0.8.0"],
    ["a range with a space for the comma", ">=0.7 <1", "kept: it admits 0.8.0"],
    ["a tilde of one number", "~0", "kept: it admits 0.8.0"],
    ["alternatives, one of which admits it", "^0.7 || ^0.8", "kept: it admits 0.8.0"],
    ["alternatives that do not", "^0.6 || ^0.7", 'constraint-excludes: "^0.6 || ^0.7"'],
    ["an upper bound in the way", ">=0.7,<0.8", 'constraint-excludes: "<0.8" in ">=0.7,<0.8"'],
    ["a newer caret", "^1.0", "newer: 1.0"],
    ["nonsense", "latest", 'constraint-syntax: "latest"'],
  ])("%s", (_case, text, expected) => {
    expect(rewrite(text, "0.8.0")).toBe(expected);
  });
});

describe("the other policies", () => {
  test.each([
    ["^0.7.0", "==0.8.0", "^0.8.0", ">=0.8.0"],
    ["0.7.0", "0.8.0", "^0.8.0", ">=0.8.0"],
    ["~0.7", "==0.8.0", "~0.8", ">=0.8.0"],
    ["*", "==0.8.0", "^0.8.0", ">=0.8.0"],
    [">=0.6 <0.8", "==0.8.0", "^0.8.0", 'constraint-excludes: "<0.8" in ">=0.6 <0.8"'],
    ["^0.6 || ^0.7", "==0.8.0", "^0.8.0", ">=0.8.0"],
  ])("%j", (text, exact, compatible, minimum) => {
    expect({
      exact: rewrite(text, "0.8.0", "exact"),
      compatible: rewrite(text, "0.8.0", "compatible"),
      minimum: rewrite(text, "0.8.0", "minimum"),
    }).toEqual({ exact, compatible, minimum });
  });

  test.each([
    [">=0.6 <0.9", ">=0.8 <0.9"],
    ["^0.6,<1", ">=0.8.0,<1"],
    [">=0.5,<0.6 || >=0.6,<0.9", ">=0.8,<0.9"],
    ["^0.6 || ^0.7", ">=0.8.0"],
    [">=0.5,<0.6 || >=0.6,<0.8", 'constraint-excludes: "<0.8" in ">=0.6,<0.8"'],
  ])("minimum keeps the upper bound that admits the version: %s", (text, expected) => {
    expect(rewrite(text, "0.8.0", "minimum")).toBe(expected);
  });
});

test("a pre-release is spelled as PEP 440 has it", () => {
  expect(rewrite("^0.7.0", "0.8.0-beta.1")).toBe("^0.8.0b1");
  expect(rewrite("0.7.0", "0.8.0-beta.1")).toBe("0.8.0b1");
});

test("what is rewritten or kept admits the version, and rewriting twice is rewriting once", () => {
  const clause = fc
    .tuple(
      fc.constantFrom("^", "~", "", "=", "==", ">=", "~=", "<", "!="),
      fc.array(fc.nat(12), { minLength: 2, maxLength: 3 }),
    )
    .map(([operator, numbers]) => operator + numbers.join("."));
  const text = fc
    .array(clause, { minLength: 1, maxLength: 2 })
    .chain((clauses) => fc.constantFrom(", ", " ", " || ").map((separator) => clauses.join(separator)));
  const version = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((numbers) => numbers.join("."));

  fc.assert(
    fc.property(
      text,
      version,
      fc.constantFrom<PinPolicy>("keep", "exact", "compatible", "minimum"),
      (before, spelled, policy) => {
        const options = { version: parseAny(spelled), policy };
        const once = rewriteConstraint(before, options);
        fc.pre(once.kind === "rewritten" || once.kind === "kept");
        const after = once.kind === "rewritten" ? once.text : before;

        const twice = rewriteConstraint(after, options);

        expect(admits({ syntax: "poetry", text: after }, options.version)).toBe(true);
        expect(twice.kind === "kept" || (twice.kind === "rewritten" && twice.text === after)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
