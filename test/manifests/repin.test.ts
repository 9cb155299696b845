import { describe, expect, test } from "@jest/globals";
import { planRepin, type RepinOptions } from "@release-actions/manifests";
import { packageName, type Ecosystem, type PinValue } from "@release-actions/release-model";
import { releaseOf } from "../support/carry-release.ts";

const span = { start: 10, end: 20 };

function outcome(value: PinValue, options: Partial<RepinOptions> & { ecosystem?: Ecosystem } = {}): string {
  const { ecosystem = "pypi", ...more } = options;
  const pin = { path: "f", line: 3, column: 4, place: "p", name: packageName(ecosystem, "a"), value };
  const result = planRepin(pin, { release: releaseOf(`${ecosystem}:a@1.4.0`), policy: "keep", ...more });
  switch (result.kind) {
    case "edit":
      return `${result.before} -> ${result.after}`;
    case "finding":
    case "refused":
      expect(result.problem.location).toEqual({ file: "f", line: 3, column: 4 });
      return `${result.kind}: ${result.problem.code}`;
    case "kept":
      return `kept: ${result.reason}`;
    case "newer":
      return `newer: ${result.found}`;
    case "current":
      return "current";
  }
}

const tag = (text: string): PinValue => ({ kind: "git-tag", text, span });
const version = (text: string): PinValue => ({ kind: "version", text, span });
const artifact = (text: string): PinValue => ({ kind: "artifact-url", text, span, version: "1.2.3" });

describe("a git tag keeps the prefix that stands there", () => {
  test.each([
    ["v1.2.3", "v1.2.3 -> v1.4.0"],
    ["1.2.3", "1.2.3 -> 1.4.0"],
    ["coreason-manifest-v1.2.3", "coreason-manifest-v1.2.3 -> coreason-manifest-v1.4.0"],
    ["@coreason-ai/manifest@1.2.3", "@coreason-ai/manifest@1.2.3 -> @coreason-ai/manifest@1.4.0"],
    ["release/1.2.3", "release/1.2.3 -> release/1.4.0"],
    ["v1.4.0-rc.2", "v1.4.0-rc.2 -> v1.4.0"],
    ["v1.4.0", "current"],
    ["v1.5.0", "newer: v1.5.0"],
    ["v1.4.1-rc.1", "newer: v1.4.1-rc.1"],
    ["v1", "kept: v1 is a moving tag"],
    ["v1.4", "kept: v1.4 is a moving tag"],
    ["v0", "v0 -> v1"],
    ["v1.3", "v1.3 -> v1.4"],
    ["v2", "newer: v2"],
    ["nightly", "finding: source-unpinned"],
  ])("%s", (text, expected) => {
    expect(outcome(tag(text))).toBe(expected);
  });

  test("a floating tag becomes the release's own under the other policies", () => {
    expect(outcome(tag("v1"), { policy: "exact" })).toBe("v1 -> v1.4.0");
  });

  test("a downgrade happens only when it is allowed", () => {
    expect(outcome(tag("v1.5.0"), { allowDowngrade: true })).toBe("v1.5.0 -> v1.4.0");
  });
});

describe("a bare version", () => {
  test.each<[string, Ecosystem, string]>([
    ["1.2.3", "pypi", "1.2.3 -> 1.4.0"],
    ["v1.2.3", "helm", "v1.2.3 -> v1.4.0"],
    ["0.0.0-dev", "npm", "0.0.0-dev -> 1.4.0"],
    ["1.4", "pypi", "current"],
    ["1.4.0", "npm", "current"],
    ["2.0.0", "npm", "newer: 2.0.0"],
    ["latest", "npm", "refused: version-format"],
  ])("%s of %s", (text, ecosystem, expected) => {
    expect(outcome(version(text), { ecosystem })).toBe(expected);
  });

  test("is spelled as its ecosystem spells a pre-release", () => {
    expect(outcome(version("1.2.3"), { release: releaseOf("pypi:a@2.0.0-rc.1") })).toBe("1.2.3 -> 2.0.0rc1");
    expect(outcome(version("1.2.3"), { ecosystem: "npm", release: releaseOf("npm:a@2.0.0-rc.1") })).toBe(
      "1.2.3 -> 2.0.0-rc.1",
    );
  });
});

