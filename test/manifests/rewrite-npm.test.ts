import { describe, expect, test } from "@jest/globals";
import { admits, parseSemver, type PinPolicy } from "@release-actions/release-model";
import fc from "fast-check";
import { rewriteConstraint } from "../../packages/manifests/rewrite/npm.ts";
import type { Rewrite } from "../../packages/manifests/rewrite/rewrite.ts";

const rewrite = (text: string, version: string, policy: PinPolicy = "keep", more = {}): Rewrite =>
  rewriteConstraint(text, { version: parseSemver(version), policy, ...more });

/** One word for the outcome, so that a table reads as a table. */
function outcome(result: Rewrite): string {
  switch (result.kind) {
    case "rewritten":
      return result.text;
    case "newer":
      return `newer ${result.found}`;
    case "refused":
    case "finding":
      return `${result.kind} ${result.problem.code}`;
    case "kept":
      return "kept";
  }
}

describe("keep leaves the operator that stands", () => {
  test.each([
    ["caret", "^1.2.3", "1.3.0", "^1.3.0"],
    ["caret across a major", "^0.7.0", "1.0.0", "^1.0.0"],
    ["tilde", "~1.2.3", "1.3.0", "~1.3.0"],
    ["tilde of Ruby", "~> 1.2.3", "1.3.0", "~> 1.3.0"],
    ["exact", "1.2.3", "1.3.0", "1.3.0"],
    ["exact with an equals sign", "=1.2.3", "1.3.0", "=1.3.0"],
    ["exact with a v", "v1.2.3", "1.3.0", "v1.3.0"],
    ["exact with both", "=v1.2.3", "1.3.0", "=v1.3.0"],
    ["minimum", ">=1.2.3", "1.3.0", ">=1.3.0"],
    ["minimum with a space", ">= 1.2.3", "2.0.0", ">= 2.0.0"],
    ["build metadata falls away", "1.2.3+abc", "1.3.0", "1.3.0"],
    ["a candidate", "^1.2.3", "1.3.0-rc.1", "^1.3.0-rc.1"],
    ["from a candidate", "^1.3.0-rc.1", "1.3.0", "^1.3.0"],
    ["surrounding spaces", " ^1.2.3 ", "1.3.0", " ^1.3.0 "],
  ])("%s: %s for %s becomes %s", (_, text, version, expected) => {
    expect(outcome(rewrite(text, version))).toBe(expected);
  });
});

describe("keep leaves the precision that stands", () => {
  test.each([
    ["1.2.x", "1.3.4", "1.3.x"],
    ["1.x", "2.3.4", "2.x"],
    ["1.2.*", "1.3.0", "1.3.*"],
    ["1.2", "1.3.4", "1.3"],
    ["^1.2", "1.3.4", "^1.3"],
    ["~1", "2.3.4", "~2"],
    ["^0.x", "1.3.4", "^1.x"],
    [">=1.2", "1.3.0", ">=1.3"],
    [">=1.2", "1.3.4", ">=1.3.4"],
    ["^1.2", "1.3.0-rc.1", "^1.3.0-rc.1"],
  ])("%s for %s becomes %s", (text, version, expected) => {
    expect(outcome(rewrite(text, version))).toBe(expected);
  });
});

describe("keep leaves alone", () => {
  test.each([
    ["a star", "*", "1.3.0"],
    ["an x", "x", "1.3.0"],
    ["nothing", "", "1.3.0"],
    ["a dist-tag", "latest", "1.3.0"],
    ["a range that admits it", ">=1 <2", "1.3.0"],
    ["a hyphen range that admits it", "1.2.3 - 2.0.0", "1.3.0"],
    ["alternatives that admit it", "^1.0.0 || ^2.0.0", "1.3.0"],
    ["an upper bound that admits it", "<2", "1.3.0"],
    ["an exclusive lower bound that admits it", ">1.2.3", "1.3.0"],
    ["a partial version that covers it", "^1", "1.3.0"],
    ["a wildcard that covers it", "1.x", "1.3.0"],
  ])("%s: %s for %s", (_, text, version) => {
    expect(rewrite(text, version).kind).toBe("kept");
  });

  test("a pin that says exactly this version is current, which is the same text", () => {
    expect(rewrite("^1.3.0", "1.3.0")).toEqual({ kind: "rewritten", text: "^1.3.0" });
  });
});

