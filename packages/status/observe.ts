import { commitTree, observePins } from "@release-actions/pinning";
import type { Machine } from "@release-actions/ports";
import { packageNamesOf, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { observeClone } from "@release-actions/suite";
import pLimit from "p-limit";
import type { RepositoryObservation } from "./facts.ts";

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
            : await observePins(commitTree(machine.git(directory), clone.head), names, {
                charts: [...entry.appVersions.keys()],
                gitops: entry.gitops,
              });
        return [entry.name, { kind: "found", clone, facts }];
      }),
    ),
  );
  return new Map(observed);
}
