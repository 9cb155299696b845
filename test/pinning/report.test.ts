import { describe, expect, test } from "@jest/globals";
import { planPins, reportPins } from "@release-actions/pinning";
import { renderDiff } from "@release-actions/pinning/report";
import { packageName } from "@release-actions/release-model";
import { releaseOf } from "../support/carry-release.ts";
import { pyproject } from "../support/suite.ts";
import { factsOf, uvLock } from "./repository-facts.ts";

const release = releaseOf("pypi:core@1.3.0");
const files = {
  "a/requirements.txt": "core==1.0.0\n",
  "b/requirements.txt": "core==1.3.0\n",
  "c/requirements.txt": "core\n",
  "d/requirements.txt": "core==2.0.0\n",
  "e/pyproject.toml": `${pyproject("e", "core")}[tool.uv.sources]\ncore = { path = "../core" }\n`,
  "f/requirements.txt": "core<1.3,>=1\n",
  "g/pyproject.toml": pyproject("g", "core==1.0.0"),
  "g/uv.lock": uvLock(["core", "1.0.0"]),
};
const plan = planPins(factsOf(files), [{ release, policy: "keep" }], { locks: true });

describe("the report of a dry run", () => {
  const report = reportPins(release, plan, undefined);

  test("says of every pin what becomes of it", () => {
    expect(
      report.pins.map(({ path, line, outcome, before, after }) =>
        [path, line, outcome, before, after].join(" "),
      ),
    ).toEqual([
      "a/requirements.txt 1 edit ==1.0.0 ==1.3.0",
      "b/requirements.txt 1 current  ",
      "c/requirements.txt 1 kept  ",
      "d/requirements.txt 1 newer 2.0.0 ",
      "e/pyproject.toml 4 kept  ",
      "e/pyproject.toml 6 finding  ",
      "f/requirements.txt 1 refused  ",
      "g/pyproject.toml 4 edit ==1.0.0 ==1.3.0",
    ]);
    expect(report.pins.filter(({ reason }) => reason !== null).map(({ outcome }) => outcome)).toEqual([
      "kept",
      "kept",
    ]);
  });

  test("names the release, the locks to refresh, and what a person has to see to", () => {
    expect(report).toMatchObject({
      schema: 1,
      package: "core",
      version: "1.3.0",
      applied: false,
      locks: [{ path: "g/uv.lock", packages: ["core@1.3.0"] }],
      unexpected: [],
      findings: [{ file: "e/pyproject.toml", line: 6 }],
      refusals: [{ file: "f/requirements.txt", line: 1 }],
    });
  });

  test("holds the diff of the manifests", () => {
    expect(report.diff).toContain(
      "--- a/a/requirements.txt\n+++ b/a/requirements.txt\n@@ -1,1 +1,1 @@\n-core==1.0.0\n+core==1.3.0\n",
    );
    expect(report.diff).not.toContain("uv.lock");
  });

  test("is the same JSON after a round trip: nothing in it is undefined", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

test("the report of a run holds the diff of the lockfiles, and what moved in them unasked", () => {
  const lock = {
    path: "g/uv.lock",
    before: Buffer.from(files["g/uv.lock"]),
    after: Buffer.from(uvLock(["core", "1.3.0"], ["dragged", "2.0.0"])),
    unexpected: [{ name: packageName("pypi", "dragged") }],
  };

  const report = reportPins(release, plan, { locks: [lock] });

  expect(report).toMatchObject({ applied: true, unexpected: ["g/uv.lock: dragged"] });
  expect(report.diff).toContain('-version = "1.0.0"\n+version = "1.3.0"\n');
});

describe("a diff", () => {
  const diffOf = (before: string, after: string) =>
    renderDiff({ path: "x y.txt", before: Buffer.from(before), after: Buffer.from(after) });

  test.each<[string, string, string, string]>([
    ["of nothing is empty", "a\n", "a\n", ""],
    ["shows a line around", "1\n2\n3\n4\n5\n", "1\n2\nx\n4\n5\n", "@@ -2,3 +2,3 @@\n 2\n-3\n+x\n 4\n"],
    [
      "says where a file has no final newline",
      "a",
      "b",
      "-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n",
    ],
    ["keeps line endings", "a\r\n", "b\r\n", "-a\r\n+b\r\n"],
  ])("%s", (_, before, after, expected) => {
    const diff = diffOf(before, after);

    expect(diff.slice(0, 3)).toBe(expected === "" ? "" : "---");
    expect(diff).toContain(expected);
  });
});
