import type { Commands } from "@release-actions/ports";
import { runTool } from "../building/run-tool.ts";

interface CloneOptions {
  /** The folder of the clone, with main checked out. */
  readonly clone: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Pushes a branch and merges it on the remote, as a reviewed pull request is merged, then brings the clone up to
 * date. Merging what is merged already changes nothing.
 */
export async function mergePullRequest(options: CloneOptions & { readonly branch: string }): Promise<void> {
  const { branch, clone } = options;
  // Never forced: the merge is a fast-forward or an error.
  await runTool(["git", "push", "--quiet", "origin", branch, `${branch}:main`], { ...options, cwd: clone });
  await pull(options);
}

/** Brings main and the tags of a clone up to date. */
export async function pull(options: CloneOptions): Promise<void> {
  await runTool(["git", "pull", "--quiet", "--ff-only", "--tags", "origin", "main"], {
    ...options,
    cwd: options.clone,
  });
}
