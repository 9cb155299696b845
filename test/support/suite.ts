import { join } from "node:path";
import {
  applyCascade,
  observeCascade,
  planCascade,
  reportCascade,
  type CascadePlan,
  type CascadeReport,
} from "@release-actions/cascade";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseAny } from "@release-actions/release-model";
import { parseReleaseGraph, waves } from "@release-actions/release-model/release-graph";
import { locateClones } from "@release-actions/suite";
import { createRepository, gitEnvironment, temporaryFolder, type TestRepository } from "./repository.ts";

/** A workspace with one real git repository for each entry; files are committed and tagged `v1.0.0`. */
export function createSuite(repositories: Readonly<Record<string, Readonly<Record<string, string>>>>): {
  readonly workspace: string;
  readonly clones: Readonly<Record<string, TestRepository>>;
} {
  const workspace = temporaryFolder();
  const clones = Object.fromEntries(
    Object.entries(repositories).map(([name, files]) => {
      const repository = createRepository(join(workspace, name));
      repository.commit("feat: begin", files);
      repository.git("tag", "--annotate", "--message", "v1.0.0", "v1.0.0");
      return [name, repository];
    }),
  );
  return { workspace, clones };
}

/** alpha ← beta ← gamma, gamma needing both: the smallest diamond. */
export const diamondGraph = `
owner: acme
defaults: { pin: keep }
repositories:
  alpha: { publishes: { pypi: alpha } }
  beta: { needs: [alpha], publishes: { pypi: beta } }
  gamma: { needs: [alpha, beta], publishes: { pypi: gamma } }
  delta: { publishes: { pypi: delta } }
`;

export function pyproject(name: string, ...dependencies: readonly string[]): string {
  return `[project]\nname = "${name}"\ndynamic = ["version"]\ndependencies = [${dependencies.map((one) => `"${one}"`).join(", ")}]\n`;
}

export function createDiamond(): ReturnType<typeof createSuite> {
  return createSuite({
    alpha: { "pyproject.toml": pyproject("alpha") },
    beta: { "pyproject.toml": pyproject("beta", "alpha==1.0.0") },
    gamma: { "pyproject.toml": pyproject("gamma", "alpha==1.0.0", "beta>=1.0.0") },
    delta: { "pyproject.toml": pyproject("delta", "alpha==1.0.0") },
  });
}

export interface CascadeRun {
  readonly plan: CascadePlan;
  readonly report: CascadeReport;
  /** The state of each repository, by name. */
  readonly states: Readonly<Record<string, string>>;
}

/** Runs the cascade of alpha the way the command does, without lockfiles. */
export async function runCascade(
  workspace: string,
  version: string,
  options: { readonly apply: boolean; readonly graph?: string },
): Promise<CascadeRun> {
  const machine = nodeMachine({ environment: gitEnvironment });
  const graph = parseReleaseGraph(options.graph ?? diamondGraph, "release-graph.yml");
  const clones = await locateClones(machine, workspace, graph);
  const below = waves(graph, "alpha");
  const onProgress = (): void => undefined;
  const observations = await observeCascade({
    machine,
    graph,
    repositories: ["alpha", ...below.flat()],
    clones,
    onProgress,
  });
  const plan = planCascade({
    graph,
    repository: "alpha",
    version: parseAny(version),
    waves: below,
    observations,
    locks: false,
  });
  const results = options.apply ? await applyCascade(plan, { machine, observations, onProgress }) : [];
  const report = reportCascade(plan, results);
  const states = Object.fromEntries(report.waves.flat().map(({ repository, state }) => [repository, state]));
  return { plan, report, states };
}

export function cloneOf(clones: Readonly<Record<string, TestRepository>>, name: string): TestRepository {
  const clone = clones[name];
  if (clone === undefined) throw new Error(`no clone ${name}`);
  return clone;
}

/** One more commit, released under a tag. */
export function release(repository: TestRepository, tag: string): void {
  repository.commit("feat: more");
  repository.git("tag", "--annotate", "--message", tag, tag);
}
