import { describe, expect, test } from "@jest/globals";
import { calm } from "./calm-facts.ts";
import {
  parseCheckSettings,
  plan,
  report,
  reportDocument,
  type TagFacts,
  type TagPolicy,
} from "@release-actions/tag-verification";

const policy: TagPolicy = {
  tagFormat: "v{version}",
  prereleaseIdentifiers: ["alpha", "beta", "rc"],
  order: "line",
  placeholder: "0.0.0-dev",
  checks: parseCheckSettings([]),
};

function facts(tags: readonly string[], branch: TagFacts["branch"] = onMain): TagFacts {
  return {
    ...calm,
    tags: { kind: "known", value: tags.map((name) => ({ name, commit: "1".repeat(40) })) },
    branch,
  };
}

const onMain = { kind: "known", value: { names: ["main"], contains: true } } as const;
const offMain = { kind: "known", value: { names: ["main"], contains: false } } as const;
const cannotSee = { kind: "unknown", reason: "history is cut off", fix: "Fetch it all." } as const;

function codes(tag: string, changes: Partial<TagPolicy>, observed: TagFacts): readonly string[] {
  return plan(tag, { ...policy, ...changes }, observed).findings.map(({ code, level }) => `${code} ${level}`);
}

describe("tag-format", () => {
  test.each([
    ["no v", "1.0.0"],
    ["two numbers", "v1.0"],
    ["a leading zero", "v01.0.0"],
    ["build metadata", "v1.0.0+build"],
    ["an unknown pre-release", "v1.0.0-test1"],
    ["a pre-release without number", "v1.0.0-rc"],
    ["a shell substitution", "v1.0.0$(id)"],
    ["a workflow command", "v1.0.0\n::set-output name=version::2.0.0"],
    ["10,000 characters", `v1.0.${"9".repeat(10_000)}`],
    ["other digits", "v١.٠.٠"],
    ["a path", "../v1.0.0"],
    ["an option", "--upload-pack=touch"],
    ["nothing", ""],
  ])("%s is refused, and nothing of it stays in the outputs", (_, tag) => {
    const verdict = plan(tag, policy, facts([]));
    const { outputs, refusal, summary } = report(verdict);

    expect(refusal?.code).toBe("tag-format");
    expect({ ...outputs, findings: [] }).toEqual({
      ...Object.fromEntries(Object.keys(outputs).map((name) => [name, undefined])),
      findings: [],
    });
    expect(JSON.stringify([refusal, summary])).not.toMatch(/[^\\]\\n::|\u0661/);
    expect(JSON.stringify([refusal, summary]).length).toBeLessThan(2500);
  });

  test("follows the repository's own form", () => {
    expect(codes("ui@1.0.0", { tagFormat: "ui@{version}" }, facts(["v2.0.0", "ui@0.9.0"]))).toEqual([]);
    expect(codes("v1.0.0", { tagFormat: "ui@{version}" }, facts([]))).toEqual(["tag-format error"]);
  });

  test("refuses a kind of pre-release that the repository does not make", () => {
    expect(codes("v1.0.0-alpha.1", { prereleaseIdentifiers: ["rc"] }, facts([]))).toEqual([
      "tag-format error",
    ]);
    expect(codes("v1.0.0-rc.1", { prereleaseIdentifiers: ["rc"] }, facts([]))).toEqual([]);
  });
});

