import { lockFormats, unreadLockOf } from "@release-actions/lockfiles";
import { editorFor, isVendored, mayMention, readManifest, Source } from "@release-actions/manifests";
import { Refusal, type PackageName, type Problem } from "@release-actions/release-model";
import type { LockFile, RepositoryFacts } from "./facts.ts";
import { observePromoted, promotionConfigs } from "./observe-promoted.ts";
import type { Tree } from "./tree.ts";

export interface ObservePinsOptions {
  /** Charts that are read whatever they mention: the graph says whose version their `appVersion` shows. */
  readonly charts?: readonly string[];
  /** Only manifests below this folder; lockfiles above it may govern them, so those are read everywhere. */
  readonly within?: string;
  /** Where the repository says what promotions move, beside its `gitops.yml`: a path of the release graph. */
  readonly gitops?: string | undefined;
  /** Whether places that promotions move are moved, too. They are left alone unless stated. */
  readonly promoted?: "move" | "leave";
}

/** Reads every manifest that may pin one of `names`, and every lockfile. */
export async function observePins(
  tree: Tree,
  names: readonly PackageName[],
  { charts = [], within = "", gitops, promoted = "leave" }: ObservePinsOptions = {},
): Promise<RepositoryFacts> {
  const all = await tree.list();
  const paths = all.filter((path) => !isVendored(path));
  const inside = within === "" ? paths : paths.filter((path) => path.startsWith(`${within}/`));
  const manifestPaths = inside.filter((path) => editorFor(path) !== undefined);
  const lockPaths = paths.filter((path) => lockFormats.some((format) => baseName(path) === format.fileName));
  const configs = promoted === "leave" ? promotionConfigs(gitops, all) : [];
  const { files, problems } = await tree.read([...new Set([...manifestPaths, ...lockPaths, ...configs])]);
  const found: Problem[] = [...problems];
  const manifests = manifestPaths.flatMap((path) => {
    const bytes = files.get(path);
    // Most files of a large repository pin something else: they are told apart before anything is parsed.
    if (bytes === undefined) return [];
    if (mayMention(bytes, names) || charts.includes(path)) {
      return collect(found, () => new Source(path, bytes));
    }
    if (isOwnManifest(path, within)) collect(found, () => readManifest(new Source(path, bytes)));
    return [];
  });
  const locks = lockPaths.flatMap((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : collect(found, () => readLock(path, bytes));
  });
  const unreadLocks = paths.filter((path) => unreadLockOf(path) !== undefined);
  const facts = { manifests, locks, unreadLocks, problems: found };
  if (configs.length === 0) return facts;
  const read = configs.flatMap((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : [{ path, bytes, isStated: path === gitops }];
  });
  return { ...facts, promoted: observePromoted(read, manifests, found) };
}

/**
 * The manifest of the project itself: broken, it may have lost the very pin that is looked for, so that "pins nothing" would be no answer.
 * Deliberately broken ones lie deeper.
 */
function isOwnManifest(path: string, within: string): boolean {
  const folder = within === "" ? "" : `${within}/`;
  return ["pyproject.toml", "package.json", "Cargo.toml"].some((name) => path === folder + name);
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
