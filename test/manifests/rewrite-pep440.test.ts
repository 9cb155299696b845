import { describe, expect, test } from "@jest/globals";
import { admits, parseAny, type PinPolicy } from "@release-actions/release-model";
import fc from "fast-check";
import { rewriteConstraint } from "../../packages/manifests/rewrite/pep440.ts";

const rewrite = (text: string, version: string, policy: PinPolicy = "keep", more = {}): string => {
  const result = rewriteConstraint(text, { version: parseAny(version), policy, ...more });
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

describe("under keep a single bound moves and its form stays", () => {
  test.each([
    ["an exact version", "==1.2.3", "==1.3.0"],
    ["a floor", ">=1.2.3", ">=1.3.0"],
    ["a floor of two numbers, where nothing is lost", ">=1.2", ">=1.3"],
    ["a compatible release, same precision", "~=1.2", "~=1.3"],
    ["a compatible release of three numbers", "~=1.2.3", "~=1.3.0"],
    ["a prefix match", "==1.2.*", "==1.3.*"],
    ["arbitrary equality", "===1.2.3", "===1.3.0"],
    ["white space behind the operator", ">= 1.2.3", ">= 1.3.0"],
    ["parentheses", "(==1.2.3)", "(==1.3.0)"],
    ["parentheses with white space", "( >= 1.2 )", "( >= 1.3 )"],
    ["a v in front", "==v1.2.3", "==v1.3.0"],
    ["exclusions beside it", "~=1.2,!=1.2.5", "~=1.3,!=1.2.5"],
    ["exclusions in front of it", "!=1.2.5, >=1.2.3", "!=1.2.5, >=1.3.0"],
    ["a trailing comma", ">=1.2.3,", ">=1.3.0,"],
    ["an older pre-release", "==1.3.0rc1", "==1.3.0"],
    ["four numbers", ">=1.2.3.4", ">=1.3.0"],
    ["a post release", "==1.2.3.post1", "==1.3.0"],
  ])("%s", (_case, text, expected) => {
    expect(rewrite(text, "1.3.0")).toBe(expected);
  });

  test("precision is dropped where the version would be lost", () => {
    expect(rewrite(">=1.2", "1.3.1")).toBe(">=1.3.1");
  });
});

describe("under keep a constraint that admits the version stays", () => {
  test.each([
    ["a range", ">=1,<2", "kept: it admits 1.3.0"],
    ["a precise range", ">=1.2.3,<2", "kept: it admits 1.3.0"],
    ["an upper bound alone", "<2", "kept: it admits 1.3.0"],
    ["an exclusive floor", ">1.2", "kept: it admits 1.3.0"],
    ["an exclusion alone", "!=1.2", "kept: it admits 1.3.0"],
    ["the same release line", "~=1.3", "~=1.3"],
    ["the same major line", "~=1.0", "~=1.3"],
    ["nothing", "", "kept: it names no version"],
    ["a star", "*", "kept: it names no version"],
    ["the version itself, shorter", "==1.3", "==1.3"],
    ["the version itself as a floor", ">=1.3.0", ">=1.3.0"],
  ])("%s", (_case, text, expected) => {
    expect(rewrite(text, "1.3.0")).toBe(expected);
  });
});

describe("under keep a bound in the way is a refusal that names both", () => {
  test.each([
    ["an upper bound", ">=1,<1.3", 'constraint-excludes: "<1.3" in ">=1,<1.3"'],
    ["an inclusive upper bound", ">=1,<=1.2.9", 'constraint-excludes: "<=1.2.9" in ">=1,<=1.2.9"'],
    ["an upper bound alone", "<1", 'constraint-excludes: "<1"'],
    ["an exclusion of this very version", ">=1,!=1.3.0", 'constraint-excludes: "!=1.3.0" in ">=1,!=1.3.0"'],
    ["a local label", "==1.2+cu118", 'constraint-local: "==1.2+cu118"'],
    ["a template", "==${VERSION}", 'constraint-syntax: "==${VERSION}"'],
    ["a missing comma", ">=1.1<1.2", 'constraint-syntax: ">=1.1<1.2"'],
    ["an unclosed parenthesis", "(==1.2", 'constraint-syntax: "(==1.2"'],
  ])("%s", (_case, text, expected) => {
    expect(rewrite(text, "1.3.0")).toBe(expected);
  });

  test.each([
    ["a major bound", ">=1,<2", "2.1.0", ">=1,<3"],
    ["a major bound with zeros", ">=1,<2.0.0", "2.1.0", ">=1,<3.0.0"],
    ["a minor bound", ">=1,<1.3", "1.3.0", ">=1,<1.4"],
    ["an inclusive bound", ">=1, <= 1.2", "1.3.0", ">=1, <= 1.3.0"],
  ])("unless bounds may be widened: %s", (_case, text, version, expected) => {
    expect(rewrite(text, version, "keep", { widen: true })).toBe(expected);
  });
});

describe("the other policies keep exclusions, and minimum keeps upper bounds, too", () => {
  test.each([
    ["==1.2.3", "==1.3.0", "~=1.3.0", ">=1.3.0"],
    [">= 1.2", "== 1.3.0", "~= 1.3.0", ">= 1.3"],
    ["~=1.2", "==1.3.0", "~=1.3", ">=1.3.0"],
    [">=1,<2", "==1.3.0", "~=1.3.0", ">=1.3.0,<2"],
    [
      ">=1.2.3,<1.3,!=1.2.5",
      "==1.3.0,!=1.2.5",
      "~=1.3.0,!=1.2.5",
      'constraint-excludes: "<1.3" in ">=1.2.3,<1.3,!=1.2.5"',
    ],
    ["==1.2.*", "==1.3.0", "~=1.3.0", ">=1.3.0"],
    ["===1.2.3", "===1.3.0", "~=1.3.0", ">=1.3.0"],
    ["", "==1.3.0", "~=1.3.0", ">=1.3.0"],
    ["*", "==1.3.0", "~=1.3.0", ">=1.3.0"],
    ["(<1)", "(==1.3.0)", "(~=1.3.0)", 'constraint-excludes: "<1" in "(<1)"'],
  ])("%j", (text, exact, compatible, minimum) => {
    expect({
      exact: rewrite(text, "1.3.0", "exact"),
      compatible: rewrite(text, "1.3.0", "compatible"),
      minimum: rewrite(text, "1.3.0", "minimum"),
    }).toEqual({ exact, compatible, minimum });
  });

  test.each([
    [">=1,<3", "2.1.0", ">=2.1.0,<3"],
    ["<3, >= 1", "2.1.0", "<3, >= 2.1.0"],
    ["<3", "2.1.0", ">=2.1.0,<3"],
    ["~=1.2,<3", "2.1.0", ">=2.1.0,<3"],
    [">1,!=1.5,<=2.1.0", "2.1.0", ">=2.1.0,!=1.5,<=2.1.0"],
    [">=2.1,<3", "2.1.0", ">=2.1,<3"],
    [">=1,<2", "2.1.0", 'constraint-excludes: "<2" in ">=1,<2"'],
    ["<=2.0", "2.1.0", 'constraint-excludes: "<=2.0"'],
  ])("minimum makes of %s for %s: %s", (text, version, expected) => {
    expect(rewrite(text, version, "minimum")).toBe(expected);
  });

  test.each([
    [">=1,<2", ">=2.1.0,<3"],
    ["<=2.0", ">=2.1.0,<=2.1.0"],
    [">=1,<3", ">=2.1.0,<3"],
  ])("minimum, where bounds may be raised, makes of %s: %s", (text, expected) => {
    expect(rewrite(text, "2.1.0", "minimum", { widen: true })).toBe(expected);
  });

  test("what already says so stays as it is spelled", () => {
    expect(rewrite("==1.3", "1.3.0", "exact")).toBe("==1.3");
    expect(rewrite(">=1.3", "1.3.0", "minimum")).toBe(">=1.3");
  });
});

describe("a constraint never moves down", () => {
  test.each([
    ["==2.0.0", "newer: 2.0.0"],
    [">=1.3.1", "newer: 1.3.1"],
    ["~=2.0", "newer: 2.0"],
    ["==2.*", "newer: 2.*"],
    [">1.3.0", "newer: 1.3.0"],
    [">=2,<3", "newer: 2"],
    ["==1!1.0", "newer: 1!1.0"],
    ["==1.3.0.post1", "newer: 1.3.0.post1"],
  ])("%s", (text, expected) => {
    for (const policy of ["keep", "exact", "compatible", "minimum"] as const) {
      expect(rewrite(text, "1.3.0", policy)).toBe(expected);
    }
  });

  test("unless a downgrade is allowed", () => {
    expect(rewrite("==2.0.0", "1.3.0", "keep", { allowDowngrade: true })).toBe("==1.3.0");
    expect(rewrite(">=2,<3", "1.3.0", "keep", { allowDowngrade: true })).toBe(">=1.3.0,<3");
  });
});

describe("a pre-release is named, because tools install none otherwise", () => {
  test.each([
    ["an exact version", "==1.2.3", "==1.3.0rc2"],
    ["a floor", ">=1.2", ">=1.3.0rc2"],
    ["a compatible release", "~=1.2", "~=1.3rc2"],
    ["a compatible release of three numbers", "~=1.2.3", "~=1.3.0rc2"],
    ["a prefix match in parentheses", "(==1.2.*)", "(==1.3.*,>=1.3.0rc2)"],
    ["a range that names none", ">=1,<2", 'constraint-prerelease: ">=1,<2"'],
    ["a range that names one", ">=1.3.0a1,<2", "kept: it admits 1.3.0rc2"],
  ])("%s", (_case, text, expected) => {
    expect(rewrite(text, "1.3.0-rc.2")).toBe(expected);
  });
});

describe("what the refusal advises exists", () => {
  test.each([
    [">=1,<2", /--widen.*widen: true/],
    [">=1,!=2.1.0", /^Remove this exclusion/],
  ])("%s", (text, advice) => {
    const result = rewriteConstraint(text, { version: parseAny("2.1.0"), policy: "keep" });

    expect(result.kind === "refused" && result.problem.fix).toMatch(advice);
  });
});

const operators = fc.constantFrom("==", ">=", "~=", "<", "<=", ">", "!=", "===");
const numbers = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 });
const clause = fc
  .tuple(operators, fc.constantFrom("", " "), numbers)
  .map(([operator, gap, release]) => `${operator}${gap}${release.join(".")}`);