describe("keep refuses what it would have to guess, naming constraint and version", () => {
  test.each([
    ["an upper bound", ">=1 <2", "2.1.0", "<2"],
    ["an inclusive upper bound", ">=1.0.0 <=1.9.0", "2.1.0", "<=1.9.0"],
    ["only an upper bound", "<2", "2.1.0", "<2"],
    ["a hyphen range", "1.2.3 - 2.0.0", "2.1.0", "2.0.0"],
    ["alternatives", "^1.0.0 || ^2.0.0", "3.0.0", "^1.0.0 || ^2.0.0"],
  ])("%s: %s for %s", (_, text, version, clause) => {
    const result = rewrite(text, version);

    expect(result).toMatchObject({ kind: "refused", problem: { code: "constraint-excludes" } });
    expect(result.kind === "refused" && result.problem.expected).toContain(version);
    expect(result.kind === "refused" && result.problem.found).toContain(clause);
  });

  test.each([
    ["a wildcard", "1.2.x", "1.3.0-rc.1"],
    ["a range without a pre-release", ">=1.0.0 <2.0.0", "1.3.0-rc.1"],
  ])("a pre-release for %s: %s", (_, text, version) => {
    expect(outcome(rewrite(text, version))).toBe("refused constraint-prerelease");
  });

  test.each(["^^1", "1.2.3.4", "1.2.3 || banana split", "not a range!", "01.2.3", "^1.2.3 - 2"])(
    "what npm cannot read: %s",
    (text) => {
      expect(outcome(rewrite(text, "1.3.0"))).toBe("refused constraint-syntax");
    },
  );
});

describe("widening replaces only the bound that excludes", () => {
  test.each([
    [">=1 <2", "2.1.0", ">=1 <3"],
    [">=1.2.0 <2.0.0", "2.1.0", ">=1.2.0 <3.0.0"],
    [">=1.2.0 <2.0.0-0", "2.1.0", ">=1.2.0 <3.0.0-0"],
    [">=1.2 <1.5", "1.6.2", ">=1.2 <1.7"],
    ["<=1.9.0", "2.1.0", "<=2.1.0"],
    ["1.2.3 - 2.0.0", "2.1.0", "1.2.3 - 2.1.0"],
    ["1.2 - 2", "3.1.0", "1.2 - 3"],
    ["^1.0.0 || ^2.0.0", "3.0.0", "refused constraint-excludes"],
  ])("%s for %s becomes %s", (text, version, expected) => {
    expect(outcome(rewrite(text, version, "keep", { widen: true }))).toBe(expected);
  });
});

describe("the other policies state the constraint, and minimum leaves upper bounds", () => {
  test.each<[PinPolicy, string, string, string]>([
    ["exact", "^1.2.3", "1.3.0", "1.3.0"],
    ["exact", "=1.2.3", "1.3.0", "=1.3.0"],
    ["exact", "1.2", "1.3.0", "1.3.0"],
    ["exact", "*", "1.3.0", "1.3.0"],
    ["exact", "", "1.3.0", "1.3.0"],
    ["exact", ">=1 <2", "1.3.0", "1.3.0"],
    ["exact", "latest", "1.3.0", "kept"],
    ["compatible", "1.2.3", "1.3.0", "^1.3.0"],
    ["compatible", "~1.2.3", "1.3.0", "^1.3.0"],
    ["compatible", "^1.2", "1.3.4", "^1.3.4"],
    ["compatible", "^1.2", "1.3.0", "^1.3"],
    ["compatible", "^1 || ^2", "2.3.0", "^2.3.0"],
    ["compatible", "1.2.x", "1.3.0-rc.1", "^1.3.0-rc.1"],
    ["minimum", "^1.2.3", "1.3.0", ">=1.3.0"],
    ["minimum", ">= 1.2.3", "1.3.0", ">= 1.3.0"],
    ["minimum", ">=1 <2", "2.1.0", "refused constraint-excludes"],
    ["minimum", ">=1 <3", "2.1.0", ">=2.1.0 <3"],
    ["minimum", ">= 1.0.0 < 3", "2.1.0", ">= 2.1.0 < 3"],
    ["minimum", "<3", "2.1.0", ">=2.1.0 <3"],
    ["minimum", "^1.2 <3", "2.1.0", ">=2.1.0 <3"],
    ["minimum", "1.2.3 - 3", "2.1.0", "2.1.0 - 3"],
    ["minimum", ">=1 <2 || >=2 <3", "2.1.0", ">=2.1.0 <3"],
    ["minimum", "^1 || ^2", "2.1.0", ">=2.1.0"],
    ["exact", ">=1 <3", "2.1.0", "2.1.0"],
    ["compatible", ">=1 <3", "2.1.0", "^2.1.0"],
  ])("%s: %s for %s becomes %s", (policy, text, version, expected) => {
    expect(outcome(rewrite(text, version, policy))).toBe(expected);
  });
});

