/** Folders that hold other people's files, whether or not git tracks them. */
const vendoredFolders = [
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
];

/** Of these, the ones that people fill themselves; the others belong to a tool. */
const filledByHand = ["vendor", "vendored", "third_party"];

/** One pattern, because every path of a repository is asked for. */
const vendored = inFolders(vendoredFolders);
const installed = inFolders(vendoredFolders.filter((name) => !filledByHand.includes(name)));

function inFolders(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|/)(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})/`);
}

/** Whether a path (relative, forward slashes) lies in a folder of other people's files. */
export function isVendored(path: string): boolean {
  return vendored.test(path);
}

/** Whether a tool put it there: no workspace has members in such a folder, whatever its patterns match. */
export function isInstalled(path: string): boolean {
  return installed.test(path);
}
