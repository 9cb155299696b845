import { lockFormats, readLocked, unreadLocks } from "@release-actions/lockfiles";
import {
  describePackage,
  isVendored,
  mayBeReleased,
  mayDeclareVersion,
  readManifest,
  readVcsOptions,
  readYamlData,
  type Source,
  workspaceFolders,
  workspacePatterns,
  workspaceRoots,
  type DeclaredVersion,
  type PublishedPackage,
  type StaticVersion,
} from "@release-actions/manifests";
import type { Git } from "@release-actions/ports";
import { Refusal, type Pin, type Problem } from "@release-actions/release-model";
import type { FileFacts, VcsProject } from "./facts.ts";
import { baseName, folderOf, isInside } from "./own-files.ts";
import { isOwn, projectNames, within } from "./own-declarations.ts";
import { foreignCharts } from "./foreign-charts.ts";
import { observeNamed } from "./observe-named.ts";
import { observePython } from "./observe-python.ts";
import { manifestFile } from "./release-please-files.ts";
import { declaredIn } from "./server-packages.ts";
import { sourceOf } from "./source-of.ts";

/** Reads what the files of a commit say of the version, of what they pin and of what is locked. */
export async function observeFiles(options: {
  readonly git: Git;
  readonly commit: string;
  /** Of every file of the commit. */
  readonly paths: readonly string[];
  /** What is released; all of it where it is empty. */
  readonly folder: string;
}): Promise<FileFacts> {
  const { git, commit, folder } = options;
  // By their names first: of ten thousand files of a repository these are a few.
  const named = options.paths.filter((path) => wantedNames.has(baseName(path)) || mayDeclareVersion(path));
  const plain = named.filter(mayBeReleased);
  const begun = await readPlain({ ...options, plain });
  const aside = await observeNamed({ git, commit, named, folder, read: begun });
  const read = new Map([...begun, ...aside.read]);
  const paths = [...plain, ...aside.paths];
  const released = paths.filter((path) => isInside(path, folder));
  const pinning = released.filter((path) => holdsPins.has(baseName(path)));
  // The manifest of Release Please stands at the top, and has a version for each folder that is released.
  const declarations = [
    ...released.filter((path) => mayDeclareVersion(path)),
    ...paths.filter((path) => path === manifestFile && !isInside(path, folder)),
  ];
  // A lockfile above the folder may govern what is in it.
  const locks = paths.filter((path) => lockNames.has(baseName(path)) || unreadNames.has(baseName(path)));
  const { isOurs, isWorkspace } = membership(read, { folder, paths });
  const [manifests, declaring] = [pinning.filter(isOurs), declarations.filter(isOurs)];
  const problems: Problem[] = [];
  const sources = new Map(
    [...new Set([...manifests, ...declaring])].flatMap((path) => {
      const bytes = read.get(path);
      return bytes === undefined ? [] : collect(problems, () => [[path, sourceOf(path, bytes)] as const]);
    }),
  );
  const from = <Value>(names: readonly string[], values: (source: Source) => readonly Value[]): Value[] =>
    names.flatMap((path) => {
      const source = sources.get(path);
      return source === undefined ? [] : collect(problems, () => values(source));
    });
  const hatchBeside = ({ path }: Source): Source | undefined => {
    const file = within(folderOf(path), hatchFile);
    const bytes = baseName(path) === "pyproject.toml" ? read.get(file) : undefined;
    return bytes === undefined ? undefined : sourceOf(file, bytes);
  };
  const packages = from(declaring, (source) => {
    const found = describePackage(source, hatchBeside(source));
    return found === undefined ? [] : [found];
  });
  const readLocks = locks.flatMap((path) => {
    const bytes = read.get(path);
    return bytes === undefined ? [] : collect(problems, () => lockAt(path, bytes));
  });
  const known = { packages, paths, isWorkspace };
  const python = await observePython({ git, commit, all: options.paths, paths: released, read, known });
  const declared = from<StaticVersion>(declaring, (source) => declaredIn(source, packages)).filter(
    (found) => isOwn(found, known) && !python.written.has(found.path),
  );
  const isNew = ({ path, line }: DeclaredVersion) =>
    !python.written.has(path) && declared.every((found) => found.path !== path || found.line !== line);
  return {
    folder,
    declared: [...declared, ...unique(python.declared.filter(isNew), ({ path, line }) => `${path}:${line}`)],
    unread: unique(python.unread, ({ path, line }) => `${path}:${line}`),
    packages,
    standing: aside.standing,
    pins: from<Pin>(manifests, readManifest),
    requirements: python.requirements,
    locks: readLocks,
    unreadLocks: locks.flatMap((path) => {
      const bytes = unreadNames.has(baseName(path)) ? read.get(path) : undefined;
      return bytes === undefined ? [] : [{ path, bytes }];
    }),
    charts: from(declaring, (source) => lockedChart(source, read, problems)),
    unlocked: readLocks.some(({ kind }) => kind === "yarn-classic") ? await membersOf(options) : [],
    projects: [
      ...from<VcsProject>(manifests, (source) => projectOf(source, packages, hatchBeside(source))),
      ...python.projects,
    ],
    problems: unique(problems, ({ location }) => location?.file),
  };
}

