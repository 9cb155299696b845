import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatSemver, formatTag, ReleaseError, type Version } from "@release-actions/release-model";
import { packageNamesOf } from "@release-actions/release-model/release-graph";
import { runTool } from "../building/run-tool.ts";
import { withoutPlaces } from "../runner/without-places.ts";
import type { Stage, StagedRepository } from "../stage/stage.ts";
import { carryOn } from "./carry-on.ts";
import { injectVersion } from "./inject-version.ts";
import type { PublishJob, PublishStep, StepReport } from "./publish-job.ts";
import { publishNpmPackages, publishPackages } from "./publish-packages.ts";
import { pushImages } from "./push-images.ts";
import { signImages } from "./sign-images.ts";
import { tellGitops } from "./tell-gitops.ts";
import { verifyTheTag } from "./verify-the-tag.ts";

/**
 * What every release goes through, in order: the jobs of a publish workflow, each with its steps. Those after the first need it,
 * and not each other: what a GitOps repository refuses is still carried downstream. A further action becomes a step here; its
 * bundle is named in `runner/find-bundle.ts`.
 */
const jobs: readonly (readonly PublishStep[])[] = [
  [verifyTheTag, publishPackages, injectVersion, publishNpmPackages, pushImages],
  [signImages, tellGitops],
  [carryOn],
];

/** What may be run again by itself, because it looks at the world anew. */
const lastJob: readonly (readonly PublishStep[])[] = [[carryOn]];

/**
 * Runs the publish workflow of a tag, until a step fails. `again`: only what comes after publishing, as when a person starts the
 * failed jobs of a run again.
 */
export async function runPublishWorkflow(
  stage: Stage,
  repository: StagedRepository,
  options: {
    readonly version: Version;
    readonly again: boolean;
    readonly repeats: boolean;
    readonly checks?: readonly string[];
    readonly onProgress: (message: string) => void;
  },
): Promise<readonly StepReport[]> {
  const { entry, fullName } = repository;
  const { version } = options;
  const tag = formatTag(version, entry.tag);
  const folder = join(stage.folder, "building", entry.name);
  const workspace = join(folder, "workspace");
  const checkout = join(workspace, "repository");
  await rm(folder, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  try {
    await writeFile(join(workspace, "release-graph.yml"), stage.text);
    const commit = await checkOut(stage, repository, { tag, checkout });
    const job: PublishJob = {
      ...options,
      release: formatSemver(version),
      pushed: [],
      stage,
      entry,
      fullName,
      tag,
      commit,
      workspace,
      checkout,
      scratch: join(folder, "scratch"),
      names: packageNamesOf(stage.graph, entry.name),
    };
    const reports: StepReport[] = [];
    for (const [index, steps] of (options.again ? lastJob : jobs).entries()) {
      const isGreen = await runSteps(steps, job, reports);
      if (index === 0 && !isGreen) break;
    }
    return reports;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A clone as actions/checkout makes it with `fetch-depth: 0`; its remote is the stand-in, and no token is in it. */
async function checkOut(
  { machine, github }: Stage,
  { folder, fullName }: StagedRepository,
  { tag, checkout }: { readonly tag: string; readonly checkout: string },
): Promise<string> {
  const git = (cwd: string, ...command: readonly string[]) =>
    runTool(["git", "-c", "advice.detachedHead=false", ...command], { ...machine, cwd });
  await git(folder, "clone", "--quiet", "--no-hardlinks", "--template=", "--branch", tag, folder, checkout);
  await git(checkout, "remote", "set-url", "origin", `${github.address}/${fullName}.git`);
  const { stdout } = await git(checkout, "rev-parse", "HEAD");
  return stdout.toString("utf8").trim();
}

/** Runs a job's steps until one fails, and says whether none did. */
async function runSteps(
  steps: readonly PublishStep[],
  job: PublishJob,
  reports: StepReport[],
): Promise<boolean> {
  for (const step of steps) {
    const made = [(await runStep(step, job)) ?? []].flat().map((report) => fitToShow(report, job.stage));
    reports.push(...made);
    if (made.some(({ succeeded }) => !succeeded)) return false;
  }
  return true;
}

function fitToShow(report: StepReport, { folder, machine }: Stage): StepReport {
  const fit = (text: string) => withoutPlaces(text, { stage: folder, home: machine.environment["HOME"] });
  const problems = report.problems.map((problem) => ({
    ...problem,
    expected: fit(problem.expected),
    found: fit(problem.found),
    fix: fit(problem.fix),
  }));
  return { ...report, problems, log: fit(report.log), summary: fit(report.summary) };
}

/** An error of ours is the step's failure; a bug ends the rehearsal. */
async function runStep(
  step: PublishStep,
  job: PublishJob,
): Promise<StepReport | readonly StepReport[] | undefined> {
  const started = performance.now();
  try {
    job.onProgress(`${job.entry.name} ${job.tag}: ${step.name}`);
    return await step.run(job);
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.kind === "internal") throw error;
    const { code, expected, found, fix } = error;
    return {
      name: step.name,
      succeeded: false,
      seconds: (performance.now() - started) / 1000,
      problems: [{ repository: job.entry.name, code, expected, found, fix }],
      says: code,
      log: error.message,
      summary: "",
      waiting: [],
    };
  }
}
