import { describe, expect, test } from "@jest/globals";
import { isEmpty, planPins, type PinPlan, type PinTarget } from "@release-actions/pinning";
import { Refusal } from "@release-actions/release-model";
import { releaseOf } from "../support/carry-release.ts";
import { pyproject } from "../support/suite.ts";
import { factsOf, uvLock } from "./repository-facts.ts";

const to = (spelled: string, more: Partial<PinTarget> = {}): PinTarget => ({
  release: releaseOf(spelled),
  policy: "keep",
  ...more,
});
const withLocks = { locks: true };
const kinds = (plan: PinPlan) => plan.outcomes.map(({ kind, pin }) => `${kind} ${pin.path}`);
const after = (plan: PinPlan) =>
  Object.fromEntries(plan.changes.map((change) => [change.path, Buffer.from(change.after).toString()]));

describe("a plan", () => {
  test("has one outcome per pin of the release, and one change per file that moves", () => {
    const files = {
      "a/pyproject.toml": pyproject("a", "core==1.0.0", "other==1.0.0", "core[x]==1.0.0"),
      "b/requirements.txt": "core==1.3.0\n",
      "c/requirements.txt": "core>=1.0.0\n",
      "d/requirements.txt": "core==2.0.0\n",
      "e/requirements.txt": "other==1.0.0\n",
    };

    const plan = planPins(factsOf(files), [to("pypi:core@1.3.0")], withLocks);

    expect(kinds(plan)).toEqual([
      "edit a/pyproject.toml",
      "edit a/pyproject.toml",
      "current b/requirements.txt",
      "edit c/requirements.txt",
      "newer d/requirements.txt",
    ]);
    expect(after(plan)).toEqual({
      "a/pyproject.toml": pyproject("a", "core==1.3.0", "other==1.0.0", "core[x]==1.3.0"),
      "c/requirements.txt": "core>=1.3.0\n",
    });
    expect(plan).toMatchObject({ refusals: [], findings: [], locks: [] });
  });

  test("carries several releases into one file, each by its own policy", () => {
    const plan = planPins(
      factsOf({ "requirements.txt": "core>=1.0.0\nextra==1.0.0\n" }),
      [to("pypi:core@1.3.0", { policy: "exact" }), to("pypi:extra@2.0.0", { policy: "minimum" })],
      withLocks,
    );

    expect(after(plan)).toEqual({ "requirements.txt": "core==1.3.0\nextra>=2.0.0\n" });
  });

  test.each<[string, Record<string, string>, boolean]>([
    ["without a pin of the release", { "requirements.txt": "other==1.0.0\n" }, true],
    ["where every pin says it already", { "requirements.txt": "core==1.3.0\n" }, true],
    ["without any file", {}, true],
    ["where a pin moves", { "requirements.txt": "core==1.0.0\n" }, false],
    [
      "where only a lockfile lags behind",
      { "pyproject.toml": pyproject("a", "core==1.3.0"), "uv.lock": uvLock(["core", "1.0.0"]) },
      false,
    ],
  ])("%s: is it empty?", (_, files, expected) => {
    expect(isEmpty(planPins(factsOf(files), [to("pypi:core@1.3.0")], withLocks))).toBe(expected);
  });

  test("moves an appVersion only in the charts that show the release", () => {
    const chart = 'apiVersion: v2\nname: x\nversion: 1.0.0\nappVersion: "1.0.0"\n';
    const files = { "ours/Chart.yaml": chart, "theirs/Chart.yaml": chart };

    const plan = planPins(
      factsOf(files),
      [to("component:core@1.3.0", { appVersionCharts: ["ours/Chart.yaml", "missing/Chart.yaml"] })],
      withLocks,
    );

    expect(after(plan)).toEqual({ "ours/Chart.yaml": chart.replace('"1.0.0"', '"1.3.0"') });
  });

  test("lowers a pin only when that is allowed", () => {
    const facts = factsOf({ "requirements.txt": "core==2.0.0\n" });

    expect(planPins(facts, [to("pypi:core@1.3.0")], withLocks).changes).toEqual([]);
    expect(after(planPins(facts, [to("pypi:core@1.3.0", { allowDowngrade: true })], withLocks))).toEqual({
      "requirements.txt": "core==1.3.0\n",
    });
  });
});

describe("what stands in the way", () => {
  test("an upper bound is a refusal with its place; the plan still shows what else would move", () => {
    const files = { "a/requirements.txt": "x\ncore>=1,<1.3\n", "b/requirements.txt": "core==1.0.0\n" };

    const plan = planPins(factsOf(files), [to("pypi:core@1.3.0")], withLocks);

    expect(plan.refusals).toMatchObject([{ location: { file: "a/requirements.txt", line: 2, column: 5 } }]);
    expect(plan.changes.map(({ path }) => path)).toEqual(["b/requirements.txt"]);
  });

  test("a path or a branch is a finding with its place, and refuses nothing", () => {
    const file = `${pyproject("a", "core")}[tool.uv.sources]\ncore = { path = "../core" }\n`;

    const plan = planPins(factsOf({ "pyproject.toml": file }), [to("pypi:core@1.3.0")], withLocks);

    expect(plan.findings).toMatchObject([{ location: { file: "pyproject.toml", line: 6 } }]);
    expect(plan).toMatchObject({ refusals: [], changes: [] });
  });

  test("a malformed file is a refusal, with line and column, and hides no other file", () => {
    const files = {
      "a/pyproject.toml": '[project]\ndependencies = ["core==1.0.0"\nx = 1\n',
      "requirements.txt": "core==1.0.0\n",
    };

    const plan = planPins(factsOf(files), [to("pypi:core@1.3.0")], withLocks);

    expect(plan.refusals).toMatchObject([
      { code: "manifest-syntax", location: { file: "a/pyproject.toml", line: 3 } },
    ]);
    expect(kinds(plan)).toEqual(["edit requirements.txt"]);
  });

  test.each<[string, string, boolean, readonly string[]]>([
    ["a broken lockfile refuses a plan that refreshes locks", "services/uv.lock", true, ["lock-syntax"]],
    ["and is nothing to one that leaves them alone", "services/uv.lock", false, []],
    ["which a broken manifest is", "services/pyproject.toml", false, ["lock-syntax"]],
  ])("%s", (_, file, locks, expected) => {
    const problem = new Refusal({
      code: "lock-syntax",
      expected: "a",
      found: "b",
      fix: "c",
      location: { file },
    });

    const plan = planPins({ ...factsOf({}), problems: [problem] }, [to("pypi:core@1.3.0")], { locks });

    expect(plan.refusals.map(({ code }) => code)).toEqual(expected);
  });
});
