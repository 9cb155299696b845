/** Folders that hold other people's files, whether or not git tracks them. */
const vendoredFolders = new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "vendored",
  "third_party",
  "site-packages",
  ".git",
  ".hg",
  ".venv",
  "venv",
  ".tox",
  ".nox",
  ".yarn",
  ".pnpm-store",
  ".terraform",
  "__pycache__",
]);

/** Whether a path (relative, forward slashes) lies in a folder of other people's files. */
export function isVendored(path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return folders.some((folder) => vendoredFolders.has(folder));
}
