import { isInstalled, isNamedAside, namedMembers, Source, workspaceRoots } from "@release-actions/manifests";
import type { GitIndex } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";

/**
 * Those of the staged manifests that a workspace names as a member, as the commit will have it. Where a path is not staged,
 * the index still holds the file.
 */
export async function observeMembers(
  index: GitIndex,
  staged: readonly string[],
): Promise<ReadonlySet<string>> {
  const paths = staged.filter((path) => !isInstalled(path));
  const roots = new Set(
    paths.flatMap(foldersAbove).flatMap((folder) => workspaceRoots.map((name) => folder + name)),
  );
  const read = roots.size === 0 ? new Map<string, Uint8Array>() : await index.read([...roots]);
  const { members } = namedMembers(
    paths,
    [...read].flatMap(([path, bytes]) => sourceOf(path, bytes)),
  );
  return new Set([...members].flatMap(([path, pattern]) => (isNamedAside(path, pattern) ? [] : [path])));
}

/** `a/b/c.json` lies below the top and `a/`. */
function foldersAbove(path: string): string[] {
  const names = path.split("/").slice(0, -2);
  return ["", ...names.map((_, index) => `${names.slice(0, index + 1).join("/")}/`)];
}

/** A file that cannot be read names no members; where it is staged, it is named for that. */
function sourceOf(path: string, bytes: Uint8Array): readonly Source[] {
  try {
    return [new Source(path, bytes)];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
