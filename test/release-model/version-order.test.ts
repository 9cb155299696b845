import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  compareSpelled,
  compareVersions,
  formatPep440,
  formatSemver,
  isPrerelease,
  lineOf,
  nextVersion,
  parseSemver,
} from "@release-actions/release-model";
import npm from "../fixtures/versions/npm.json" with { type: "json" };
import pep440 from "../fixtures/versions/pep440.json" with { type: "json" };
import { versions } from "./version-arbitrary.ts";

describe("order agrees with the real tools", () => {
  test.each(pep440.order as [string, number[]][])(`PyPI orders %s as ${pep440.madeBy} does`, (a, signs) => {
    expect(pep440.shapes.map((b) => Math.sign(compareSpelled("pypi", a, b) ?? NaN))).toEqual(
      signs.map(Math.sign),
    );
  });

  test.each(npm.order as [string, number[]][])(`npm orders %s as ${npm.madeBy} does`, (a, signs) => {
    expect(npm.shapes.map((b) => Math.sign(compareSpelled("npm", a, b) ?? NaN))).toEqual(
      signs.map(Math.sign),
    );
  });

  test.each(npm.increments)("the next versions of %s are those of npm version", (one, ...expected) => {
    const version = parseSemver(one);

    const next = (["major", "minor", "patch"] as const).map((part) =>
      formatSemver(nextVersion(version, part)),
    );

    expect(next).toEqual(expected);
  });

  test.each(npm.noVersions)('"%s" compares with nothing outside PyPI', (text) => {
    expect(compareSpelled("cargo", text, "1.2.3")).toBeUndefined();
    expect(compareSpelled("helm", "1.2.3", text)).toBeUndefined();
  });

  test.each(pep440.noVersions)('"%s" compares with nothing on PyPI', (text) => {
    expect(compareSpelled("pypi", text, "1.2.3")).toBeUndefined();
  });

  test.each([
    ["pypi", "1.4", "v1.4.0", 0],
    ["pypi", "1.4.0rc1", "1.4.0", -1],
    ["image", "v1.4.0", "1.4.0", 0],
    ["github", "v1.10.0", "v1.9.0", 1],
  ] as const)("%s: %s against %s is %d", (ecosystem, a, b, expected) => {
    expect(compareSpelled(ecosystem, a, b)).toBe(expected);
  });

  test("overlong text is not compared", () => {
    expect(compareSpelled("pypi", "1".repeat(300), "1.0.0")).toBeUndefined();
  });
});

describe("laws of order", () => {
  test("one order, whichever ecosystem spells the versions", () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const own = Math.sign(compareVersions(a, b));

        expect(Math.sign(compareSpelled("pypi", formatPep440(a), formatPep440(b)) ?? NaN)).toBe(own);
        expect(Math.sign(compareSpelled("npm", formatSemver(a), formatSemver(b)) ?? NaN)).toBe(own);
      }),
    );
  });

  test("the next version is stable, higher, and on the right line", () => {
    fc.assert(
      fc.property(versions, fc.constantFrom("major", "minor", "patch" as const), (version, part) => {
        const next = nextVersion(version, part);

        expect(compareVersions(next, version)).toBeGreaterThan(0);
        expect(isPrerelease(next)).toBe(false);
        if (part === "patch") expect(lineOf(next)).toBe(lineOf(version));
      }),
    );
  });
});
