import { expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { reportRehearsal } from "../../../packages/rehearsal/reporting/report.ts";
import { whatHolds } from "../../../packages/rehearsal/reporting/verdict.ts";
import type { RehearsalFacts } from "../../../packages/rehearsal/reporting/facts.ts";
import type { TrainRelease } from "../../../packages/rehearsal/train/train-release.ts";

const graph = parseReleaseGraph(
  "owner: acme\nrepositories:\n  lib: {}\n  app: { needs: [lib] }\n  docs: { needs: [lib, app] }\n",
  "release-graph.yml",
);

function released(repository: string, version: string, waiting: readonly string[] = []): TrainRelease {
  const step = { name: "cascade-pins", succeeded: true, seconds: 1, says: "", log: "", summary: "" };
  const steps = [{ ...step, problems: [], waiting: [...waiting] }];
  return { repository, version, tag: `v${version}`, wave: 0, seconds: 1, steps, restarts: 0, seen: 0 };
}

function reportOf(...releases: readonly TrainRelease[]) {
  return reportWith({}, ...releases);
}

function reportWith(facts: Partial<RehearsalFacts>, ...releases: readonly TrainRelease[]) {
  return reportRehearsal({
    graph,
    repository: "lib",
    version: parseSemver("1.1.0"),
    tag: "v1.1.0",
    staged: ["lib", "app", "docs"],
    notes: [],
    uv: { kind: "unavailable", reason: "not needed" },
    signing: { kind: "unavailable", reason: "no cosign" },
    train: { releases: [...releases], chosen: [], refusals: [] },
    pullRequests: [],
    requests: { rest: 0, graphql: 0, git: 0, writes: 0 },
    seconds: 1,
    ...facts,
  });
}

test("a repository that a green run left waiting, and to which nothing came since, is stuck", () => {
  const { arrived, repositories } = reportOf(released("lib", "1.1.0", ["docs"]), released("app", "1.0.1"));

  expect(arrived).toBe(false);
  expect(repositories.find(({ repository }) => repository === "docs")).toMatchObject({
    state: "stuck",
    problems: [{ code: "left-waiting", fix: "Start the publish job of lib 1.1.0 again." }],
  });
});

test("one that an upstream brought along since has what it waited for", () => {
  const { arrived, repositories } = reportOf(
    released("lib", "1.1.0", ["docs"]),
    released("app", "1.0.1"),
    released("docs", "1.0.1"),
  );

  expect(arrived).toBe(true);
  expect(repositories.map(({ state }) => state)).toEqual(["released", "released", "released"]);
});

test("what is not on the stage was not reached, and what only it would bring further waits for it", () => {
  const facts = {
    graph: parseReleaseGraph(
      "owner: acme\nrepositories:\n  lib: {}\n  app: { needs: [lib] }\n  both: { needs: [lib, app] }\n  tail: { needs: [app] }\n",
      "release-graph.yml",
    ),
    staged: ["lib", "both", "tail"],
  };

  const report = reportWith(facts, released("lib", "1.1.0"), released("both", "1.0.1"));

  expect(report.arrived).toBe(false);
  expect(report.repositories).toMatchObject([
    { repository: "lib", state: "released" },
    { repository: "app", state: "absent" },
    { repository: "both", state: "released", waitsFor: [] },
    { repository: "tail", state: "waiting", waitsFor: ["app"] },
  ]);
  expect(whatHolds(report)).toBe("not rehearsed: app");
});
