import type { PythonProject } from "./python-project.ts";
import { elsewhere, inFolder, together, unknownAt, type CommitTree, type VersionReading } from "./reading.ts";
import { moduleFile, resolveName } from "./resolve-name.ts";
import { textVersion } from "./version-file.ts";

/** Where modules of a project lie: where its tool says so, else in `src` or beside the manifest. */
export function rootsOf({ folder }: PythonProject, packageRoot?: string): readonly string[] {
  const names = packageRoot === undefined ? ["", "src", "lib", "python"] : [packageRoot, "", "src"];
  return names.map((name) => (name === "" || name === "." ? folder : inFolder(folder, name)));
}

/** `attr: sample.version.__version__`: the attribute of a module of the project. */
export function attributeVersion(
  attribute: string,
  project: PythonProject,
  tree: CommitTree,
  packageRoot?: string,
): VersionReading {
  const parts = attribute.trim().split(".");
  const name = parts.pop() ?? "";
  const lookup = { tree, roots: rootsOf(project, packageRoot) };
  const path = moduleFile(inFolder(project.folder, "setup.py"), parts.join("."), lookup);
  const source = path === undefined ? undefined : tree.read(path);
  if (source === undefined) return elsewhere;
  return resolveName(source, name, lookup);
}

/** `file: VERSION, more.txt` */
export function fileVersion(
  files: readonly string[],
  { folder }: PythonProject,
  tree: CommitTree,
): VersionReading {
  const [first, ...others] = files;
  if (first === undefined || others.length > 0) return elsewhere;
  return together([textVersion(tree, inFolder(folder, first))]);
}

/** What the build reads and nobody can see here is no version that passed. */
export function certain(
  reading: VersionReading,
  at: { readonly path: string; readonly what: string },
): VersionReading {
  return reading.kind === "elsewhere"
    ? unknownAt(at.path, `${at.what} is no version that stands in the commit`)
    : reading;
}
