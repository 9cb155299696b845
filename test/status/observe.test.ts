import { expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { observeStatus, planStatus, reportStatus } from "@release-actions/status";
import { locateClones } from "@release-actions/suite";
import { gitEnvironment } from "../support/repository.ts";
import { createDiamond, diamondGraph, pyproject } from "../support/suite.ts";

const machine = nodeMachine({ environment: gitEnvironment });
const graph = parseReleaseGraph(
  diamondGraph.replace("delta: {", "delta: { needs: [alpha],"),
  "release-graph.yml",
);

async function look(workspace: string) {
  const progress: string[] = [];
  const observations = await observeStatus({
    machine,
    graph,
    clones: await locateClones(machine, workspace, graph),
    onProgress: (message) => progress.push(message),
  });
  return { observations, progress, report: reportStatus(planStatus(graph, observations)) };
}

test("a suite where everything is current needs nobody", async () => {
  const { workspace } = createDiamond();

  const { report, progress } = await look(workspace);

  expect(report.behind).toBe(false);
  expect(report.repositories.map(({ repository, wave }) => `${wave} ${repository}`)).toEqual([
    "1 alpha",
    "2 beta",
    "2 delta",
    "3 gamma",
  ]);
  expect(progress.toSorted()).toEqual(["reading alpha", "reading beta", "reading delta", "reading gamma"]);
});

test("the default branch is read, not the work tree and not the branch that is checked out", async () => {
  const { workspace, clones } = createDiamond();
  clones["beta"]?.git("switch", "--quiet", "--create", "topic");
  clones["beta"]?.commit("feat: not yet", { "pyproject.toml": pyproject("beta", "alpha==0.1.0") });
  clones["gamma"]?.write("pyproject.toml", pyproject("gamma"));

  const { report } = await look(workspace);

  expect(report.behind).toBe(false);
  expect(report.repositories.map(({ branch, modified }) => [branch, ...modified].join(" "))).toEqual([
    "main",
    "topic",
    "main",
    "main pyproject.toml",
  ]);
});

test("a release leaves its downstreams behind until they pin it", async () => {
  const { workspace, clones } = createDiamond();
  clones["alpha"]?.commit("feat: more");
  clones["alpha"]?.git("tag", "v1.1.0");

  const before = await look(workspace);
  clones["delta"]?.commit("fix(deps): alpha", { "pyproject.toml": pyproject("delta", "alpha==1.1.0") });
  const after = await look(workspace);

  const behind = ({ report }: typeof before) =>
    report.repositories.filter(({ needsAttention }) => needsAttention).map(({ repository }) => repository);
  expect(behind(before)).toEqual(["beta", "delta", "gamma"]);
  expect(behind(after)).toEqual(["beta", "gamma"]);
});

test("looking changes nothing", async () => {
  const { workspace, clones } = createDiamond();
  const state = () =>
    Object.values(clones).map(
      (clone) => clone.git("for-each-ref") + clone.git("status", "--porcelain", "--ignored"),
    );
  const before = state();

  await look(workspace);

  expect(state()).toEqual(before);
});

test("what is not cloned is missing, and what is cloned is seen all the same", async () => {
  const { workspace } = createDiamond();
  const clones = await locateClones(machine, workspace, graph);
  const some = new Map([...clones].filter(([name]) => name !== "alpha"));

  const observations = await observeStatus({ machine, graph, clones: some, onProgress: () => undefined });

  expect([...observations].map(([name, { kind }]) => `${name} ${kind}`)).toEqual([
    "alpha missing",
    "beta found",
    "gamma found",
    "delta found",
  ]);
});
