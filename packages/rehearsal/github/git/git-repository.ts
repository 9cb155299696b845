import { boundedCache } from "./bounded-cache.ts";
import { type FileChange, fileChanges } from "./file-changes.ts";
import type { Commit, Signature } from "./git-objects.ts";
import type { GitProgram } from "./git-program.ts";
import { type History, openHistory } from "./history.ts";
import { mergeTrees, replayCommit } from "./merge-trees.ts";
import { type ObjectStore, openObjectStore } from "./object-store.ts";
import { moveRefs, type RefChange } from "./ref-transaction.ts";
import { looseAndPackedRefs, type Refs } from "./refs.ts";

/** One bare repository. */
export interface GitRepository {
  readonly folder: string;
  readonly program: GitProgram;
  readonly objects: ObjectStore;
  readonly refs: Refs;
  readonly history: History;
  /** The commit a ref or a tag object leads to. */
  peel(oid: string): Promise<Commit | undefined>;
  /** All or none. Undefined: done; else git's words. */
  moveRefs(changes: readonly RefChange[]): Promise<string | undefined>;
  mergeTrees(commits: { readonly ours: string; readonly theirs: string }): Promise<string | undefined>;
  replay(commit: Commit, onto: string, committer: Signature): Promise<string | undefined>;
  fileChanges(before: string | undefined, after: string): Promise<readonly FileChange[]>;
  close(): void;
}

export function openGitRepository(folder: string, program: GitProgram): GitRepository {
  const objects = openObjectStore(folder, program);
  const changes = boundedCache<readonly FileChange[]>(200);
  return {
    folder,
    program,
    objects,
    refs: looseAndPackedRefs(folder),
    history: openHistory(folder, program, objects),
    peel: (oid) => peel(objects, oid),
    moveRefs: (moves) => moveRefs(program, folder, moves),
    mergeTrees: (commits) => mergeTrees(program, folder, commits),
    replay: (commit, onto, committer) =>
      replayCommit(commit, onto, { git: program, folder, objects, committer }),
    async fileChanges(before, after) {
      const key = `${before ?? ""} ${after}`;
      const found = changes.get(key) ?? (await fileChanges(program, folder, { before, after }));
      changes.set(key, found);
      return found;
    },
    close: objects.close,
  };
}

async function peel(objects: ObjectStore, oid: string): Promise<Commit | undefined> {
  const commit = await objects.commit(oid);
  if (commit !== undefined) return commit;
  const tag = await objects.tag(oid);
  return tag === undefined ? undefined : peel(objects, tag.object);
}
