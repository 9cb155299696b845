import { commitTree, observePins, type RepositoryFacts } from "@release-actions/pinning";
import type { Git, Machine } from "@release-actions/ports";
import type { PackageName } from "@release-actions/release-model";
import { packageNamesOf, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { observeClone, type CloneState, type VersionTag } from "@release-actions/suite";
import pLimit from "p-limit";
import { trainBranch, trainTrailer } from "./branch.ts";
import type { RepositoryObservation, TrainBranch } from "./facts.ts";

/** Reads the repositories named, in parallel. Nothing is changed. */
export async function observeCascade(options: {
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  readonly repositories: readonly string[];
  readonly clones: ReadonlyMap<string, string>;
  readonly onProgress: (message: string) => void;
}): Promise<ReadonlyMap<string, RepositoryObservation>> {
  const { machine, graph } = options;
  const names = options.repositories.flatMap((repository) => packageNamesOf(graph, repository));
  const limit = pLimit(machine.parallelism);
  const observed = await Promise.all(
    options.repositories.map((repository) =>
      limit(async () => {
        options.onProgress(`reading ${repository}`);
        return [
          repository,
          await observeOne(machine, graph, repository, options.clones.get(repository), names),
        ] as const;
      }),
    ),
  );
  return new Map(observed);
}

async function observeOne(
  machine: Machine,
  graph: ReleaseGraph,
  repository: string,
  directory: string | undefined,
  names: readonly PackageName[],
): Promise<RepositoryObservation> {
  const entry = graph.repositories.get(repository);
  if (directory === undefined || entry === undefined) return { kind: "missing", repository };
  const git = machine.git(directory);
  const clone = await observeClone(machine, entry, directory);
  const read = (commit: string): Promise<RepositoryFacts> =>
    observePins(commitTree(git, commit), names, {
      charts: [...entry.appVersions.keys()],
      gitops: entry.gitops,
    });
  const head = clone.head === undefined ? { manifests: [], locks: [], problems: [] } : await read(clone.head);
  return {
    kind: "found",
    clone,
    head,
    released: await readRelease(clone, clone.latest, head, read),
    branch: await observeBranch(git, clone.head, read),
  };
}

async function readRelease(
  clone: CloneState,
  latest: VersionTag | undefined,
  head: RepositoryFacts,
  read: (commit: string) => Promise<RepositoryFacts>,
): Promise<RepositoryFacts | undefined> {
  if (latest === undefined) return undefined;
  return latest.commit === clone.head ? head : read(latest.commit);
}

async function observeBranch(
  git: Git,
  head: string | undefined,
  read: (tree: string) => Promise<RepositoryFacts>,
): Promise<TrainBranch> {
  const tip = await git.resolve(`refs/heads/${trainBranch}`);
  if (tip === undefined || head === undefined) return { kind: "absent" };
  if (await git.isAncestor(tip, head)) return { kind: "merged", tip };
  const commits = await git.commits({ from: head, to: tip });
  const foreign = commits.find(({ message }) => !message.includes(`\n${trainTrailer}: `));
  if (foreign !== undefined) return { kind: "foreign", tip, commit: foreign.hash };
  if (await git.isAncestor(head, tip)) return { kind: "ahead", tip, facts: await read(tip) };
  const tree = await git.mergeTree(head, tip);
  return tree === undefined
    ? { kind: "conflicting", tip }
    : { kind: "diverged", tip, tree, facts: await read(tree) };
}