const constraints = fc.array(clause, { maxLength: 3 }).map((clauses) => clauses.join(", "));
const versions = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.constantFrom("", "-rc.1"))
  .map(([major, minor, patch, suffix]) => `${major}.${minor}.${patch}${suffix}`);
const policies = fc.constantFrom<PinPolicy>("keep", "exact", "compatible", "minimum");

test("rewriting twice is rewriting once, whatever stands there", () => {
  fc.assert(
    fc.property(constraints, versions, policies, (text, version, policy) => {
      const options = { version: parseAny(version), policy, widen: true };
      const once = rewriteConstraint(text, options);
      fc.pre(once.kind === "rewritten");

      const twice = rewriteConstraint(once.text, options);

      expect(twice.kind === "kept" || (twice.kind === "rewritten" && twice.text === once.text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("what is rewritten or kept admits the version", () => {
  fc.assert(
    fc.property(constraints, versions, policies, (text, version, policy) => {
      const parsed = parseAny(version);
      const result = rewriteConstraint(text, { version: parsed, policy });
      fc.pre(result.kind === "rewritten" || result.kind === "kept");

      const after = result.kind === "rewritten" ? result.text : text;

      // A compatible release keeps its precision, so its floor may lie below the version, but never above.
      expect(admits({ syntax: "pep440", text: after }, parsed, { prereleases: true })).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("minimum never moves an upper bound that admits the version", () => {
  const bound = fc
    .tuple(fc.constantFrom("<", "<="), numbers)
    .map(([operator, release]) => operator + release.join("."));
  fc.assert(
    fc.property(bound, numbers, versions, (upper, lower, version) => {
      const parsed = parseAny(version);
      const result = rewriteConstraint(`>=${lower.join(".")},${upper}`, {
        version: parsed,
        policy: "minimum",
      });

      if (result.kind === "rewritten") expect(result.text.split(",")[1]).toBe(upper);
      else expect(["newer", "refused"]).toContain(result.kind);
    }),
  );
});
