import { lockFormats, type LockKind, type LockedPackage } from "@release-actions/lockfiles";
import { editorFor, isVendored, mayMention, Source } from "@release-actions/manifests";
import { Refusal, type PackageName, type Problem } from "@release-actions/release-model";
import type { Tree } from "./tree.ts";

/** One lockfile and what it locks. */
export interface LockFile {
  readonly path: string;
  readonly kind: LockKind;
  readonly bytes: Uint8Array;
  readonly locked: readonly LockedPackage[];
}

/** What the files of one repository say about some packages. */
export interface RepositoryFacts {
  /** The manifests in which one of the packages may be pinned. */
  readonly manifests: readonly Source[];
  readonly locks: readonly LockFile[];
  /** Files that could not be read or understood, although they may pin one of the packages. */
  readonly problems: readonly Problem[];
}

/** Reads every manifest that may pin one of `names`, and every lockfile. */
export async function observePins(tree: Tree, names: readonly PackageName[]): Promise<RepositoryFacts> {
  const paths = (await tree.list()).filter((path) => !isVendored(path));
  const manifestPaths = paths.filter((path) => editorFor(path) !== undefined);
  const lockPaths = paths.filter((path) => lockFormats.some((format) => baseName(path) === format.fileName));
  const { files, problems } = await tree.read([...new Set([...manifestPaths, ...lockPaths])]);
  const found: Problem[] = [...problems];
  const manifests = manifestPaths.flatMap((path) => {
    const bytes = files.get(path);
    // Most files of a large repository pin something else: they are told apart before anything is parsed.
    if (bytes === undefined || !mayMention(bytes, names)) return [];
    return collect(found, () => new Source(path, bytes));
  });
  const locks = lockPaths.flatMap((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : collect(found, () => readLock(path, bytes));
  });
  return { manifests, locks, problems: found };
}

function readLock(path: string, bytes: Uint8Array): LockFile {
  const format = lockFormats.find(
    (candidate) => candidate.fileName === baseName(path) && candidate.recognises(bytes),
  );
  if (format === undefined) {
    throw new Refusal({
      code: "lock-format",
      expected: `a lockfile of a known format under the name ${baseName(path)}`,
      found: "another format",
      fix: "Let the package manager write the file anew.",
      location: { file: path },
    });
  }
  return { path, kind: format.kind, bytes, locked: format.readLocked(path, bytes) };
}

function collect<Value>(problems: Problem[], read: () => Value): Value[] {
  try {
    return [read()];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error);
    return [];
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
