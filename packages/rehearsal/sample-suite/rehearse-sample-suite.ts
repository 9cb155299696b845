import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { nodeMachine } from "@release-actions/ports/adapters";
import { nextVersion, parseSemver, type Version } from "@release-actions/release-model";
import { parseReleaseGraph, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { observeStatus, planStatus, reportStatus, type StatusReport } from "@release-actions/status";
import { locateClones } from "@release-actions/suite";
import { runTool } from "../building/run-tool.ts";
import { tryUv, type UvChoice } from "../building/try-uv.ts";
import { startPackageIndex } from "../package-index/index.ts";
import type { CosignChoice } from "../publishing/find-cosign.ts";
import { rehearse, type RehearseOptions } from "../rehearse.ts";
import type { RehearsalFacts } from "../reporting/facts.ts";
import type { Stage } from "../stage/stage.ts";
import { stageMachine } from "../stage/stage-machine.ts";
import type { SampleSuite } from "./build-sample-suite.ts";
import { buildIn, openRehearsalFolder } from "./rehearsal-folder.ts";

export interface SampleRehearsalOptions extends Pick<
  RehearseOptions,
  "onProgress" | "onMove" | "uv" | "cosign"
> {
  /** Empty, missing, or of an earlier rehearsal. Absolute. Nothing outside it is written. */
  readonly directory: string;
  /** The environment of this process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onSuite: (
    suite: SampleSuite,
    facts: { readonly continued: boolean; readonly uv: UvChoice; readonly cosign: CosignChoice },
  ) => void;
  readonly onStatus: (moment: "before" | "after", report: StatusReport) => void;
}

/** What came of it. */
export interface SampleRehearsal {
  readonly suite: SampleSuite;
  /** Clones of the repositories as the train left them. */
  readonly rehearsed: string;
  readonly facts: RehearsalFacts;
  readonly before: StatusReport;
  readonly after: StatusReport;
}

/** The repository whose release starts the train. */
const start = "coreason-manifest";

/**
 * The main job on the sample suite: builds the suite, rehearses the next minor version of coreason-manifest on it, and clones
 * what came of it, so that people can look at it.
 * @throws {ReleaseError} `folder-not-empty`, or whatever stopped the rehearsal; a second run goes on from there.
 */
export async function rehearseSampleSuite(options: SampleRehearsalOptions): Promise<SampleRehearsal> {
  const { directory, environment, onProgress } = options;
  const earlier = await openRehearsalFolder(directory);
  const { suite, uv } = await buildOrReuse(earlier, options);
  options.onSuite(suite, {
    continued: earlier !== undefined,
    uv,
    cosign: options.cosign ?? { kind: "unavailable", reason: "it was not looked for" },
  });
  const text = await readFile(suite.graph, "utf8");
  const graph = parseReleaseGraph(text, suite.graph);
  const machine = nodeMachine({ environment: { ...environment, ...quietGit } });
  const clones = await locateClones(machine, suite.workspace, graph);
  const before = await statusOf(graph, suite.workspace, options);
  options.onStatus("before", before);
  const rehearsed = join(directory, "rehearsed");
  const facts = await rehearse({
    ...options,
    graph,
    text,
    clones,
    machine,
    uv,
    repository: start,
    version: versionToRelease(suite),
    folder: join(directory, "stage"),
    upstream: "forward",
    reserved: true,
    onStage: () => undefined,
    whileOpen: async (stage) => {
      onProgress("cloning what came of it");
      await cloneStage(stage, rehearsed);
    },
  });
  const after = await statusOf(graph, rehearsed, options);
  options.onStatus("after", after);
  return { suite, rehearsed, facts, before, after };
}

/** Nobody's settings, such as a template with hooks. */
const quietGit = { GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig", GIT_CONFIG_NOSYSTEM: "1" };

/** The suite is locked against the index that the stage goes on with: what is published there stays there. */
async function buildOrReuse(
  earlier: SampleSuite | undefined,
  options: SampleRehearsalOptions,
): Promise<{ readonly suite: SampleSuite; readonly uv: UvChoice }> {
  if (earlier !== undefined) return { suite: earlier, uv: options.uv };
  const { directory, environment, onProgress } = options;
  const temporary = join(directory, "stage", "tmp");
  await mkdir(temporary, { recursive: true });
  const index = await startPackageIndex({ folder: join(directory, "stage", "index"), environment });
  try {
    onProgress("looking whether uv can be used");
    const uv = await tryUv(options.uv, {
      ...stageMachine(index, { ...options, temporary }),
      scratch: join(directory, "trial"),
    });
    const suite = await buildIn(directory, {
      ...stageMachine(index, { ...options, uv, temporary }),
      published: { index, tools: uv.kind === "available" ? ["uv", "npm"] : ["npm"] },
      onProgress,
    });
    return { suite, uv };
  } finally {
    await index.close();
  }
}

async function cloneStage({ repositories, machine }: Stage, into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  for (const { folder, entry } of repositories.values()) {
    const command = ["clone", "--quiet", "--template=", folder, join(into, entry.name)] as const;
    await runTool(["git", ...command], { ...machine, cwd: into });
  }
}

/** The next minor version after the one the suite started from; the same in a run that continues another. */
function versionToRelease(suite: SampleSuite): Version {
  const found = suite.repositories.find(({ name }) => name === start);
  return nextVersion(parseSemver(found?.version ?? "0.0.0"), "minor");
}

async function statusOf(
  graph: ReleaseGraph,
  workspace: string,
  { environment, onProgress }: SampleRehearsalOptions,
): Promise<StatusReport> {
  const machine = nodeMachine({ environment: { ...environment, ...quietGit } });
  const clones = await locateClones(machine, workspace, graph);
  return reportStatus(planStatus(graph, await observeStatus({ machine, graph, clones, onProgress })));
}