/** All that may declare or pin something, in one go; from outside the folder only what may govern what is in it. */
function readPlain({
  git,
  commit,
  folder,
  plain,
}: Parameters<typeof observeFiles>[0] & { readonly plain: readonly string[] }): Promise<
  ReadonlyMap<string, Uint8Array>
> {
  return git.read(
    commit,
    plain.filter(
      (path) =>
        isInside(path, folder) ||
        lockNames.has(baseName(path)) ||
        unreadNames.has(baseName(path)) ||
        path === manifestFile ||
        workspaceRoots.includes(path),
    ),
  );
}

/** At the top of a repository these name the members of its npm workspace. */
const workspaceFiles = ["package.json", "pnpm-workspace.yaml"];

/**
 * Whether a manifest is one of ours: where there is a workspace, a package.json in none of its members is a mere file, and
 * so is what came with a chart of others.
 */
function membership(
  read: ReadonlyMap<string, Uint8Array>,
  { folder, paths }: { readonly folder: string; readonly paths: readonly string[] },
): { readonly isOurs: (path: string) => boolean; readonly isWorkspace: boolean } {
  const [top, pnpm] = workspaceFiles.map((name) => {
    const bytes = read.get(name);
    return bytes === undefined ? undefined : sourceOf(name, bytes);
  });
  // A file that cannot be read is named where it is judged.
  const patterns = top === undefined ? [] : collect([], () => workspacePatterns(top, pnpm));
  const members = new Set(["", folder, ...workspaceFolders(paths, patterns)]);
  const foreign = foreignCharts(read);
  const isWorkspace = patterns.length > 0;
  return {
    isOurs: (path) =>
      (!isWorkspace || baseName(path) !== "package.json" || members.has(folderOf(path))) &&
      !foreign.some((other) => path.startsWith(other)),
    isWorkspace,
  };
}

/** Manifests whose pins ship, or are locked. */
const holdsPins = new Set(["pyproject.toml", "package.json", "Cargo.toml", "pnpm-workspace.yaml"]);
const lockNames = new Set(lockFormats.map(({ fileName }) => fileName));
const unreadNames = new Set(unreadLocks.map(({ fileName }) => fileName));
const hatchFile = "hatch.toml";
const wantedNames = new Set([...holdsPins, ...lockNames, ...unreadNames, ...projectNames, hatchFile]);

function projectOf(
  source: Source,
  packages: readonly PublishedPackage[],
  hatchToml: Source | undefined,
): VcsProject[] {
  const found = packages.find(({ path }) => path === source.path);
  // A private one at the top is built all the same, for an image.
  if (found?.version.kind !== "tag" || (found.isPrivate && source.path.includes("/"))) return [];
  const { path, spelled, version } = found;
  return [{ path, tool: version.tool, vcs: readVcsOptions(source, hatchToml), distribution: spelled }];
}

/** Every npm package of the repository by its name, wherever it lies: a folder of tests may be a member, too. */
async function membersOf({
  git,
  commit,
  paths,
}: Parameters<typeof observeFiles>[0]): Promise<FileFacts["unlocked"]> {
  const files = await git.read(
    commit,
    paths.filter((path) => baseName(path) === "package.json" && !isVendored(path)),
  );
  // One that cannot be read is no member; where it is released, it was named above.
  return [...files].flatMap(([path, bytes]) =>
    collect([], () => {
      const found = describePackage(sourceOf(path, bytes));
      return found === undefined ? [] : [found.name];
    }),
  );
}

function lockedChart(
  source: Source,
  read: ReadonlyMap<string, Uint8Array>,
  problems: Problem[],
): FileFacts["charts"] {
  const lockPath = source.path.replace(/Chart\.yaml$/, "Chart.lock");
  const bytes = read.get(lockPath);
  if (bytes === undefined || lockPath === source.path) return [];
  return collect(problems, () => [
    {
      path: source.path,
      lockPath,
      chart: firstDocument(source),
      lock: firstDocument(sourceOf(lockPath, bytes)),
    },
  ]);
}

function firstDocument(source: Source): unknown {
  const documents = readYamlData(source);
  return Array.isArray(documents) ? (documents[0] as unknown) : undefined;
}

function lockAt(path: string, bytes: Uint8Array): FileFacts["locks"] {
  const found = readLocked(path, bytes);
  if (found === undefined) return [];
  const { format, packages: locked, environment, groups, copiesFor } = found;
  return [
    {
      path,
      kind: format.kind,
      locked,
      ...(environment === undefined ? {} : { environment }),
      ...(groups === undefined ? {} : { groups }),
      ...(copiesFor === undefined ? {} : { copiesFor }),
    },
  ];
}

function collect<Value>(problems: Problem[], read: () => readonly Value[]): readonly Value[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error);
    return [];
  }
}

/** What is said of one place is said once: a file that cannot be read stands in the way of each question to it. */
function unique<Value>(values: readonly Value[], keyOf: (value: Value) => string | undefined): Value[] {
  const keys = values.map(keyOf);
  return values.filter((_, index) => keys.indexOf(keys[index]) === index);
}
