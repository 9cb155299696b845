import { readFile, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Machine } from "@release-actions/ports";
import { nodeMachine } from "@release-actions/ports/adapters";
import { nextVersion, parseSemver, type Version } from "@release-actions/release-model";
import { parseReleaseGraph, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { observeStatus, planStatus, reportStatus, type StatusReport } from "@release-actions/status";
import { locateClones } from "@release-actions/suite";
import { startPackageIndex, type PackageIndex } from "../package-index/index.ts";
import type { SampleSuite } from "../sample-suite/build-sample-suite.ts";
import { tryUv, type UvChoice } from "./python-tools.ts";
import { buildIn, openRehearsalFolder } from "./rehearsal-folder.ts";
import { openReleaseDesk } from "./release-desk.ts";
import { runTrain, type TrainRelease } from "./run-train.ts";

/** What a rehearsal tells while it runs. */
export interface RehearsalEvents {
  /** Something a person waits for has begun. */
  readonly onProgress: (message: string) => void;
  readonly onSuite: (
    suite: SampleSuite,
    facts: { readonly continued: boolean; readonly uv: UvChoice },
  ) => void;
  readonly onStatus: (moment: "before" | "after", report: StatusReport) => void;
  readonly onRelease: (release: TrainRelease) => void;
}

export interface RehearsalOptions extends RehearsalEvents {
  /** Empty, missing, or of an earlier rehearsal. Absolute. Nothing outside it is written. */
  readonly directory: string;
  /** The environment of this process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly uv: UvChoice;
}

/** What came of a rehearsal. */
export interface Rehearsal {
  readonly suite: SampleSuite;
  readonly repository: string;
  readonly version: Version;
  /** What this run released, in order. */
  readonly releases: readonly TrainRelease[];
  readonly uv: UvChoice;
  readonly before: StatusReport;
  readonly after: StatusReport;
}

/** The repository whose release starts the train. */
const start = "coreason-manifest";

/**
 * The main job on the sample suite: builds the suite, releases the next minor version of coreason-manifest, and
 * carries it to the last repository below it, each release built and published to an index on this machine.
 * @throws {ReleaseError} `folder-not-empty`, or whatever stopped the train; a second run goes on from there.
 */
export async function rehearseTrain(options: RehearsalOptions): Promise<Rehearsal> {
  const { directory } = options;
  const earlier = await openRehearsalFolder(directory);
  const index = await startPackageIndex({
    folder: join(directory, "index"),
    environment: options.environment,
  });
  try {
    return await rehearseWith(index, earlier, options);
  } finally {
    await index.close();
    await rm(join(directory, "building"), { recursive: true, force: true });
  }
}

async function rehearseWith(
  index: PackageIndex,
  earlier: SampleSuite | undefined,
  options: RehearsalOptions,
): Promise<Rehearsal> {
  const { directory, onProgress } = options;
  const scratch = join(directory, "building");
  const machine = nodeMachine({ environment: suiteEnvironment(index, options) });
  onProgress("looking whether uv can be used");
  const uv = await tryUv(options.uv, { ...machine, scratch: join(scratch, "trial") });
  const suite =
    earlier ??
    (await buildIn(directory, {
      ...machine,
      published: { index, tools: uv.kind === "available" ? ["uv", "npm"] : ["npm"] },
      onProgress,
    }));
  options.onSuite(suite, { continued: earlier !== undefined, uv });

  const graph = parseReleaseGraph(await readFile(suite.graph, "utf8"), suite.graph);
  const clones = await locateClones(machine, suite.workspace, graph);
  const context = { machine, graph, clones, onProgress };
  const before = await statusOf(context);
  options.onStatus("before", before);

  const releases: TrainRelease[] = [];
  const onRelease = (release: TrainRelease): void => {
    releases.push(release);
    options.onRelease(release);
  };
  const desk = openReleaseDesk({
    ...context,
    repositories: suite.repositories,
    index,
    builder: uv.kind === "available" ? "uv" : "small",
    scratch,
    now: () => new Date(),
  });
  const version = versionToRelease(suite);
  const started = await desk.releaseVersion(start, version);
  if (started !== undefined) onRelease({ ...started, wave: 0 });
  await runTrain({ ...context, desk, repository: start, version, onRelease });

  const after = await statusOf(context);
  options.onStatus("after", after);
  return { suite, repository: start, version, releases, uv, before, after };
}

/**
 * The environment of every program of the rehearsal: it meets the local index, and git reads nobody's settings.
 */
function suiteEnvironment(
  index: PackageIndex,
  { environment, uv }: RehearsalOptions,
): Readonly<Record<string, string>> {
  const inherited = Object.entries(index.environment(environment));
  // GIT_DIR and its kin, as a hook has them, would lead every git here to another repository.
  const base = Object.fromEntries(inherited.filter(([name]) => !name.startsWith("GIT_")));
  const path = base["PATH"] ?? "";
  return {
    ...base,
    PATH: uv.kind === "available" && uv.folder !== undefined ? `${uv.folder}${delimiter}${path}` : path,
    GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
    GIT_CONFIG_NOSYSTEM: "1",
    // The committer where no clone's settings apply: in the bare repositories.
    GIT_AUTHOR_NAME: "Sample Engineer",
    GIT_AUTHOR_EMAIL: "engineer@example.com",
    GIT_COMMITTER_NAME: "Sample Engineer",
    GIT_COMMITTER_EMAIL: "engineer@example.com",
  };
}

/** The next minor version after the one the suite started from; the same in a run that continues another. */
function versionToRelease(suite: SampleSuite): Version {
  const found = suite.repositories.find(({ name }) => name === start);
  return nextVersion(parseSemver(found?.version ?? "0.0.0"), "minor");
}

async function statusOf(context: {
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  readonly clones: ReadonlyMap<string, string>;
  readonly onProgress: (message: string) => void;
}): Promise<StatusReport> {
  return reportStatus(planStatus(context.graph, await observeStatus(context)));
}
