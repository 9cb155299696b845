import { commitTree, observePins, type RepositoryFacts } from "@release-actions/pinning";
import type { Machine } from "@release-actions/ports";
import { packageNamesOf, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { observeClone, type CloneState } from "@release-actions/suite";
import pLimit from "p-limit";

/** One repository of the suite as it stands on this machine. */
export type RepositoryObservation =
  | { readonly kind: "missing"; readonly repository: string }
  | {
      readonly kind: "found";
      readonly clone: CloneState;
      /** What its default branch says about the packages of the suite. */
      readonly facts: RepositoryFacts;
    };

/** Reads every repository of the graph, in parallel. Nothing is fetched and nothing is changed. */
export async function observeStatus(options: {
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  readonly clones: ReadonlyMap<string, string>;
  readonly onProgress: (message: string) => void;
}): Promise<ReadonlyMap<string, RepositoryObservation>> {
  const { machine, graph, clones } = options;
  const names = [...graph.repositories.keys()].flatMap((repository) => packageNamesOf(graph, repository));
  const limit = pLimit(machine.parallelism);
  const observed = await Promise.all(
    [...graph.repositories.values()].map((entry) =>
      limit(async (): Promise<readonly [string, RepositoryObservation]> => {
        const directory = clones.get(entry.name);
        if (directory === undefined) return [entry.name, { kind: "missing", repository: entry.name }];
        options.onProgress(`reading ${entry.name}`);
        const clone = await observeClone(machine, entry, directory);
        const facts =
          clone.head === undefined
            ? { manifests: [], locks: [], problems: [] }
            : await observePins(commitTree(machine.git(directory), clone.head), names);
        return [entry.name, { kind: "found", clone, facts }];
      }),
    ),
  );
  return new Map(observed);
}
