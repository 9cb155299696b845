import { ownVersionEdits, type OwnPackage } from "@release-actions/lockfiles";
import { applyEdits } from "@release-actions/manifests";
import type { TaggingFacts } from "./facts.ts";

export interface LockChanges {
  readonly changes: readonly {
    readonly path: string;
    readonly before: Uint8Array;
    readonly after: Uint8Array;
  }[];
  /** Lockfiles that repeat what changes and that only their own tool can write anew. */
  readonly stale: readonly string[];
}

/**
 * Makes the lockfiles repeat what the repository's own packages say now. `repinned` are the manifests whose pins on
 * one another move: pnpm and yarn repeat those, in a form that is theirs alone.
 */
export function planOwnLocks(
  locks: TaggingFacts["locks"],
  packages: readonly OwnPackage[],
  repinned: readonly string[],
): LockChanges {
  const changes = locks.flatMap((lock) => {
    const edits = ownVersionEdits(lock, below(lock.path, packages));
    return edits.length === 0
      ? []
      : [{ path: lock.path, before: lock.bytes, after: applyEdits(lock.bytes, edits) }];
  });
  const stale = locks
    .filter((lock) => byTool.has(lock.kind) && repinned.some((path) => path.startsWith(folderOf(lock.path))))
    .map(({ path }) => path);
  return { changes, stale };
}

const byTool: ReadonlySet<string> = new Set(["pnpm", "yarn-classic", "yarn-berry"]);

/** The packages in a lock's folder and below it, their folders as seen from there. */
function below(lockPath: string, packages: readonly OwnPackage[]): OwnPackage[] {
  const folder = folderOf(lockPath);
  return packages.flatMap((own) =>
    `${own.folder}/`.startsWith(folder === "" ? "" : folder)
      ? [{ ...own, folder: own.folder.slice(folder.length) }]
      : [],
  );
}

/** With its slash; empty at the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
