import { commitTree, observePins, type RepositoryFacts } from "@release-actions/pinning";
import type { WorkingCopy } from "@release-actions/ports";
import { packageNamesOf, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "./carried.ts";
import { mayPin } from "./may-pin.ts";

/** Reads what the files of a repository pin of some releases, at the commit of an open copy. */
export async function readPins(
  repository: string,
  releases: readonly CarriedRelease[],
  { copy, graph }: { readonly copy: WorkingCopy; readonly graph: ReleaseGraph },
): Promise<RepositoryFacts> {
  const paths = [...(await copy.files()).keys()];
  const entry = graph.repositories.get(repository);
  await copy.fetch(paths.filter((path) => mayPin(path) || path === entry?.gitops));
  const names = releases.flatMap((one) => packageNamesOf(graph, one.repository));
  const tree = commitTree(copy.git, copy.commit);
  return observePins({ ...tree, list: () => Promise.resolve(paths) }, names, {
    charts: [...(entry?.appVersions.keys() ?? [])],
    gitops: entry?.gitops,
  });
}
