import {
  formatSemver,
  formatTag,
  parseSemver,
  ReleaseError,
  type Version,
} from "@release-actions/release-model";
import { waves } from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import { runPublishWorkflow } from "../publishing/publish-workflow.ts";
import { mergePins, openPins } from "../reviewing/merge-pins.ts";
import { isTagged, nextVersionOf, releaseVersion } from "../reviewing/release-version.ts";
import type { Stage, StagedRepository, StageProblem } from "../stage/stage.ts";
import type { TrainRelease, TrainState } from "./train-release.ts";

export interface TrainOptions {
  readonly stage: Stage;
  /** By its name in the graph; on the stage. */
  readonly repository: string;
  readonly version: Version;
  /** Where an earlier run stopped. */
  readonly earlier: TrainState;
  /** Of verify-tag. */
  readonly checks?: readonly string[];
  readonly onProgress: (message: string) => void;
  readonly onMove: (move: TrainMove) => void;
  /** Called after everything that changed something, one at a time. */
  readonly save: (state: TrainState) => Promise<void>;
}

/** What a train tells while it moves. */
export type TrainMove =
  | {
      readonly kind: "merged";
      readonly repository: string;
      readonly wave: number;
      readonly number: number;
      readonly title: string;
    }
  | { readonly kind: "released"; readonly release: TrainRelease }
  | { readonly kind: "restarted"; readonly release: TrainRelease };

/** Publish workflows at a time: each has a build and a resolver, which want a core. */
const parallelJobs = 3;

/** More often than there are ways by which branches of a train can meet. */
const mostRestarts = 5;

/**
 * Lets a release travel through everything below it. People merge what is ready and tag the next version, publish workflows do
 * the rest; and what was red because it came too early is started again once others have moved. Ends when nothing moves.
 */
export async function runTrain(options: TrainOptions): Promise<TrainState> {
  const { stage, repository, version } = options;
  const { earlier } = options;
  const state: TrainState = {
    releases: [...earlier.releases],
    chosen: [...earlier.chosen],
    refusals: [...earlier.refusals],
  };
  const train = { ...options, state, places: placesOf(stage, repository) };
  const limit = pLimit(parallelJobs);
  const running = new Map<string, Promise<void>>();
  const begin = (name: string, work: () => Promise<void>): void => {
    const ended = limit(work).finally(() => running.delete(name));
    running.set(name, ended);
  };
  const first = stage.repositories.get(repository);
  if (first !== undefined && !isReleased(state, repository)) {
    begin(repository, () => release(train, first, version));
  }
  const ends = async (): Promise<void> => {
    await Promise.race(running.values()).catch(async (error: unknown) => {
      await Promise.allSettled(running.values());
      throw error;
    });
  };
  for (;;) {
    for (const staged of train.places.keys()) {
      if (!running.has(staged.entry.name) && isReady(train, staged)) {
        begin(staged.entry.name, () => mergeAndRelease(train, staged));
      }
    }
    if (running.size === 0) {
      const early = state.releases.find((one) => mayBeRestarted(one, state));
      if (early === undefined) return state;
      begin(early.repository, () => restart(train, early));
    }
    await ends();
  }
}

interface Train extends TrainOptions {
  readonly state: TrainState;
  /** Everything below the release that is on the stage, with its wave. */
  readonly places: ReadonlyMap<StagedRepository, number>;
}

function placesOf({ graph, repositories }: Stage, from: string): ReadonlyMap<StagedRepository, number> {
  return new Map(
    waves(graph, from).flatMap((wave, index) =>
      wave.flatMap((name) => {
        const staged = repositories.get(name);
        return staged === undefined ? [] : [[staged, index + 1] as const];
      }),
    ),
  );
}

function isReleased({ releases }: TrainState, repository: string): boolean {
  return releases.some((one) => one.repository === repository);
}

/** Its pull request waits for nothing, or was merged by a run that was killed before it tagged. */
function isReady({ stage, state }: Train, staged: StagedRepository): boolean {
  if (state.refusals.some(({ repository }) => repository === staged.entry.name)) return false;
  const open = openPins(stage, staged);
  if (open !== undefined) return !open.isDraft;
  return (
    !isReleased(state, staged.entry.name) &&
    stage.github.pullRequests(staged.fullName).some(({ mergedAt }) => mergedAt !== null)
  );
}