describe("never a downgrade", () => {
  test.each<[PinPolicy, string, string]>([
    ["keep", "^1.4.0", "1.4.0"],
    ["keep", "1.4.0", "1.4.0"],
    ["keep", ">=1.4", "1.4"],
    ["keep", "1.4.x", "1.4.x"],
    ["keep", ">1.3.0", "1.3.0"],
    ["keep", ">=1.4.0 <2", "1.4.0"],
    ["keep", "^2.0.0 || ^3.0.0", "2.0.0"],
    ["exact", "^1.4.0", "1.4.0"],
    ["compatible", "^1.0.0 || ^2.0.0", "2.0.0"],
    ["minimum", "~1.4.1", "1.4.1"],
  ])("%s leaves %s, which names %s, for 1.3.0", (policy, text, found) => {
    expect(rewrite(text, "1.3.0", policy)).toEqual({ kind: "newer", found });
  });

  test.each<[PinPolicy, string, string]>([
    ["keep", "^1.4.0", "^1.3.0"],
    ["keep", ">=1.4.0 <2", ">=1.3.0 <2"],
    ["exact", "^1.4.0", "1.3.0"],
  ])("unless it is allowed: %s turns %s into %s", (policy, text, expected) => {
    expect(outcome(rewrite(text, "1.3.0", policy, { allowDowngrade: true }))).toBe(expected);
  });

  test("a candidate is below its release", () => {
    expect(outcome(rewrite("^1.3", "1.3.0-rc.1"))).toBe("newer 1.3");
  });
});

const operators = fc.constantFrom("", "=", "^", "~", ">=", ">", "<", "<=", "~> ", ">= ");
const number = fc.nat({ max: 20 }).map(String);
const core = fc
  .tuple(
    number,
    fc.option(fc.tuple(fc.oneof(number, fc.constant("x")), fc.option(number, { nil: undefined })), {
      nil: undefined,
    }),
  )
  .map(([major, rest]) => [major, rest?.[0], rest?.[1]].filter((part) => part !== undefined).join("."));
const comparator = fc.tuple(operators, core).map(([operator, version]) => operator + version);
const range = fc
  .array(fc.array(comparator, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((sets) => sets.map((set) => set.join(" ")).join(" || "));
const version = fc
  .record({
    major: fc.nat({ max: 20 }),
    minor: fc.nat({ max: 20 }),
    patch: fc.nat({ max: 20 }),
    prerelease: fc.option(
      fc.record({
        identifier: fc.constantFrom("alpha" as const, "beta" as const, "rc" as const),
        number: fc.nat({ max: 5 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ prerelease, ...rest }) => (prerelease === undefined ? rest : { ...rest, prerelease }));
const options = fc.record({
  version,
  policy: fc.constantFrom<PinPolicy>("exact", "compatible", "minimum", "keep"),
  widen: fc.boolean(),
  allowDowngrade: fc.boolean(),
});

test("law: what is written admits the version", () => {
  fc.assert(
    fc.property(range, options, (text, chosen) => {
      const result = rewriteConstraint(text, chosen);
      if (result.kind !== "rewritten") return;

      expect({
        text,
        written: result.text,
        admitted: admits({ syntax: "npm", text: result.text }, chosen.version),
      }).toMatchObject({
        admitted: true,
      });
    }),
  );
});

test("law: writing twice is writing once", () => {
  fc.assert(
    fc.property(range, options, (text, chosen) => {
      const once = rewriteConstraint(text, chosen);
      if (once.kind !== "rewritten") return;

      const twice = rewriteConstraint(once.text, chosen);

      expect(twice.kind === "rewritten" ? twice.text : twice.kind === "kept" ? once.text : twice).toBe(
        once.text,
      );
    }),
  );
});

test("law: every text has an outcome", () => {
  fc.assert(
    fc.property(fc.string(), options, (text, chosen) => {
      expect(typeof rewriteConstraint(text, chosen).kind).toBe("string");
    }),
  );
});