describe("order", () => {
  test.each([
    ["the first tag", "v0.1.0", [], []],
    ["the next patch", "v1.4.1", ["v1.4.0"], []],
    ["a patch of an old line", "v1.4.1", ["v1.4.0", "v2.0.0", "v1.5.0"], []],
    ["a lower patch", "v1.4.1", ["v1.4.2"], ["order error"]],
    ["a candidate after its release", "v1.4.0-rc.1", ["v1.4.0"], ["order error"]],
    ["the release after its candidates", "v1.4.0", ["v1.4.0-rc.1", "v1.4.0-rc.10"], []],
    ["rc.10 after rc.9", "v1.4.0-rc.10", ["v1.4.0-rc.9"], []],
    ["the tag itself among the tags", "v1.4.0", ["v1.4.0"], []],
    ["floating and foreign tags", "v1.4.0", ["v1", "v1.4", "ui@9.0.0", "v9.0.0-test"], []],
    ["the version without the v", "v1.4.1", ["1.4.1"], ["order error"]],
    ["the version with a capital V", "v1.4.1", ["V1.4.1"], ["order error"]],
    ["the candidate as Python spells it", "v1.4.1-rc.1", ["v1.4.1rc1"], ["order error"]],
    ["a higher candidate as Python spells it", "v1.4.1-rc.1", ["v1.4.1rc2"], ["order error"]],
    ["a lower candidate as Python spells it", "v1.4.1-rc.3", ["v1.4.1.rc2", "1.4.1b7"], []],
    ["a candidate of a higher version", "v1.4.0", ["v1.4.1rc1"], ["order error"]],
    ["a candidate without a number", "v1.4.1-beta.1", ["v1.4.1-rc"], ["order error"]],
    ["a higher version with build metadata", "v1.4.0", ["v1.4.1+b2"], ["order error"]],
    ["the version with build metadata", "v1.4.1", ["v1.4.1+b2"], ["order error"]],
    ["its post release", "v1.4.0", ["v1.4.0.post1"], ["order error"]],
    ["four numbers", "v1.4.0", ["v1.4.0.1"], ["order error"]],
    ["the post release of the version before", "v1.4.1", ["v1.4.0.post1", "v1.4.0.2"], []],
    ["the post release of a candidate", "v1.4.0", ["v1.4.0rc1.post2"], []],
    ["numbers with zeros in front", "v1.4.5", ["v1.04.06"], ["order error"]],
    ["development releases and npm's numbered ones", "v1.4.1", ["v1.4.1.dev3", "v1.4.1-0"], []],
  ])("of the line: %s", (_, tag, tags, expected) => {
    expect(codes(tag, {}, facts(tags))).toEqual(expected);
  });

  test.each([
    ["a patch of an old line", "v1.4.1", ["v1.4.0", "v2.0.0"], ["order error"]],
    ["the highest", "v2.0.1", ["v1.4.0", "v2.0.0"], []],
  ])("of the repository: %s", (_, tag, tags, expected) => {
    expect(codes(tag, { order: "repository" }, facts(tags))).toEqual(expected);
  });

  test.each([
    ["ui-v{version}", "ui-v1.4.1", ["core-v1.4.1", "v1.4.1", "1.4.1", "ui-v1.4"], []],
    ["ui-v{version}", "ui-v1.4.1", ["ui-1.4.1"], ["order error"]],
    ["ui@{version}", "ui@1.4.1", ["ui@v1.4.2"], ["order error"]],
    ["{version}", "1.4.1", ["v1.4.2"], ["order error"]],
    ["rev{version}", "rev1.4.1", ["re1.4.2", "revv1.4.2", "1.4.2"], []],
  ])("of the series %s only: %s", (tagFormat, tag, tags, expected) => {
    expect(codes(tag, { tagFormat }, facts(tags))).toEqual(expected);
  });

  test("two spellings on one commit are one release", () => {
    const one = {
      ...facts([]),
      tags: { kind: "known", value: [{ name: "1.4.1", commit: calm.commit }] },
    } as const;

    expect(codes("v1.4.1", {}, one)).toEqual([]);
  });

  test.each([
    ["a higher version in another spelling", "v1.4.0", ["1.5.0"], "release-1.4", ["v1.4.0", "1.4.0", "1.4"]],
    ["its post release", "v1.4.0", ["v1.4.0.post1"], "release-1.4", ["v1.4.0", "1.4.0"]],
    ["a higher candidate", "v1.4.0-rc.1", ["v1.5.0rc1"], "next-1.4", ["v1.4.0-rc.1", "1.4.0-rc.1"]],
  ])("latest does not move back: %s", (_, tag, tags, npmTag, ociTags) => {
    const { outputs } = report(plan(tag, policy, facts(tags)));

    expect(outputs).toMatchObject({ "is-latest": false, "npm-tag": npmTag, "oci-tags": ociTags });
  });

  test("off says nothing", () => {
    expect(codes("v1.0.0", { order: "off" }, facts(["v1.0.1"]))).toEqual([]);
  });

  test("names the version that is in the way, and what to do", () => {
    const [finding] = plan("v1.4.1", policy, facts(["v1.4.2", "v1.4.10"])).findings;

    expect(finding).toEqual({
      code: "order",
      level: "error",
      expected: "a version above every one of the line 1.4",
      found: "v1.4.1, while v1.4.10 exists",
      fix: "Tag a version above v1.4.10.",
    });
  });
});

