import { isVendored } from "./vendored.ts";

/** Folders whose manifests and modules describe something other than what is released, unless a workspace names them. */
const aside = new Set([
  ...["test", "tests", "__tests__", "testdata", "fixtures", "__fixtures__", "e2e", "bench", "benchmarks"],
  ...["example", "examples", "samples", "demos", "docs", "website", "templates", "playground"],
]);

/** Whether a folder is called as one of other people's files, or of files that are there to be looked at. */
export function isAside(folder: string): boolean {
  return aside.has(folder.toLowerCase()) || isVendored(`${folder}/`);
}

/** Whether a path (relative, forward slashes) may describe what a repository releases, by its folders' names. */
export function mayBeReleased(path: string): boolean {
  return (
    !isVendored(path) &&
    !path
      .split("/")
      .slice(0, -1)
      .some((folder) => aside.has(folder.toLowerCase()))
  );
}

/**
 * Whether the pattern that names a manifest as a member of its workspace names it for such a folder: those of `examples/*` and
 * `playground/**` are often there for one environment or one lock, and not marked as private. Cargo publishes all members that
 * do not say otherwise, so there they are what they are named as.
 */
export function isNamedAside(path: string, pattern: string): boolean {
  return !/(?:^|\/)Cargo\.toml$/.test(path) && pattern.split("/").some(isAside);
}
