import type { WorkingCopies, WorkingCopy } from "@release-actions/ports";
import { ReleaseError, type PinPolicy } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "./carried.ts";
import type { FileFacts, RepositoryState } from "./facts.ts";
import type { BranchVerdict } from "./branch-verdict.ts";
import { observeTakenBack } from "./observe-taken-back.ts";
import { readPins } from "./read-pins.ts";

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
  options: {
    readonly copies: WorkingCopies;
    readonly graph: ReleaseGraph;
    readonly directly: boolean;
    readonly pin: PinPolicy | undefined;
    readonly onProgress: (message: string) => void;
  },
): Promise<FileFacts> {
  const head = state.defaultBranch?.head ?? "";
  const isOnHead = branch.kind === "ours" && branch.base === head;
  options.onProgress(`${repository}: reading manifests and locks`);
  let copy: WorkingCopy | undefined;
  try {
    const others = isOnHead && branch.tip !== head ? [branch.tip] : [];
    copy = await options.copies.open(state.nameWithOwner, head, others);
    const modes = await copy.files();
    const pins = await readPins(repository, targets, { copy, graph: options.graph });
    const branchChanges = isOnHead ? (branch.tip === head ? [] : await copy.changes(branch.tip)) : undefined;
    const takenBack = options.directly
      ? await observeTakenBack(repository, { state, pins, targets }, options)
      : [];
    return { kind: "read", copy, modes, pins, branchChanges, takenBack };
  } catch (error) {
    await copy?.close();
    if (!(error instanceof ReleaseError)) throw error;
    return { kind: "unreadable", error };
  }
}