test("a finding that stands in no file has null there, in the output as in the terminal", () => {
  const verdict = plan("v1.4.1", policy, facts(["v1.4.2"]));

  expect(report(verdict).outputs.findings).toEqual([
    expect.objectContaining({ code: "order", file: null, line: null }),
  ]);
  expect(reportDocument(verdict).findings).toEqual(report(verdict).outputs.findings);
});

describe("branch", () => {
  test.each([
    ["on the default branch", onMain, []],
    ["on another branch", offMain, ["branch error"]],
    ["not to be seen", cannotSee, ["branch error"]],
  ] as const)("%s", (_, branch, expected) => {
    expect(codes("v1.0.0", {}, facts([], branch))).toEqual(expected);
  });
});

describe("what cannot be seen is never passed", () => {
  test("unknown tags are an error, and no output is guessed from them", () => {
    const verdict = plan("v1.0.0", policy, { ...calm, tags: cannotSee, branch: onMain });

    expect(verdict.findings).toEqual([
      {
        code: "order",
        level: "error",
        expected: "to see every version of the line 1.0",
        found: "unknown: history is cut off",
        fix: "Fetch it all.",
      },
    ]);
    expect(report(verdict).outputs).toMatchObject({
      version: "1.0.0",
      "is-latest": undefined,
      "npm-tag": undefined,
      "oci-tags": undefined,
    });
  });
});

describe("checks", () => {
  test("a warning is annotated and does not refuse", () => {
    const verdict = plan(
      "v1.0.0",
      { ...policy, checks: parseCheckSettings(["branch=warning"]) },
      facts([], offMain),
    );
    const { annotations, refusal } = report(verdict);

    expect(refusal).toBeUndefined();
    expect(annotations).toEqual([
      {
        level: "warning",
        title: "verify-tag: branch",
        message:
          "expected a tag on a commit of main\nfound a commit that main does not contain\nMerge the commit into main first, then tag the merged commit with a new version.",
      },
    ]);
  });

  test("off is not made", () => {
    expect(
      codes("v1.0.0", { checks: parseCheckSettings(["branch=off", "order = warning"]) }, facts([], offMain)),
    ).toEqual([]);
  });

  test.each([["branches=off"], ["branch=of"], ["branch"], ["branch=off=on"], ["tag-format=off"]])(
    "%s is refused",
    (setting) => {
      expect(() => parseCheckSettings([setting])).toThrow("settings such as branch=warning");
    },
  );
});

describe("the report", () => {
  test("has every spelling of a candidate", () => {
    const { outputs } = report(plan("v1.4.0-rc.2", policy, facts(["v1.3.0"])));

    expect(outputs).toEqual({
      tag: "v1.4.0-rc.2",
      version: "1.4.0-rc.2",
      major: 1,
      minor: 4,
      patch: 0,
      prerelease: "rc.2",
      "is-prerelease": true,
      "is-latest": false,
      pep440: "1.4.0rc2",
      "npm-tag": "next",
      "oci-tags": ["v1.4.0-rc.2", "1.4.0-rc.2"],
      findings: [],
    });
  });

  test("an old line is not the latest, and moves no tag back", () => {
    const { outputs } = report(plan("v1.4.1", policy, facts(["v2.0.0", "v1.4.0"])));

    expect(outputs).toMatchObject({ "is-latest": false, "oci-tags": ["v1.4.1", "1.4.1", "1.4", "1"] });
    expect(outputs["npm-tag"]).not.toBe("latest");
  });

  test("several errors are one refusal that says all", () => {
    const { refusal } = report(plan("v1.4.1", policy, facts(["v1.4.2"], offMain)));

    expect(refusal?.code).toBe("branch");
    expect(refusal?.fix).toBe(
      "Merge the commit into main first, then tag the merged commit with a new version.\norder: expected a version above every one of the line 1.4\nfound v1.4.1, while v1.4.2 exists\nTag a version above v1.4.2.",
    );
  });
});
