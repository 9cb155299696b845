import type { Machine } from "@release-actions/ports";
import { formatTag, UsageError, type Version } from "@release-actions/release-model";
import { requireRepository } from "@release-actions/release-model/release-graph";
import * as v from "valibot";
import type { UvChoice } from "./building/try-uv.ts";
import type { CosignChoice } from "./publishing/find-cosign.ts";
import { collectPullRequests } from "./reporting/collect-pull-requests.ts";
import { countRequests } from "./reporting/count-requests.ts";
import type { RehearsalFacts } from "./reporting/facts.ts";
import { requireProxySupport } from "./require-proxy.ts";
import { openStage } from "./stage/open-stage.ts";
import type { Stage, StagedGraph } from "./stage/stage.ts";
import { readStageState, writeStageState } from "./stage/stage-state.ts";
import { runTrain, type TrainMove } from "./train/run-train.ts";
import { noTrain, trainSchema, type TrainState } from "./train/train-release.ts";

export interface RehearseOptions extends StagedGraph {
  /** By its name in the graph. */
  readonly repository: string;
  readonly version: Version;
  /** The person's own machine. */
  readonly machine: Machine;
  readonly clones: ReadonlyMap<string, string>;
  /** Everything is written below it; in the folder of a run that was killed, the rehearsal goes on. */
  readonly folder: string;
  readonly uv: UvChoice;
  /** Default: none. */
  readonly cosign?: CosignChoice;
  readonly upstream: "forward" | "none";
  /** Settings of verify-tag's checks, such as `vcs-version=warning`, for every release of the train. Default: none. */
  readonly checks?: readonly string[];
  readonly reserved?: boolean;
  readonly onProgress: (message: string) => void;
  readonly onStage: (stage: Stage, facts: { readonly continued: boolean }) => void;
  readonly onMove: (move: TrainMove) => void;
  /** Called at the end, before the stage is closed. */
  readonly whileOpen?: (stage: Stage) => Promise<void>;
}

/**
 * Plays a release on copies of the clones: tag, publish workflow, pull requests, reviews, and so on to the last repository below
 * it. The clones themselves are read only.
 * @throws {UsageError} `clone-missing` when the released repository has no clone.
 */
export async function rehearse(options: RehearseOptions): Promise<RehearsalFacts> {
  const { graph, folder, repository, version } = options;
  requireProxySupport(process.versions.node);
  const entry = requireRepository(graph, repository);
  if (!options.clones.has(repository)) throw noClone(repository);
  const started = performance.now();
  const earlier = await readStageState(folder);
  const stage = await openStage(options);
  try {
    options.onStage(stage, { continued: earlier !== undefined });
    const known = v.safeParse(trainSchema, earlier?.train);
    const save = savingIn(stage);
    const train = await runTrain({
      ...options,
      stage,
      earlier: known.success ? known.output : noTrain,
      save,
    });
    await save(train);
    await options.whileOpen?.(stage);
    return {
      graph,
      repository,
      version,
      tag: formatTag(version, entry.tag),
      staged: [...stage.repositories.keys()],
      notes: stage.notes,
      uv: stage.uv,
      signing:
        stage.signing.kind === "available"
          ? { kind: "available", version: stage.signing.version }
          : stage.signing,
      train,
      pullRequests: await collectPullRequests(stage),
      requests: countRequests(stage.github.exchanges),
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await stage.close();
  }
}

/** One at a time, because all of them write the same file. */
function savingIn(stage: Stage): (train: TrainState) => Promise<void> {
  let last = Promise.resolve();
  return (train) => {
    last = last.then(async () => {
      await writeStageState(stage.folder, {
        schema: 1,
        github: await stage.github.snapshot(),
        repositories: [...stage.repositories.keys()],
        notes: [...stage.notes],
        train: structuredClone(train),
      });
    });
    return last;
  };
}

function noClone(repository: string): UsageError {
  return new UsageError({
    code: "clone-missing",
    expected: `a clone of ${repository} in the workspace`,
    found: "none, by remote or by folder name",
    fix: "Clone it, or name the folder that holds it with --workspace DIR.",
  });
}
