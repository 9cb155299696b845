import { commitTree, observePins } from "@release-actions/pinning";
import type { WorkingCopies, WorkingCopy } from "@release-actions/ports";
import { ReleaseError } from "@release-actions/release-model";
import { packageNamesOf, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "./carried.ts";
import type { FileFacts, RepositoryState } from "./facts.ts";
import type { BranchVerdict } from "./branch-verdict.ts";
import { mayPin } from "./may-pin.ts";

/** Reads what a downstream pins of `targets`, at the newest commit of its default branch. */
export async function readDownstream(
  repository: string,
  {
    state,
    branch,
    targets,
  }: {
    readonly state: RepositoryState;
    readonly branch: BranchVerdict;
    readonly targets: readonly CarriedRelease[];
  },
  {
    copies,
    graph,
    onProgress,
  }: {
    readonly copies: WorkingCopies;
    readonly graph: ReleaseGraph;
    readonly onProgress: (message: string) => void;
  },
): Promise<FileFacts> {
  const head = state.defaultBranch?.head ?? "";
  const isOnHead = branch.kind === "ours" && branch.base === head;
  onProgress(`${repository}: reading manifests and locks`);
  let copy: WorkingCopy | undefined;
  try {
    const others = isOnHead && branch.tip !== head ? [branch.tip] : [];
    copy = await copies.open(state.nameWithOwner, head, others);
    const modes = await copy.files();
    const entry = graph.repositories.get(repository);
    await copy.fetch([...modes.keys()].filter((path) => mayPin(path) || path === entry?.gitops));
    const names = targets.flatMap((target) => packageNamesOf(graph, target.repository));
    const tree = commitTree(copy.git, head);
    const pins = await observePins({ ...tree, list: () => Promise.resolve([...modes.keys()]) }, names, {
      charts: [...(entry?.appVersions.keys() ?? [])],
      gitops: entry?.gitops,
    });
    const branchChanges = isOnHead ? (branch.tip === head ? [] : await copy.changes(branch.tip)) : undefined;
    return { kind: "read", copy, modes, pins, branchChanges };
  } catch (error) {
    await copy?.close();
    if (!(error instanceof ReleaseError)) throw error;
    return { kind: "unreadable", error };
  }
}
