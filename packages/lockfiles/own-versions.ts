import { packageKey, packageName, type Edit, type PackageName } from "@release-actions/release-model";
import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import type { LockKind } from "./lock-format.ts";
import { decodeLock } from "./syntax/lock-syntax.ts";

/** A package of the repository itself, as its manifest says it now. */
export interface OwnPackage {
  readonly name: PackageName;
  /** Its folder, relative to the lock's; empty when they lie together. */
  readonly folder: string;
  /** As its ecosystem spells it. */
  readonly version: string;
  /** What it requires of other packages of the repository. */
  readonly requirements: readonly OwnRequirement[];
}

/** A requirement as package.json has it: one name may stand in several fields, differently in each. */
export interface OwnRequirement {
  /** `peerDependencies`. */
  readonly field: string;
  readonly name: string;
  readonly text: string;
}

/** Lockfiles that repeat the version of the repository's own packages. The others know nothing of it. */
const repeating: ReadonlySet<LockKind> = new Set(["npm", "bun", "uv", "cargo"]);

/**
 * The edits that make a lockfile repeat the versions its own packages have now. They are all that a tool would change,
 * so no tool and no registry is needed. Pure; no edit where the lock says it already.
 * @throws {Refusal} `lock-syntax`.
 */
export function ownVersionEdits(
  lock: { readonly path: string; readonly kind: LockKind; readonly bytes: Uint8Array },
  packages: readonly OwnPackage[],
): readonly Edit[] {
  if (!repeating.has(lock.kind)) return [];
  const text = decodeLock(lock.path, lock.bytes);
  const mark = lock.bytes.length - Buffer.byteLength(text, "utf8");
  const found =
    lock.kind === "npm" || lock.kind === "bun"
      ? jsonChanges(lock.kind, text, packages)
      : tomlChanges(lock.kind, text, packages);
  return found.map((change) => {
    const start = mark + Buffer.byteLength(text.slice(0, change.offset), "utf8");
    return {
      path: lock.path,
      start,
      end: start + Buffer.byteLength(change.before, "utf8"),
      text: change.after,
    };
  });
}

/** Offsets count UTF-16 units of the text. */
interface Change {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** npm keeps the repository's own packages beside all others, Bun in a place of their own. */
function jsonChanges(kind: "npm" | "bun", text: string, packages: readonly OwnPackage[]): Change[] {
  const place = kind === "npm" ? "packages" : "workspaces";
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root === undefined) return [];
  return packages
    .filter(({ name }) => name.ecosystem === "npm")
    .flatMap(({ folder, version, requirements }) => [
      ...(folder === "" ? stringAt(text, root, ["version"], version) : []),
      ...stringAt(text, root, [place, folder, "version"], version),
      ...requirements.flatMap(({ field, name, text: required }) =>
        stringAt(text, root, [place, folder, field, name], required),
      ),
    ]);
}

function stringAt(text: string, root: Node, path: readonly string[], after: string): Change[] {
  const node = findNodeAtLocation(root, [...path]);
  if (node?.type !== "string" || node.value === after) return [];
  return [
    {
      offset: node.offset,
      before: text.slice(node.offset, node.offset + node.length),
      after: JSON.stringify(after),
    },
  ];
}

/** uv and cargo write one `[[package]]` after the other, its name and version first. */
function tomlChanges(kind: LockKind, text: string, packages: readonly OwnPackage[]): Change[] {
  const versions = new Map(packages.map(({ name, version }) => [packageKey(name), version]));
  const ecosystem = kind === "uv" ? "pypi" : "cargo";
  return [...text.matchAll(/^\[\[package\]\]\r?\n(?<head>(?:(?!\[).*\r?\n?)*)/gm)].flatMap(
    ({ index, 0: block, groups: named }) => {
      const { head = "" } = named ?? {};
      const name = /^name = "(?<name>[^"]+)"/m.exec(head)?.groups?.["name"];
      const version = /^version = "(?<version>[^"]*)"/m.exec(head);
      if (name === undefined || version === null || !isOwn(kind, head)) return [];
      const wanted = versions.get(packageKey(packageName(ecosystem, name)));
      const before = version.groups?.["version"] ?? "";
      if (wanted === undefined || wanted === before) return [];
      const offset = index + (block.length - head.length) + version.index + 'version = "'.length;
      return [{ offset, before, after: wanted }, ...mentions(text, { name, before, after: wanted })];
    },
  );
}

/** cargo names a dependency with its version where the lock holds several of that name. */
function mentions(
  text: string,
  own: { readonly name: string; readonly before: string; readonly after: string },
): Change[] {
  const mention = `"${own.name} ${own.before}"`;
  const found: Change[] = [];
  for (let at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
    found.push({ offset: at, before: mention, after: `"${own.name} ${own.after}"` });
  }
  return found;
}

/** A package of the repository comes from a folder; cargo leaves its source out. */
function isOwn(kind: LockKind, head: string): boolean {
  const source = /^source = (?<source>.*)$/m.exec(head)?.groups?.["source"];
  if (kind === "cargo") return source === undefined;
  return source !== undefined && /^\{ (?:editable|virtual|directory|workspace) = /.test(source);
}
