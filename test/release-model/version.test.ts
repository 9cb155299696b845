import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  escapeText,
  formatPep440,
  formatSemver,
  formatTag,
  parseAny,
  parsePep440,
  parseSemver,
  parseTag,
  tagReader,
} from "@release-actions/release-model";
import { versions } from "./version-arbitrary.ts";

describe("one version, one spelling per ecosystem", () => {
  test.each([
    ["stable", "v1.4.0", "1.4.0", "1.4.0"],
    ["candidate", "v1.4.0-rc.2", "1.4.0-rc.2", "1.4.0rc2"],
    ["beta", "v1.4.0-beta.1", "1.4.0-beta.1", "1.4.0b1"],
    ["alpha", "v1.4.0-alpha.0", "1.4.0-alpha.0", "1.4.0a0"],
    ["large numbers", "v2026.11.20261123", "2026.11.20261123", "2026.11.20261123"],
  ])("%s: %s, %s, %s", (_, tag, semver, pep440) => {
    const version = parseTag(tag);

    expect(formatTag(version)).toBe(tag);
    expect(formatSemver(version)).toBe(semver);
    expect(formatPep440(version)).toBe(pep440);
    expect([parseSemver(semver), parsePep440(pep440), ...[tag, semver, pep440].map(parseAny)]).toEqual(
      Array.from({ length: 5 }, () => version),
    );
  });

  test.each(["1.4.0-rc2", "1.4.0.rc.2", "1.4.0RC2", "1.4.0c2", "1.4.0-pre.2", "1.4.0_preview_2"])(
    "PEP 440 reads %s as 1.4.0rc2",
    (text) => {
      expect(formatPep440(parsePep440(text))).toBe("1.4.0rc2");
    },
  );

  test("every spelling reads back as the version it was written from", () => {
    fc.assert(
      fc.property(versions, (version) => {
        expect(parseSemver(formatSemver(version))).toEqual(version);
        expect(parsePep440(formatPep440(version))).toEqual(version);
        expect(parseTag(formatTag(version, "a/{version}@b"), "a/{version}@b")).toEqual(version);
      }),
    );
  });
});

describe("many tags, some of another form", () => {
  test("those that name a version are read, the others are passed by", () => {
    const names = ["app@1.4.0", "v1.4.0", "app@1", "app@1.4.0-rc.2", "app@1.4.0+build", "app@"];

    const read = names.map(tagReader("app@{version}"));

    expect(read.flatMap((version) => (version === undefined ? [] : [formatSemver(version)]))).toEqual([
      "1.4.0",
      "1.4.0-rc.2",
    ]);
  });

  test("a reader and the parser agree on every tag", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^v?[0-9.]{1,8}(-rc\.?[0-9])?$/), (tag) => {
        const read = tagReader()(tag);

        if (read === undefined) expect(() => parseTag(tag)).toThrow();
        else expect(parseTag(tag)).toEqual(read);
      }),
    );
  });
});

describe("a tag that is ambiguous is refused with the reason", () => {
  test.each([
    ["", "another form"],
    ["v", "empty"],
    ["1.4.0", "another form"],
    ["V1.4.0", "another form"],
    ["vvv1.4.0", "more than one v"],
    ["vv1.4.0", "starts with a v"],
    ["v1", "leaves out"],
    ["v1.4", "leaves out"],
    ["v1.4.0.1", "more than three numbers"],
    ["v01.4.0", "leading zero"],
    ["v1.04.0", "leading zero"],
    ["v1.4.0-rc.02", "leading zero"],
    ["v1.4.0+build.5", "build metadata"],
    ["v1.4.0-rc.1+build", "build metadata"],
    ["v1.4.0-test1", "none of alpha, beta and rc"],
    ["v1.4.0-rc.1.2", "none of alpha, beta and rc"],
    ["v1.4.0-rc2", "another form than this place expects"],
    ["v1.4.0rc2", "another form than this place expects"],
    ["v1.4.0-rc", "has no number"],
    ["v1.4.0.post1", "post release"],
    ["v1.4.0-1", "post release"],
    ["v1.4.0-rev.1", "post release"],
    ["v1.4.0-r1", "post release"],
    ["v1.4.0-preview.1", "another form than this place expects"],
    ["v1.4.0-prerelease.1", "none of alpha, beta and rc"],
    ["v1.4.0-compost.1", "none of alpha, beta and rc"],
    ["v1.4.0.dev3", "development release"],
    ["v1!1.4.0", "epoch"],
    ["v1.4.0 ", "white space"],
    ["v1.4.0\n", "white space"],
    ["v1.4.0\u2028", "white space"],
    ["v1.4.\u0663", "digits other than 0 to 9"],
    ["v1.4.0\u0000", "control characters"],
    ["v1.4.0\u007f", "control characters"],
    ["v1.4.0\u202e", "outside ASCII"],
    ["v1.4.99999999999999999", "too large"],
    [`v1.4.${"0".repeat(5_000_000)}`, "too long"],
    ["v1.x", "no version"],
    ["v-1.4.0", "no version"],
  ])("%j", (tag, reason) => {
    expect(() => parseTag(tag)).toThrow(
      expect.objectContaining({ code: "tag-format", found: expect.stringContaining(reason) }),
    );
  });

  test.each(["v1.4.0\n::set-output name=a::b", "v1\u001b[31m", `v${"9".repeat(1000)}`])(
    "%j shows escaped, on one short line",
    (tag) => {
      const found = refusalOf(() => parseTag(tag)).found;

      expect(found).toMatch(/^[ -~…]{1,300}$/);
    },
  );

  test("a tag of another component is not this one's", () => {
    expect(() => parseTag("other@1.4.0", "mine@{version}")).toThrow(
      expect.objectContaining({ code: "tag-format" }),
    );
    expect(() => parseTag("v", "v{version}v")).toThrow(expect.objectContaining({ code: "tag-format" }));
  });

  test.each(["v", "", "{version}{version}", "v {version}", "v{version}\n", "v{version}~1"])(
    "the format %j is none",
    (format) => {
      expect(() => parseTag("v1.4.0", format)).toThrow(
        expect.objectContaining({ code: "tag-format-template" }),
      );
    },
  );
});

describe("reading a version that is none", () => {
  test.each([
    ["SemVer", parseSemver, "v1.4.0", "starts with a v"],
    ["SemVer", parseSemver, "1.4.0rc2", "another form"],
    ["PEP 440", parsePep440, "1.4", "leaves out"],
    ["PEP 440", parsePep440, "1.4.0+local", "local label"],
    ["PEP 440", parsePep440, "1.4.0rc", "has no number"],
    ["either", parseAny, "latest", "no version"],
    ["either", parseAny, "", "empty"],
  ])("%s refuses %3$j", (_, parse, text, reason) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code: "version-format", found: expect.stringContaining(reason) }),
    );
  });
});

test("escaped text is ASCII on one line, cut at 80 characters with its length stated", () => {
  expect(escapeText('a"b\\c\n\t\u0000é😀')).toBe('a\\"b\\\\c\\n\\t\\u{0}\\u{e9}\\u{1f600}');
  expect(escapeText("x".repeat(81))).toBe(`${"x".repeat(80)}… (81 characters)`);
});

function refusalOf(act: () => unknown): { readonly found: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && "found" in error && typeof error.found === "string")
      return { found: error.found };
  }
  throw new Error("expected a refusal");
}
