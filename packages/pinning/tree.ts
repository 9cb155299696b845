import type { Files, Git } from "@release-actions/ports";
import { Refusal, type Problem } from "@release-actions/release-model";

/** Files that can be listed and read, wherever they lie: in a folder, or in a commit. */
export interface Tree {
  list(): Promise<readonly string[]>;
  /** What could be read, and why the rest could not. */
  read(paths: readonly string[]): Promise<{
    readonly files: ReadonlyMap<string, Uint8Array>;
    readonly problems: readonly Problem[];
  }>;
}

/** The files as they lie in a folder, edits that are not committed included. */
export function folderTree(files: Files): Tree {
  return {
    list: () => files.list(),
    read: async (paths) => {
      const found = new Map<string, Uint8Array>();
      const problems: Problem[] = [];
      // In portions: a repository with thousands of manifests must not open thousands of files at once.
      for (let start = 0; start < paths.length; start += filesAtOnce) {
        const portion = paths.slice(start, start + filesAtOnce);
        const results = await Promise.allSettled(portion.map((path) => files.read(path)));
        for (const [index, result] of results.entries()) {
          const path = portion[index] ?? "";
          if (result.status === "fulfilled") found.set(path, result.value);
          else if (isGone(result.reason)) continue;
          else if (result.reason instanceof Refusal) problems.push(result.reason);
          else throw result.reason;
        }
      }
      return { files: found, problems };
    },
  };
}

const filesAtOnce = 64;

/** A file that git tracks and somebody has deleted is simply not there. */
function isGone(reason: unknown): boolean {
  if (!(reason instanceof Refusal) || reason.code !== "file-missing") return false;
  const { cause } = reason;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
}

/** The files of one commit. */
export function commitTree(git: Git, commit: string): Tree {
  return {
    list: () => git.list(commit),
    read: async (paths) => ({ files: await git.read(commit, paths), problems: [] }),
  };
}
