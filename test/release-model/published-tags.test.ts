import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatSemver, isLatest, npmDistTag, ociTags, parseSemver } from "@release-actions/release-model";
import { versions } from "./version-arbitrary.ts";

describe("which tags a release gets beside those that already exist", () => {
  test.each([
    ["the first release", "1.4.0", [], ["1.4", "1", "latest"], "latest"],
    ["the highest of all", "1.4.0", ["1.3.9", "0.9.0"], ["1.4", "1", "latest"], "latest"],
    ["released already, run again", "1.4.0", ["1.4.0", "1.3.9"], ["1.4", "1", "latest"], "latest"],
    ["a patch of an old line", "1.3.10", ["1.3.9", "1.4.0"], ["1.3"], "release-1.3"],
    ["a patch of an old major", "1.4.1", ["1.4.0", "2.0.0"], ["1.4", "1"], "release-1.4"],
    ["an old patch, late", "1.3.8", ["1.3.9", "1.4.0"], [], "release-1.3"],
    [
      "higher candidates move nothing",
      "1.4.0",
      ["1.5.0-rc.1", "2.0.0-beta.1"],
      ["1.4", "1", "latest"],
      "latest",
    ],
    ["a candidate", "1.4.0-rc.2", ["1.3.0", "1.4.0-rc.1"], [], "next"],
    ["a beta", "1.4.0-beta.1", ["1.3.0", "1.4.0-alpha.3"], [], "beta"],
    ["an alpha", "1.4.0-alpha.1", [], [], "beta"],
    ["a beta while a candidate is out", "1.4.0-beta.2", ["1.4.0-rc.1"], [], "beta"],
    ["a candidate of an old line", "1.3.5-rc.1", ["1.4.0"], [], "next-1.3"],
    ["a candidate below a later candidate", "1.4.0-rc.3", ["1.5.0-rc.1"], [], "next-1.4"],
    ["an alpha of an old line", "1.3.5-alpha.1", ["1.4.0"], [], "beta-1.3"],
  ])("%s", (_, text, existing, moving, distTag) => {
    const version = parseSemver(text);
    const others = existing.map(parseSemver);

    expect(ociTags(version, others)).toEqual([`v${text}`, text, ...moving]);
    expect(npmDistTag(version, others)).toBe(distTag);
    expect(isLatest(version, others)).toBe(distTag === "latest");
  });

  test("whatever the order of releases, each moving tag ends on the highest stable version", () => {
    fc.assert(
      fc.property(fc.uniqueArray(versions, { selector: formatSemver, maxLength: 12 }), (releases) => {
        const holders = new Map<string, string>();
        for (const [index, version] of releases.entries()) {
          const tags = ociTags(version, releases.slice(0, index));
          for (const tag of tags) holders.set(tag, formatSemver(version));
        }

        const latest = releases.filter((version) => isLatest(version, releases)).map(formatSemver);

        expect(holders.get("latest")).toBe(latest[0]);
      }),
    );
  });
});
