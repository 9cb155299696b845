import { lockFormatOf, lockFormats } from "@release-actions/lockfiles";
import {
  describePackage,
  isNamedAside,
  isVendored,
  mayBeReleased,
  mayDeclareVersion,
  namedMembers,
  readStaticVersions,
  Source,
  workspaceRoots,
  type StaticVersion,
} from "@release-actions/manifests";
import { commitTree, folderTree, type Tree } from "@release-actions/pinning";
import type { Machine } from "@release-actions/ports";
import { compareVersions, Refusal, tagSeriesReader, type Problem } from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";
import { observeClone, type CloneState } from "@release-actions/suite";
import type { SeriesTag, TaggingFacts } from "./facts.ts";

/**
 * Reads the clone and its version declarations: from the default branch's newest commit when a tag is to be
 * made (that is what the tag will name), from the work tree when files are to be bumped.
 */
export async function observeTagging(
  machine: Machine,
  repository: GraphRepository,
  directory: string,
  from: "commit" | "work-tree",
): Promise<TaggingFacts> {
  const clone = await observeClone(machine, repository, directory);
  const read = await readFiles(machine, clone, from);
  const sources = new Map<string, Source>();
  const declared: StaticVersion[] = [];
  const problems: Problem[] = [...read.problems];
  const locks: TaggingFacts["locks"][number][] = [];
  for (const [path, bytes] of read.files) {
    const kind = lockFormatOf(path, bytes)?.kind;
    if (kind !== undefined) locks.push({ path, kind, bytes });
    if (mayDeclareVersion(path)) collect(problems, () => sources.set(path, new Source(path, bytes)));
  }
  const isReleased = releasedAmong(sources, read.files, from);
  for (const source of sources.values()) {
    collect(problems, () => {
      if (isReleased(source)) declared.push(...ownVersions(source, repository));
    });
  }
  const series = await readSeries(machine, repository, directory);
  const contained = await containedTags(machine, clone, series);
  return { clone, series, contained, declared, locks, sources, problems };
}

/** `1.5.0` beside `v1.4.0` is a release of the same series, whoever spelled it. */
async function readSeries(
  machine: Machine,
  { tag: format }: GraphRepository,
  directory: string,
): Promise<readonly SeriesTag[]> {
  const read = tagSeriesReader(format);
  return (await machine.git(directory).tags())
    .flatMap(({ name, commit }) => {
      const version = read(name);
      return version === undefined ? [] : [{ name, version, commit }];
    })
    .sort((left, right) => compareVersions(right.version, left.version));
}

async function containedTags(
  machine: Machine,
  { head, directory }: CloneState,
  series: readonly SeriesTag[],
): Promise<readonly SeriesTag[]> {
  if (head === undefined || series.length === 0) return [];
  const names = series.map(({ name }) => name);
  const contained = new Set(await machine.git(directory).contains(head, names));
  return series.filter(({ name }) => contained.has(name));
}

async function readFiles(
  machine: Machine,
  clone: CloneState,
  from: "commit" | "work-tree",
): ReturnType<Tree["read"]> {
  const tree = from === "commit" ? commitOf(machine, clone) : folderTree(machine.files(clone.directory));
  const isWanted = (path: string): boolean =>
    mayDeclareVersion(path) ||
    workspaceRoots.includes(baseName(path)) ||
    (from === "work-tree" && isLock(baseName(path)));
  const paths = await tree.list();
  return tree.read(paths.filter((path) => isWanted(path) && !isVendored(path)));
}

function commitOf(machine: Machine, clone: CloneState): Tree {
  if (clone.head !== undefined) return commitTree(machine.git(clone.directory), clone.head);
  return { list: () => Promise.resolve([]), read: () => Promise.resolve({ files: new Map(), problems: [] }) };
}

function isLock(name: string): boolean {
  return lockFormats.some(({ fileName }) => fileName === name);
}

/** Without an `appVersion` that shows, as the graph says, the version of another repository. */
function ownVersions(source: Source, { appVersions }: GraphRepository): readonly StaticVersion[] {
  const declared = readStaticVersions(source);
  return appVersions.has(source.path)
    ? declared.filter(({ kind }) => kind !== "chart-app-version")
    : declared;
}

/**
 * A private package below the root (a demo, a docs site) is not released: its version is its own affair. Nor is what lies among
 * tests and examples, unless a workspace names it as a member, and not for such a folder. The private root of a workspace that
 * publishes its members may say any version where a tag is made; a bump takes it along.
 */
function releasedAmong(
  sources: ReadonlyMap<string, Source>,
  files: ReadonlyMap<string, Uint8Array>,
  from: "commit" | "work-tree",
): (source: Source) => boolean {
  const roots: Source[] = [];
  for (const [path, bytes] of files) {
    // One that cannot be read names no members; where it declares a version, it is named for that.
    if (workspaceRoots.includes(baseName(path))) collect([], () => roots.push(new Source(path, bytes)));
  }
  const { members } = namedMembers([...sources.keys()], roots);
  const isPrivate = (path: string) => {
    const source = sources.get(path);
    return source === undefined || describePackage(source)?.isPrivate !== false;
  };
  const publishesMembers = () =>
    [...members.keys()].some((path) => baseName(path) === rootManifest && !isPrivate(path));
  return (source) => {
    const isRoot = source.path === rootManifest;
    if (isRoot && from === "commit" && isPrivate(source.path) && publishesMembers()) return false;
    const pattern = members.get(source.path);
    const isNamed = pattern !== undefined && !isNamedAside(source.path, pattern);
    if (!mayBeReleased(source.path) && !isNamed) return false;
    return !source.path.includes("/") || describePackage(source)?.isPrivate !== true;
  };
}

const rootManifest = "package.json";

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function collect(problems: Problem[], read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error);
  }
}
