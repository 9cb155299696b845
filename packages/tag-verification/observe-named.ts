import {
  describePackage,
  isAside,
  isNamedAside,
  isVendored,
  mayBeReleased,
  namedMembers,
  type Source,
  workspaceRoots,
} from "@release-actions/manifests";
import type { Git } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import type { Standing } from "./facts.ts";
import { baseName, folderOf, isInside } from "./own-files.ts";
import { projectNames } from "./own-declarations.ts";
import { sourceOf } from "./source-of.ts";

/** What a workspace, or a project by its own name, says is released, wherever it lies. */
export interface NamedFiles {
  /** Files that their folders' names alone would have left out. */
  readonly paths: readonly string[];
  readonly read: ReadonlyMap<string, Uint8Array>;
  readonly standing: ReadonlyMap<string, Standing>;
}

/**
 * Reads the members of workspaces that lie in folders such as `docs` or `vendor`: a workspace publishes what it names. One
 * that is private, or has no name, is not published. The package of a Python project may be called `test`, too.
 */
export async function observeNamed(options: {
  readonly git: Git;
  readonly commit: string;
  /** The files that may matter, by their names. */
  readonly named: readonly string[];
  readonly folder: string;
  /** What was read of them so far. */
  readonly read: ReadonlyMap<string, Uint8Array>;
}): Promise<NamedFiles> {
  const { git, commit, folder } = options;
  const roots = [...options.read].flatMap(([path, bytes]) =>
    workspaceRoots.includes(baseName(path)) ? quietly(() => [sourceOf(path, bytes)]) : [],
  );
  const { members, excluded } = namedMembers(options.named, roots);
  const aside = [...members.keys()].filter((path) => !mayBeReleased(path) && isInside(path, folder));
  const manifests = aside.length === 0 ? new Map<string, Uint8Array>() : await git.read(commit, aside);
  const published = [...manifests].flatMap(([path, bytes]) =>
    quietly(() => (isPublished(sourceOf(path, bytes)) ? [path] : [])),
  );
  const belongs = ownFilesOf(published);
  const paths = options.named.filter(
    (path) => !mayBeReleased(path) && isInside(path, folder) && (belongs(path) || isOwnModule(path, roots)),
  );
  const more = paths.filter((path) => !manifests.has(path));
  const modules = more.length === 0 ? new Map<string, Uint8Array>() : await git.read(commit, more);
  return {
    paths,
    read: new Map([...manifests, ...modules]),
    standing: new Map<string, Standing>([
      ...[...members].map(
        ([path, pattern]) => [path, isNamedAside(path, pattern) ? "uncertain" : "member"] as const,
      ),
      ...[...excluded].map((path) => [path, "excluded"] as const),
    ]),
  };
}

function isPublished(source: Source): boolean {
  // A project without it is not built: https://docs.astral.sh/uv/concepts/projects/config/#build-systems
  if (baseName(source.path) === "pyproject.toml" && !source.text.includes("[build-system]")) return false;
  return describePackage(source)?.isPrivate === false;
}

/** By their folders, because a workspace may have hundreds of members and thousands of files. */
function ownFilesOf(manifests: readonly string[]): (path: string) => boolean {
  const inFolders = new Map<string, string[]>();
  for (const manifest of manifests) {
    const folder = folderOf(manifest);
    inFolders.set(folder, [...(inFolders.get(folder) ?? []), manifest]);
  }
  return (path) => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      if (inFolders.get(folder)?.some((manifest) => belongsTo(path, manifest)) === true) return true;
      if (folder === "") return false;
    }
  };
}

/** A member's own files: its manifest, what lies beside it, and the modules of a Python project. */
function belongsTo(path: string, manifest: string): boolean {
  if (path === manifest) return true;
  const folder = folderOf(manifest);
  if (!isInside(path, folder)) return false;
  const rest = path.slice(folder.length + 1);
  if (baseName(manifest) !== "pyproject.toml") return isLockBeside(rest);
  return isLockBeside(rest) || projectNames.includes(rest) || (rest.endsWith(".py") && mayBeReleased(rest));
}

function isLockBeside(rest: string): boolean {
  return !rest.includes("/") && /lock|shrinkwrap/.test(rest);
}

/** `src/test/__init__.py`, because all that lies in `src` is built, and `test/__init__.py` of a project called "test". */
function isOwnModule(path: string, roots: readonly Source[]): boolean {
  const parts = path.split("/");
  const [file = "", name = "", parent] = parts.reverse();
  if (!file.endsWith(".py") || !isAside(name) || isVendored(path) || !mayBeReleased(folderOf(path)))
    return false;
  if (parent === "src") return true;
  const project = roots.find(
    (source) => source.path === (parts.length === 2 ? "" : `${folderOf(folderOf(path))}/`) + "pyproject.toml",
  );
  if (project === undefined) return false;
  return quietly(() => [describePackage(project)?.name.name === name.toLowerCase()])[0] === true;
}

/** A file that cannot be read is named where it is judged. */
function quietly<Value>(read: () => readonly Value[]): readonly Value[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
