import type { RepositoryStep } from "@release-actions/cascade";
import type { Machine } from "@release-actions/ports";
import {
  formatPep440,
  formatSemver,
  formatTag,
  InternalError,
  type PackageName,
  type Version,
} from "@release-actions/release-model";
import {
  packageNamesOf,
  requireRepository,
  type GraphRepository,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { applyTag, observeTagging, planTag } from "@release-actions/tagging";
import type { PackageIndex } from "../package-index/index.ts";
import type { SampleRepository } from "../sample-suite/build-sample-suite.ts";
import { publishRelease, type PythonBuilder } from "./publish-release.ts";
import { mergePullRequest, pull } from "./pull-request.ts";
import { mergeReleasePullRequest } from "./release-please.ts";

/** Plays the people and the publish workflows around the train: they merge, tag, build and publish. */
export interface ReleaseDesk {
  /** Merges a repository's train branch and releases its next version. */
  release(step: RepositoryStep, branch: string): Promise<Released>;
  /** Tags and publishes a version of a repository's default branch. Undefined when it was all done before. */
  releaseVersion(repository: string, version: Version): Promise<Released | undefined>;
  /** Publishes a tagged version that a run before has not come to publish. Undefined when nothing is missing. */
  publishMissing(repository: string, version: Version): Promise<Released | undefined>;
}

export interface Released {
  readonly repository: string;
  readonly version: Version;
  /** The names of the published files. */
  readonly files: readonly string[];
}

export interface ReleaseDeskOptions {
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  readonly repositories: readonly SampleRepository[];
  readonly index: PackageIndex;
  readonly builder: PythonBuilder;
  /** A folder for checkouts. */
  readonly scratch: string;
  readonly now: () => Date;
  readonly onProgress: (message: string) => void;
}

/** Opens the desk for a suite. */
export function openReleaseDesk(options: ReleaseDeskOptions): ReleaseDesk {
  return {
    release: async (step, branch) => {
      const { clone } = place(options, step.repository);
      if (step.next === undefined) throw unexpected(`a next version of ${step.repository}`, "none");
      options.onProgress(`${step.repository}: merging the pull request`);
      if (step.state.kind === "proposed") await mergePullRequest({ ...options.machine, clone, branch });
      await tagVersion(options, step.repository, step.next);
      return publish(options, step.repository, step.next);
    },
    releaseVersion: async (repository, version) => {
      await tagVersion(options, repository, version);
      return isPublished(options, repository, version) ? undefined : publish(options, repository, version);
    },
    publishMissing: async (repository, version) => {
      if (isPublished(options, repository, version)) return undefined;
      const { clone } = place(options, repository);
      const tag = formatTag(version, entryOf(options, repository).tag);
      await options.machine.git(clone).push("origin", [`refs/tags/${tag}`]);
      return publish(options, repository, version);
    },
  };
}

async function tagVersion(options: ReleaseDeskOptions, repository: string, version: Version): Promise<void> {
  const { machine } = options;
  const { clone, remote } = place(options, repository);
  const entry = entryOf(options, repository);
  options.onProgress(`${repository}: tagging ${formatTag(version, entry.tag)}`);
  if (entry.release === "release-please") {
    const date = options.now().toISOString().slice(0, "2026-02-03".length);
    await mergeReleasePullRequest({ ...machine, remote: machine.git(remote), version, date });
    await pull({ ...machine, clone });
    return;
  }
  const facts = await observeTagging(machine, entry, clone, "commit");
  await applyTag(planTag(entry, facts, version), { machine, push: true, remote: "origin" });
}

async function publish(options: ReleaseDeskOptions, repository: string, version: Version): Promise<Released> {
  const { machine, scratch } = options;
  const { remote } = place(options, repository);
  options.onProgress(`${repository}: building and publishing ${formatSemver(version)}`);
  const files = await publishRelease({
    ...options,
    ...machine,
    repository,
    version,
    tag: formatTag(version, entryOf(options, repository).tag),
    remote: machine.git(remote),
    scratch: `${scratch}/${repository}`,
  });
  return { repository, version, files };
}

function isPublished(options: ReleaseDeskOptions, repository: string, version: Version): boolean {
  return packageNamesOf(options.graph, repository).every((name) => {
    const spelled = spell(name, version);
    return spelled === undefined || options.index.versions(name).includes(spelled);
  });
}

/** How the index spells the version of a package, or undefined where it holds no such packages. */
function spell({ ecosystem }: PackageName, version: Version): string | undefined {
  if (ecosystem === "pypi") return formatPep440(version);
  return ecosystem === "npm" ? formatSemver(version) : undefined;
}

function place({ repositories }: ReleaseDeskOptions, name: string): SampleRepository {
  const found = repositories.find((repository) => repository.name === name);
  if (found === undefined) throw unexpected(`a sample repository ${name}`, "none");
  return found;
}

function entryOf({ graph }: ReleaseDeskOptions, name: string): GraphRepository {
  return requireRepository(graph, name);
}

function unexpected(expected: string, found: string): InternalError {
  return new InternalError({
    code: "rehearsal-suite",
    expected,
    found,
    fix: "Report this as a bug of release-actions.",
  });
}
