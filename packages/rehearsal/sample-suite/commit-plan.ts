import type { SampleCommit, SampleSource } from "./organisation.ts";

/** One commit of a sample repository with the files it adds. */
export interface PlannedCommit {
  readonly message: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The history of one sample repository: what the tag holds, and what came after. */
export interface CommitPlan {
  readonly released: readonly PlannedCommit[];
  readonly unreleased: readonly PlannedCommit[];
}

/**
 * Shares the files out among the commits. Files of unreleased commits are theirs alone; a commit without
 * paths adds what is left.
 */
export function planCommits(source: Pick<SampleSource, "files" | "commits" | "unreleased">): CommitPlan {
  const left = new Map(source.files);
  const take = (commit: SampleCommit): PlannedCommit => {
    const files = new Map([...left].filter(([path]) => adds(commit, path)));
    for (const path of files.keys()) left.delete(path);
    return { message: commit.message, files };
  };
  const unreleased = source.unreleased.map(take);
  return { released: source.commits.map(take), unreleased };
}

function adds(commit: SampleCommit, path: string): boolean {
  if (commit.paths === undefined) return true;
  return commit.paths.some((own) => (own.endsWith("/") ? path.startsWith(own) : path === own));
}
