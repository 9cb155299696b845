import {
  applyCascade,
  observeCascade,
  planCascade,
  trainBranch,
  type CascadePlan,
  type RepositoryStep,
  type StepResult,
} from "@release-actions/cascade";
import type { Machine } from "@release-actions/ports";
import { Refusal, type Version } from "@release-actions/release-model";
import { waves, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { Released, ReleaseDesk } from "./release-desk.ts";

/** A release that the train made. */
export interface TrainRelease extends Released {
  /** Counted from 1; the release that started the train is in wave 0. */
  readonly wave: number;
}

/**
 * Carries a released version to the last repository below it. Each round commits what can be pinned, then does
 * what people and workflows do with it: merge, tag, build, publish. A run that was stopped is continued by the next.
 * @throws {Refusal} what stands in a repository's way, and whatever failed first while pins were committed.
 */
export async function runTrain(options: {
  readonly desk: ReleaseDesk;
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  readonly clones: ReadonlyMap<string, string>;
  readonly repository: string;
  readonly version: Version;
  readonly onProgress: (message: string) => void;
  readonly onRelease: (release: TrainRelease) => void;
}): Promise<void> {
  const { desk, machine, graph, repository, version, onProgress, onRelease } = options;
  const below = waves(graph, repository);
  const publishAgain = async (name: string, released: Version, wave: number) => {
    const made = await desk.publishMissing(name, released);
    if (made !== undefined) onRelease({ ...made, wave });
  };
  const done = new Set<string>();
  for (;;) {
    const observations = await observeCascade({ ...options, repositories: [repository, ...below.flat()] });
    const plan = planCascade({ graph, repository, version, waves: below, observations, locks: true });
    for (const { step, wave } of stepsOf(plan)) {
      if (step.state.kind === "released") await publishAgain(step.repository, step.state.version, wave);
    }
    const results = await applyCascade(plan, { machine, observations, onProgress });
    const ready = stepsOf(plan).flatMap(({ step, wave }) => {
      const now = afterResult(step, results);
      // Once each: a release that changed nothing would be made for ever.
      return isReady(now) && !done.has(step.repository) ? [{ step: now, wave }] : [];
    });
    const made = await Promise.all(
      ready.map(async ({ step, wave }) => ({ ...(await desk.release(step, trainBranch)), wave })),
    );
    for (const release of made) {
      done.add(release.repository);
      onRelease(release);
    }
    // Only now: what could be released is, and the next run finds less to do.
    for (const result of results) if (result.kind === "failed") throw result.error;
    if (ready.length === 0) {
      refuseUnfinished(plan);
      return;
    }
  }
}

/** A repository whose pins were committed just now is where it would be found on the next look. */
function afterResult(step: RepositoryStep, results: readonly StepResult[]): RepositoryStep {
  const result = results.find(({ repository }) => repository === step.repository);
  if (result?.kind !== "committed") return step;
  return { ...step, state: { kind: "proposed", commit: result.commit } };
}

function stepsOf(plan: CascadePlan): readonly { readonly step: RepositoryStep; readonly wave: number }[] {
  return plan.waves.flatMap((steps, index) => steps.map((step) => ({ step, wave: index + 1 })));
}

/** Its pins are all committed or merged, and nothing above it will still move. */
function isReady({ state, upstreams }: RepositoryStep): boolean {
  return (
    (state.kind === "proposed" || state.kind === "merged") && upstreams.every(({ released }) => released)
  );
}

function refuseUnfinished(plan: CascadePlan): void {
  for (const { step } of stepsOf(plan)) {
    const { kind } = step.state;
    if (kind === "released" || kind === "unaffected") continue;
    const [problem] = step.state.kind === "blocked" ? step.state.problems : [];
    throw new Refusal(
      problem ?? {
        code: "train-standstill",
        expected: `${step.repository} to be released`,
        found: `a repository that is ${kind}`,
        fix: "Look at it with `release-helper plan`, and start again in the same folder.",
      },
    );
  }
}
