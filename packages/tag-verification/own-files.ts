import { isVendored } from "@release-actions/manifests";

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

/** Whether `path` lies in `folder`, where the empty folder holds everything. */
export function isInside(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of a file and each one above it, up to the top. */
export function foldersAbove(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === "" ? [""] : [folder, ...foldersAbove(folder)];
}
