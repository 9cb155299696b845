import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { applyCascade, observeCascade, planCascade, trainBranch } from "@release-actions/cascade";
import { nodeMachine } from "@release-actions/ports/adapters";
import { buildSampleSuite } from "@release-actions/rehearsal";
import { parseSemver } from "@release-actions/release-model";
import { parseReleaseGraph, waves } from "@release-actions/release-model/release-graph";
import { observeStatus, planStatus } from "@release-actions/status";
import { locateClones } from "@release-actions/suite";
import type { Findings } from "./figure.ts";
import { interleave, ratioOf } from "./interleave.ts";
import { countOutside } from "./outside-commands.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

const repository = "coreason-manifest";
const version = parseSemver("0.15.0");

/** Planning and editing the sample suite, in this process, against `git status` in each of its clones. */
export function suite(): Promise<Findings> {
  return withFolder(async (directory) => {
    const machine = nodeMachine({ environment: gitEnvironment });
    const built = await buildSampleSuite({ directory, ...machine });
    const graph = parseReleaseGraph(await readFile(built.graph, "utf8"), built.graph);
    const folders = built.repositories.map(({ clone }) => clone);
    const git = (cwd: string, ...words: readonly string[]) =>
      machine.commands.run(["git", ...words], { cwd, environment: gitEnvironment });
    await git(join(built.workspace, repository), "tag", "--annotate", "--message=release", "v0.15.0");

    const below = waves(graph, repository);
    const onProgress = (): void => undefined;
    const plan = async () => {
      const clones = await locateClones(machine, built.workspace, graph);
      const repositories = [repository, ...below.flat()];
      const observations = await observeCascade({ machine, graph, repositories, clones, onProgress });
      return {
        observations,
        plan: planCascade({ graph, repository, version, waves: below, observations, locks: false }),
      };
    };
    const edit = async () => {
      const { observations, plan: planned } = await plan();
      return applyCascade(planned, { machine, observations, onProgress });
    };
    const status = async () => {
      const clones = await locateClones(machine, built.workspace, graph);
      return planStatus(graph, await observeStatus({ machine, graph, clones, onProgress }));
    };
    const begin = () =>
      Promise.all(folders.map((folder) => git(folder, "branch", "--quiet", "-D", trainBranch)));

    const timings = await interleave(7, {
      statusOfGit: { run: () => Promise.all(folders.map((folder) => git(folder, "status", "--short"))) },
      status: { run: status },
      plan: { prepare: begin, run: plan },
      edit: { prepare: begin, run: edit },
    });
    await begin();
    const counted = { status: await countOutside(status), plan: await countOutside(plan) };
    const edited = await countOutside(edit);
    const changed = edited.result.filter(({ kind }) => kind === "committed").length;
    return {
      title: `The sample suite of ${folders.length} repositories, against git status in each, at once`,
      figures: [
        ratioOf("status", timings.status, timings.statusOfGit),
        ratioOf(`plan ${repository} ${version.major}.${version.minor}`, timings.plan, timings.statusOfGit),
        ratioOf(`the same, and commit ${changed} repositories`, timings.edit, timings.statusOfGit),
        { what: "git processes of status", value: counted.status.outside.processes, unit: "processes" },
        { what: "git processes of plan", value: counted.plan.outside.processes, unit: "processes" },
        { what: "git processes of plan and commits", value: edited.outside.processes, unit: "processes" },
      ],
    };
  });
}
