import { refreshLocks, type LockChange, type PinPlan } from "@release-actions/pinning";
import type { Machine } from "@release-actions/ports";
import { ReleaseError, type Release } from "@release-actions/release-model";
import pLimit from "p-limit";
import { trainBranch } from "./branch.ts";
import { renderTrainMessage } from "./commit-message.ts";
import type { RepositoryObservation } from "./facts.ts";
import type { CascadePlan, RepositoryStep, StepResult } from "./step.ts";

/**
 * Commits every planned change on the train's branch of its repository. Repositories of a wave run in
 * parallel, and one that fails stops none of the others. Work trees are never touched.
 */
export async function applyCascade(
  plan: CascadePlan,
  options: {
    readonly machine: Machine;
    readonly observations: ReadonlyMap<string, RepositoryObservation>;
    readonly onProgress: (message: string) => void;
  },
): Promise<StepResult[]> {
  const limit = pLimit(options.machine.parallelism);
  const results: StepResult[] = [];
  for (const wave of plan.waves) {
    results.push(
      ...(await Promise.all(wave.map((step) => limit(() => applyStep(plan.release, step, options))))).flat(),
    );
  }
  return results;
}

async function applyStep(
  train: Release,
  step: RepositoryStep,
  options: Parameters<typeof applyCascade>[1],
): Promise<StepResult[]> {
  const observation = options.observations.get(step.repository);
  if (step.state.kind !== "change" || observation?.kind !== "found") return [];
  const { plan, base } = step.state;
  const { repository } = step;
  const git = options.machine.git(observation.clone.directory);
  const releases = step.upstreams.filter(({ released }) => released).map(({ release }) => release);
  const progress = (message: string): void => {
    options.onProgress(`${repository}: ${message}`);
  };
  try {
    progress("editing pins");
    const locks = await refreshStaged(plan, { ...options, step, observation, tree: base.tree, progress });
    const commit = await git.commit({
      branch: trainBranch,
      expected: base.expected,
      parents: base.parents,
      tree: base.tree,
      files: [...plan.changes, ...locks].map(({ path, after }) => ({ path, bytes: after })),
      message: renderTrainMessage(train, releases, plan),
    });
    progress(`committed ${commit.slice(0, 12)}`);
    return [{ kind: "committed", repository, branch: trainBranch, commit, changes: plan.changes, locks }];
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    progress("failed");
    return [{ kind: "failed", repository, error }];
  }
}

async function refreshStaged(
  plan: PinPlan,
  options: {
    readonly machine: Machine;
    readonly step: RepositoryStep;
    readonly observation: Extract<RepositoryObservation, { kind: "found" }>;
    readonly tree: string;
    readonly progress: (message: string) => void;
  },
): Promise<LockChange[]> {
  if (plan.locks.length === 0) return [];
  const { machine, observation } = options;
  const git = machine.git(observation.clone.directory);
  return machine.withScratch(async (directory) => {
    await git.exportTree(options.tree, directory);
    const before = await git.read(
      options.tree,
      plan.locks.map(({ path }) => path),
    );
    return refreshLocks(plan, machine.files(directory), {
      machine,
      before,
      pretendVersion: options.step.next,
      onProgress: options.progress,
    });
  });
}
