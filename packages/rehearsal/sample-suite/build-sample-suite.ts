import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import pLimit from "p-limit";
import type { PackageIndex } from "../package-index/index.ts";
import { planCommits } from "./commit-plan.ts";
import { makeRepository, type SampleClone } from "./git-repository.ts";
import { lockStartingVersions } from "./lock-starting-versions.ts";
import { readSampleOrganisation, type SampleLock, type SampleSource } from "./organisation.ts";
import { publishStartingVersions } from "./publish-starting-versions.ts";

/** One repository of the sample suite on disk. */
export interface SampleRepository extends SampleClone {
  readonly name: string;
  /** The version of its latest tag when the suite was built: `0.14.2`. */
  readonly version: string;
}

/** The sample organisation as real git repositories. */
export interface SampleSuite {
  /** Holds everything below. */
  readonly directory: string;
  /** The folder with the clones, as `--workspace` takes it. */
  readonly workspace: string;
  /** The graph's file, as `--graph` takes it. */
  readonly graph: string;
  /** The folder of the bare repositories, named as on GitHub. */
  readonly remotes: string;
  readonly repositories: readonly SampleRepository[];
}

/**
 * Builds the sample suite in a folder: bare repositories with history and tags, a clone of each, the graph. With
 * an index, what the tags released is published there first, and the lockfiles are made by the tools named.
 */
export async function buildSampleSuite(options: {
  /** An empty folder. */
  readonly directory: string;
  readonly commands: Commands;
  /** With an index: one whose resolvers reach it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly published?: {
    readonly index: PackageIndex;
    /** The lock tools that can be run here. */
    readonly tools: readonly SampleLock[];
  };
  readonly onProgress?: (message: string) => void;
}): Promise<SampleSuite> {
  const { directory, commands, environment, published } = options;
  const progress = options.onProgress ?? (() => undefined);
  const organisation = await readSampleOrganisation();
  const scratch = join(directory, "building");
  let sources = organisation.repositories;
  if (published !== undefined) {
    const { index, tools } = published;
    progress(`publishing the versions that ${sources.length} repositories start from`);
    await publishStartingVersions(sources, index);
    progress("locking them");
    sources = await lockStartingVersions({
      sources,
      tools,
      scratch: join(scratch, "locks"),
      commands,
      environment,
    });
    await rm(scratch, { recursive: true, force: true });
  }
  progress("making the repositories");
  return makeSuite({ directory, sources, graph: organisation.graph, commands, environment });
}

async function makeSuite(options: {
  readonly directory: string;
  readonly sources: readonly SampleSource[];
  readonly graph: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<SampleSuite> {
  const { directory } = options;
  const workspace = join(directory, "workspace");
  const remotes = join(directory, "github.com", "coreason-ai");
  const graph = join(directory, "release-graph.yml");
  await mkdir(workspace, { recursive: true });
  await mkdir(remotes, { recursive: true });
  await writeFile(graph, options.graph);
  const limit = pLimit(4);
  const repositories = await Promise.all(
    options.sources.map((source) =>
      limit(async () => {
        const { name, version } = source;
        const plan = planCommits(source);
        return {
          name,
          version,
          ...(await makeRepository({ ...options, name, plan, tag: `v${version}`, workspace, remotes })),
        };
      }),
    ),
  );
  return { directory, workspace, graph, remotes, repositories };
}
