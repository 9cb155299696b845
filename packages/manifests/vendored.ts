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

/** One pattern, because every path of a repository is asked for. */
const vendored = new RegExp(
  `(?:^|/)(?:${vendoredFolders.map((name) => name.replaceAll(".", "\\.")).join("|")})/`,
);

/** Whether a path (relative, forward slashes) lies in a folder of other people's files. */
export function isVendored(path: string): boolean {
  return vendored.test(path);
}
