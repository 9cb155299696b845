import {
  buildVersion,
  outsideRequirements,
  resolveName,
  type Source,
  writtenFiles,
  type CommitTree,
  type DeclaredVersion,
  type OutsideRequirements,
  type PublishedPackage,
  type SetupVcs,
  type UnreadVersion,
  type VersionReading,
} from "@release-actions/manifests";
import type { Git } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import { isOwn, isOwnProject, projectNames, within, type OwnFiles } from "./own-declarations.ts";
import { baseName, folderOf } from "./own-files.ts";
import { sourceOf } from "./source-of.ts";

/** What Python packages of a commit say of their version in other places than their manifests. */
export interface PythonFacts {
  readonly declared: readonly DeclaredVersion[];
  readonly unread: readonly UnreadVersion[];
  /** Those of setup.py and setup.cfg whose version comes from git. */
  readonly projects: readonly SetupVcs[];
  /** Files that the build writes anew. */
  readonly written: ReadonlySet<string>;
  readonly requirements: readonly OutsideRequirements[];
}

/**
 * Follows each build to where its version stands, and `__version__` of each package to where it is written. Files that
 * turn out to be needed are fetched together, and everything is read again, until nothing more is needed.
 */
export async function observePython(options: {
  readonly git: Git;
  readonly commit: string;
  /** Of every file of the commit. */
  readonly all: readonly string[];
  /** Those that may be released. */
  readonly paths: readonly string[];
  /** What was read of them already. */
  readonly read: ReadonlyMap<string, Uint8Array>;
  readonly known: OwnFiles;
}): Promise<PythonFacts> {
  const { git, commit, known } = options;
  const manifests = options.paths.filter((path) => projectNames.includes(baseName(path)));
  const folders = [...new Set(manifests.map(folderOf))].filter((folder) => isOwnProject(folder, known));
  if (folders.length === 0)
    return { declared: [], unread: [], projects: [], written: new Set(), requirements: [] };
  const all = new Set(options.all);
  const alone = known.packages.flatMap(loneModules).filter((path) => all.has(path));
  const modules = [...options.paths.filter((path) => baseName(path) === "__init__.py"), ...alone].filter(
    (path) => isOwn({ kind: "python-module", path }, known),
  );
  const tree = commitTree(options.all);
  tree.add([...options.read.keys()], options.read);
  for (;;) {
    const facts = readPython({ folders, modules, tree });
    const missing = tree.missing();
    if (missing.length === 0) return facts;
    tree.add(missing, await git.read(commit, missing));
  }
}

function readPython(options: {
  readonly folders: readonly string[];
  readonly modules: readonly string[];
  readonly tree: CommitTree;
}): PythonFacts {
  const { tree } = options;
  const readings: VersionReading[] = [];
  const projects: SetupVcs[] = [];
  const written: string[] = [];
  const requirements: OutsideRequirements[] = [];
  for (const folder of options.folders) {
    const [pyproject, setupPy, setupCfg] = projectNames.map((name) => tree.read(within(folder, name)));
    const hatchToml = pyproject === undefined ? undefined : tree.read(within(folder, "hatch.toml"));
    quietly(() => {
      written.push(...(pyproject === undefined ? [] : writtenFiles(pyproject)));
      const project = { folder, pyproject, hatchToml, setupCfg, setupPy };
      requirements.push(outsideRequirements(project, tree));
      const reading = buildVersion(project, tree);
      if (reading.kind === "vcs") projects.push(reading);
      else readings.push(reading);
    });
  }
  for (const path of options.modules) {
    const source = tree.read(path);
    const folder = folderOf(path);
    const roots = [baseName(path) === "__init__.py" ? folderOf(folder) : folder];
    if (source !== undefined) readings.push(resolveName(source, "__version__", { tree, roots }));
  }
  return {
    declared: readings.flatMap((reading) => (reading.kind === "declared" ? reading.found : [])),
    unread: readings.flatMap((reading) => (reading.kind === "unknown" ? [reading.unread] : [])),
    projects,
    written: new Set(written),
    requirements,
  };
}

/** Where the one module of a Python package lies that is no folder: `sample.py`, `src/sample.py`. */
function loneModules({ path, name }: PublishedPackage): readonly string[] {
  if (baseName(path) !== "pyproject.toml") return [];
  const module = `${name.name.replaceAll("-", "_")}.py`;
  return ["", "src"].map((root) => within(within(folderOf(path), root).replace(/\/$/, ""), module));
}

/** The files of a commit, of which those that were asked for in vain are to be fetched. */
function commitTree(paths: readonly string[]): CommitTree & {
  readonly missing: () => readonly string[];
  readonly add: (asked: readonly string[], read: ReadonlyMap<string, Uint8Array>) => void;
} {
  const all = new Set(paths);
  const sources = new Map<string, Source | undefined>();
  const missing = new Set<string>();
  return {
    has: (path) => all.has(path),
    read: (path) => {
      if (!sources.has(path) && all.has(path)) missing.add(path);
      return sources.get(path);
    },
    missing: () => [...missing],
    add: (asked, read) => {
      missing.clear();
      for (const path of asked) {
        const bytes = read.get(path);
        sources.set(path, bytes && quietly(() => sourceOf(path, bytes)));
      }
    },
  };
}

/** A file that cannot be read is named where it is read as what it is. */
function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