async function mergeAndRelease(train: Train, staged: StagedRepository): Promise<void> {
  const { stage, state } = train;
  const open = openPins(stage, staged);
  if (open !== undefined) {
    train.onProgress(`${staged.entry.name}: merging pull request ${open.number}`);
    const problem = await mergePins(stage, staged, open);
    if (problem !== undefined) {
      refuse(train, staged, problem);
      return;
    }
    const { number, title } = open;
    const wave = train.places.get(staged) ?? 0;
    train.onMove({ kind: "merged", repository: staged.entry.name, wave, number, title });
    await train.save(state);
  }
  const version = chosenBefore(state, staged) ?? (await nextVersionOf(stage, staged));
  if (version === undefined) refuse(train, staged, noRelease(staged));
  else await release(train, staged, version);
}

async function release(train: Train, staged: StagedRepository, version: Version): Promise<void> {
  const { stage, state } = train;
  const { entry } = staged;
  const tag = formatTag(version, entry.tag);
  const isOther = ({ repository }: { readonly repository: string }) => repository !== entry.name;
  try {
    train.onProgress(`${entry.name}: tagging ${tag}`);
    // A tag that a killed run has made would lead to a version of its own, since nothing came after it.
    state.chosen = [
      ...state.chosen.filter(isOther),
      { repository: entry.name, version: formatSemver(version) },
    ];
    await train.save(state);
    if (!(await isTagged(stage, staged, version))) await releaseVersion(stage, staged, version);
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.kind === "internal") throw error;
    refuse(train, staged, error);
    return;
  }
  const seen = state.releases.length;
  const started = performance.now();
  // A run that was killed may have published it.
  const repeats = train.earlier.chosen.some(({ repository }) => repository === entry.name);
  const steps = await runPublishWorkflow(stage, staged, { ...train, version, again: false, repeats });
  const made: TrainRelease = {
    repository: entry.name,
    version: formatSemver(version),
    tag,
    wave: train.places.get(staged) ?? 0,
    seconds: (performance.now() - started) / 1000,
    steps: steps.map((step) => ({ ...step, problems: [...step.problems], waiting: [...step.waiting] })),
    restarts: 0,
    seen,
  };
  state.releases.push(made);
  state.chosen = state.chosen.filter(isOther);
  train.onMove({ kind: "released", release: made });
  await train.save(state);
}

/** Its last step was red, and the train has moved since. Nobody starts a green job again, whoever was left waiting by it. */
function mayBeRestarted({ steps, restarts, seen }: TrainRelease, { releases }: TrainState): boolean {
  const last = steps.at(-1);
  if (last?.name !== "cascade-pins" || restarts >= mostRestarts) return false;
  return !last.succeeded && releases.length > seen + 1;
}

async function restart(train: Train, before: TrainRelease): Promise<void> {
  const { stage, state } = train;
  const staged = stage.repositories.get(before.repository);
  if (staged === undefined) return;
  train.onProgress(`${before.repository}: starting its cascade again`);
  const seen = state.releases.length - 1;
  const started = performance.now();
  const steps = await runPublishWorkflow(stage, staged, {
    ...train,
    version: parseSemver(before.version),
    again: true,
    repeats: true,
  });
  const after: TrainRelease = {
    ...before,
    seconds: before.seconds + (performance.now() - started) / 1000,
    steps: [
      ...before.steps.filter(({ name }) => steps.every((step) => step.name !== name)),
      ...steps.map((step) => ({
        ...step,
        problems: [...step.problems],
        waiting: [...step.waiting],
        // Why it was red at first is what people look for.
        log: [logOf(before, step.name), `Started again:\n\n${step.log}`]
          .filter((log) => log !== "")
          .join("\n"),
      })),
    ],
    restarts: before.restarts + 1,
    seen,
  };
  state.releases = state.releases.map((one) => (one === before ? after : one));
  train.onMove({ kind: "restarted", release: after });
  await train.save(state);
}

function logOf({ steps }: TrainRelease, wanted: string): string {
  return steps.find(({ name }) => name === wanted)?.log ?? "";
}

function chosenBefore({ chosen }: TrainState, { entry }: StagedRepository): Version | undefined {
  const found = chosen.find(({ repository }) => repository === entry.name);
  return found === undefined ? undefined : parseSemver(found.version);
}

function refuse({ state }: Train, { entry }: StagedRepository, problem: StageProblem): void {
  const { code, expected, found, fix } = problem;
  state.refusals.push({ repository: entry.name, code, expected, found, fix });
}

function noRelease({ entry }: StagedRepository): StageProblem {
  return {
    code: "no-release",
    expected: `a commit on ${entry.branch} of ${entry.name} from which a release follows`,
    found: "none since its latest tag: its pull request was merged as a commit of another type",
    fix: "Let cascade-pins commit with the type `fix`, or tag the repository by hand.",
  };
}