describe("a commit", () => {
  const [old, now] = ["a".repeat(40), "b".repeat(40)];
  const commit = (text: string, comment?: string): PinValue => ({
    kind: "commit",
    text,
    span,
    ...(comment === undefined ? {} : { comment: { text: comment, span: { start: 30, end: 36 } } }),
  });
  const release = releaseOf("pypi:a@1.4.0", { commit: now });

  test.each<[string, PinValue, string]>([
    ["without a comment", commit(old), `${old} -> ${now}`],
    ["with a comment", commit(old, "v1.2.3"), `${old} v1.2.3 -> ${now} v1.4.0`],
    ["with a comment of a floating tag", commit(old, "v1"), `${old} v1 -> ${now} v1.4.0`],
    ["with a stale comment", commit(now, "v1.2.3"), `${now} v1.2.3 -> ${now} v1.4.0`],
    ["that is this one", commit(now, "v1.4.0"), "current"],
    ["that is this one, in short", commit("bbbbbbb"), "current"],
    ["with a newer comment", commit(old, "v2.0.0"), "newer: v2.0.0"],
  ])("%s", (_case, value, expected) => {
    expect(outcome(value, { release })).toBe(expected);
  });

  test("is refused while the release's commit is not known, unless its comment says it is current", () => {
    expect(outcome(commit(old, "v1.2.3"))).toBe("refused: commit-unknown");
    expect(outcome(commit(old, "v1.4.0"))).toBe("current");
  });
});

describe("the URL or path of a built file", () => {
  test.each([
    ["a wheel", "dist/a_b-1.2.3-py3-none-any.whl", "dist/a_b-1.4.0-py3-none-any.whl"],
    ["an sdist", "https://h.example/a-b-1.2.3.tar.gz", "https://h.example/a-b-1.4.0.tar.gz"],
    [
      "a release page",
      "https://h.example/o/r/releases/download/v1.2.3/a-1.2.3-py3-none-any.whl",
      "https://h.example/o/r/releases/download/v1.4.0/a-1.4.0-py3-none-any.whl",
    ],
    [
      "an archive of a tag",
      "https://h.example/o/r/archive/refs/tags/v1.2.3.zip",
      "https://h.example/o/r/archive/refs/tags/v1.4.0.zip",
    ],
    [
      "other numbers in the path",
      "https://h.example:8123/1.2/py3.12/a-1.2.3-py3-none-any.whl",
      "https://h.example:8123/1.2/py3.12/a-1.4.0-py3-none-any.whl",
    ],
    ["a fragment", "https://h.example/a-1.2.3.tar.gz#egg=a", "https://h.example/a-1.4.0.tar.gz#egg=a"],
  ])("%s", (_case, before, after) => {
    expect(outcome(artifact(before))).toBe(`${before} -> ${after}`);
  });

  test("is refused where part of it follows from the file's content", () => {
    expect(outcome(artifact(`https://h.example/a-1.2.3.tar.gz#sha256=${"a".repeat(64)}`))).toBe(
      "refused: hash-unknown",
    );
    expect(outcome(artifact(`https://h.example/packages/ab/cd/${"e".repeat(60)}/a-1.2.3.tar.gz`))).toBe(
      "refused: artifact-hash-path",
    );
  });

  test("carries the new digest where it is known", () => {
    expect(
      outcome(artifact(`https://h.example/a-1.2.3.tar.gz#sha256=${"a".repeat(64)}`), {
        hashes: ["b".repeat(64)],
      }),
    ).toContain(`a-1.4.0.tar.gz#sha256=${"b".repeat(64)}`);
  });
});

test.each([
  ["path", "finding: source-path"],
  ["branch", "finding: source-branch"],
  ["git", "finding: source-unpinned"],
  ["url", "finding: source-unpinned"],
  ["workspace", "kept: it is a member of this workspace"],
] as const)("a source of kind %s is never edited", (source, expected) => {
  expect(outcome({ kind: "unpinned", source, text: "x", span }, { policy: "exact" })).toBe(expected);
});
