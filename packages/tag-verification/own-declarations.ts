import type { PublishedPackage, StaticVersion } from "@release-actions/manifests";
import { folderOf } from "./own-files.ts";

/** Where one of these is, a Python project begins. */
export const projectNames = ["pyproject.toml", "setup.py", "setup.cfg"];

/** What is known of a commit before its declarations are judged. */
export interface OwnFiles {
  readonly packages: readonly PublishedPackage[];
  readonly paths: readonly string[];
  /** Whether the package.json at the top names the members of a workspace. */
  readonly isWorkspace: boolean;
}

/**
 * Whether a declaration is about what is released. A private package below the top (a site, a tool) is not, nor is the private
 * root of a workspace that publishes its members; and the `__version__` of a package stands at its top, while deeper ones belong
 * to what was copied into it.
 */
export function isOwn({ kind, path }: Pick<StaticVersion, "kind" | "path">, known: OwnFiles): boolean {
  if (known.packages.some((found) => found.path === path && found.isNoPackage)) return false;
  if (kind !== "python-module") {
    return path.includes("/") || isMereRoot(path, known) ? !isPrivate(path, known) : true;
  }
  const project = projectFolders(path).find((folder) =>
    projectNames.some((name) => known.paths.includes(within(folder, name))),
  );
  if (project === undefined) return false;
  const [first = "", ...below] = path.slice(project === "" ? 0 : project.length + 1).split("/");
  const depth = ["src", "lib", "python"].includes(first) ? below.length - 1 : below.length;
  return isOwnProject(project, known) && depth <= (first === "src" ? 2 : 1);
}

/** Whether what is built from a folder is released. */
export function isOwnProject(folder: string, known: OwnFiles): boolean {
  return folder === "" || !isPrivate(within(folder, "pyproject.toml"), known);
}

/** Its version is nobody's: what is built and published are the members. */
function isMereRoot(path: string, { isWorkspace, packages }: OwnFiles): boolean {
  return (
    path === "package.json" &&
    isWorkspace &&
    packages.some((found) => found.path !== path && found.name.ecosystem === "npm" && !found.isPrivate)
  );
}

function isPrivate(manifest: string, { packages }: OwnFiles): boolean {
  return packages.some((found) => found.path === manifest && found.isPrivate);
}

/** The folders above a file, nearest first, with the empty one for the top. */
function projectFolders(path: string): string[] {
  const folder = folderOf(path);
  return folder === "" ? [""] : [folder, ...projectFolders(folder)];
}

export function within(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
