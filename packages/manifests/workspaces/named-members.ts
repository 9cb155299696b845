import type { Source } from "../source.ts";
import { fieldOf, textsIn } from "../data-field.ts";
import { globMatcher } from "../glob.ts";
import { readTomlData } from "../syntax/toml.ts";
import { isInstalled } from "../vendored.ts";
import { workspaceFolders } from "../workspace-folders.ts";
import { workspacePatterns } from "../workspace-patterns.ts";

/** What the workspaces of a repository say of the manifests in it. */
export interface NamedMembers {
  /** Manifests of members, each with the pattern that names it. */
  readonly members: ReadonlyMap<string, string>;
  /** Manifests of crates that a workspace of Cargo leaves out, and that are in no other. */
  readonly excluded: ReadonlySet<string>;
}

/** Files that name the members of a workspace. */
export const workspaceRoots = ["package.json", "pnpm-workspace.yaml", "pyproject.toml", "Cargo.toml"];

/**
 * The members that files name, out of the paths of the repository. The path dependencies that Cargo takes for members,
 * too, are not named and do not count. A file that cannot be read names none: that is said where it is judged.
 * https://doc.rust-lang.org/cargo/reference/workspaces.html, https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
export function namedMembers(paths: readonly string[], roots: readonly Source[]): NamedMembers {
  const manifests = paths.filter((path) => manifestNames.has(nameOf(path)) && !isInstalled(path));
  const members = new Map<string, string>();
  const excluded = new Set<string>();
  for (const root of roots) {
    const named = membersOf(root, { manifests, roots });
    for (const [path, pattern] of named?.members ?? []) members.set(path, pattern);
    for (const path of named?.excluded ?? []) excluded.add(path);
  }
  return { members, excluded: new Set([...excluded].filter((path) => !members.has(path))) };
}

const manifestNames = new Set(["package.json", "pyproject.toml", "Cargo.toml"]);

interface Surroundings {
  readonly manifests: readonly string[];
  readonly roots: readonly Source[];
}

function membersOf(root: Source, { manifests, roots }: Surroundings): NamedMembers | undefined {
  const name = nameOf(root.path);
  const base = root.path.slice(0, -name.length);
  const below = manifests.flatMap((path) =>
    path.startsWith(base) && nameOf(path) === name ? [path.slice(base.length)] : [],
  );
  const table = tables.get(name);
  if (table !== undefined) return tableMembers(root, table, { base, name, below });
  if (name !== "package.json") return undefined;
  const pnpm = roots.find(({ path }) => path === `${base}pnpm-workspace.yaml`);
  if (pnpm === undefined && !root.text.includes('"workspaces"')) return undefined;
  const patterns = workspacePatterns(root, pnpm);
  const folders = workspaceFolders(below, patterns);
  const namedBy = patterns.map((pattern) => ({
    pattern,
    named: new Set(workspaceFolders(below, [pattern])),
  }));
  const naming = (folder: string) => namedBy.find(({ named }) => named.has(folder))?.pattern ?? "";
  return {
    members: new Map(folders.map((folder) => [`${base}${folder}/${name}`, naming(folder)])),
    excluded: new Set(),
  };
}

const tables = new Map([
  ["Cargo.toml", ["workspace"]],
  ["pyproject.toml", ["tool", "uv", "workspace"]],
]);

function tableMembers(
  root: Source,
  table: readonly string[],
  at: { readonly base: string; readonly name: string; readonly below: readonly string[] },
): NamedMembers | undefined {
  // Most manifests are no roots, and parsing all of them again for this would take its time.
  if (!root.text.includes("workspace")) return undefined;
  const found = table.reduce(fieldOf, readTomlData(root));
  const [patterns, exclude] = ["members", "exclude"].map((field) => textsIn(fieldOf(found, field)).map(trim));
  const meant = new Map([...(patterns ?? []), ...(exclude ?? [])].map((each) => [each, globMatcher(each)]));
  const isMeant = (folder: string, pattern: string) => meant.get(pattern)?.(folder) === true;
  const members = new Map<string, string>();
  const excluded = new Set<string>();
  for (const path of at.below) {
    const folder = path.slice(0, -at.name.length - 1);
    if (folder === "") continue;
    const pattern = patterns?.find((each) => isMeant(folder, each));
    const isLeftOut =
      exclude?.some((each) => isWithin(folder, each) || isMeant(folder, each)) === true &&
      // Cargo: a folder that is named as it is stays, whatever is left out.
      !(at.name === "Cargo.toml" && pattern === folder);
    if (isLeftOut) excluded.add(at.base + path);
    else if (pattern !== undefined) members.set(at.base + path, pattern);
  }
  return { members, excluded: at.name === "Cargo.toml" ? excluded : new Set() };
}

function trim(pattern: string): string {
  return pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}

function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(`${other}/`);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
