import type { Ecosystem } from "@release-actions/release-model";
import type { LockedPackage, LockKind } from "./lock-format.ts";

/** The lockfiles that can lock what a manifest of that name pins. */
const locksOfManifest: Readonly<Record<string, readonly string[]>> = {
  "pyproject.toml": ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pixi.lock"],
  "package.json": [
    ...["npm-shrinkwrap.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock"],
    ...["bun.lock", "bun.lockb", "deno.lock", "vlt-lock.json"],
  ],
  "pnpm-workspace.yaml": ["pnpm-lock.yaml"],
  "Cargo.toml": ["Cargo.lock"],
  "Chart.yaml": ["Chart.lock"],
  Pipfile: ["Pipfile.lock"],
};

/**
 * The lockfiles in charge of a manifest, among `paths`: those of its ecosystem in the nearest folder at or above
 * it that has any. More than one only where a repository keeps the locks of several tools side by side.
 */
export function lockFor(manifest: string, paths: readonly string[]): readonly string[] {
  const names = locksOfManifest[baseName(manifest)] ?? [];
  const candidates = paths.filter((path) => names.includes(baseName(path)));
  for (let folder: string | undefined = folderOf(manifest); folder !== undefined; folder = parentOf(folder)) {
    const here = candidates.filter((path) => folderOf(path) === folder);
    // npm ignores package-lock.json beside npm-shrinkwrap.json.
    const hasShrinkwrap = here.some((path) => baseName(path) === "npm-shrinkwrap.json");
    const inCharge = here.filter((path) => !hasShrinkwrap || baseName(path) !== "package-lock.json");
    if (inCharge.length > 0) return inCharge;
  }
  return [];
}

/**
 * Whether `lock` locks what `manifest` pins. A format that records its workspace members answers from them: a project
 * below the lock's folder that is no member (an example, a tool with requirements of its own) is not governed by it.
 */
export function governs(
  lock: { readonly path: string; readonly kind: LockKind; readonly locked: readonly LockedPackage[] },
  manifest: string,
  paths: readonly string[],
): boolean {
  if (!lockFor(manifest, paths).includes(lock.path)) return false;
  const [own, other] = [folderOf(lock.path), folderOf(manifest)];
  if (own === other) return true;
  switch (lock.kind) {
    // A project of these has no members.
    case "poetry":
    case "pdm":
    case "pylock":
      return false;
    // These record names but no folders.
    case "cargo":
    case "yarn-classic":
      return true;
    default: {
      const member = own === "" ? other : other.slice(own.length + 1);
      return foldersOf(lock.locked).has(member);
    }
  }
}

/** Every pin asks the same lock, which may hold thousands of packages. */
const folders = new WeakMap<readonly LockedPackage[], ReadonlySet<string>>();

function foldersOf(locked: readonly LockedPackage[]): ReadonlySet<string> {
  const known = folders.get(locked);
  if (known !== undefined) return known;
  const found = new Set(
    locked.flatMap(({ source }) => (isFolder(source) ? [normalize(source.address)] : [])),
  );
  folders.set(locked, found);
  return found;
}

/** Whether a lock that is not read may lock what `manifest` pins: in npm's ecosystem a folder below may be a member. */
export function governsUnread(
  lock: { readonly path: string; readonly ecosystem: Ecosystem },
  manifest: string,
  paths: readonly string[],
): boolean {
  const isNear = folderOf(lock.path) === folderOf(manifest) || lock.ecosystem === "npm";
  return isNear && lockFor(manifest, paths).includes(lock.path);
}

function isFolder(
  source: LockedPackage["source"],
): source is Extract<LockedPackage["source"], { kind: "git" | "url" | "path" | "workspace" }> {
  return source.kind === "workspace" || source.kind === "path";
}

function normalize(folder: string): string {
  return folder.replace(/^\.\//, "").replace(/\/$/, "");
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

function parentOf(folder: string): string | undefined {
  return folder === "" ? undefined : folderOf(folder);
}
