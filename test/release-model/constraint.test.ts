import { describe, expect, test } from "@jest/globals";
import { admits, parseAny, type ConstraintSyntax } from "@release-actions/release-model";

describe("what the vectors of the real tools leave open", () => {
  test.each<[string, ConstraintSyntax, string, string, boolean]>([
    ["a padded release is inside a compatible release", "pep440", "~=1.0.0", "1.0.0", true],
    ["poetry takes a pre-release where the constraint names one", "poetry", "^1.3.0rc1", "1.3.0rc1", true],
    ["poetry leaves a pre-release where none is named", "poetry", "^1.2", "1.3.0rc1", false],
    [
      "each of poetry's alternatives opens itself to pre-releases",
      "poetry",
      "^1.2 || ^2.0.0a1",
      "1.3.0rc1",
      false,
    ],
    ["a caret's upper bound leaves out its own pre-releases", "poetry", "^1.2.0rc1", "2.0.0rc1", false],
    ["a bare version is a caret to cargo", "cargo", "1.2.3", "1.9.0", true],
    ["a bare version is exact to npm", "npm", "1.2.3", "1.9.0", false],
    ["a bare version is exact to helm", "helm", "1.2.3", "1.9.0", false],
  ])("%s", (_, syntax, text, version, expected) => {
    const answer = admits({ syntax, text }, parseAny(version));

    expect(answer).toBe(expected);
  });

  test.each<[string, ConstraintSyntax, string]>([
    ["a dist-tag", "npm", "latest"],
    ["the operator <> that poetry itself reads as equality", "poetry", "<>1.2.3"],
    ["an invalid version, on which the library underneath throws", "pep440", ">=not-a-version"],
    ["text longer than any constraint", "pep440", `>=1${",>=1".repeat(400)}`],
    ["a bracket bomb", "npm", "<".repeat(900)],
    ["repeated separators", "pep440", `==1${"-".repeat(900)}`],
    ["text with a terminal sequence", "helm", ">=1 \u001b[31m"],
  ])("%s is refused, not answered with no", (_, syntax, text) => {
    const started = performance.now();

    expect(() => admits({ syntax, text }, parseAny("1.2.3"))).toThrow(
      expect.objectContaining({ code: "constraint-format", found: expect.not.stringContaining("\u001b") }),
    );
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
