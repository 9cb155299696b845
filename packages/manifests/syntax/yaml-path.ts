import { reachedBy, tracedFrom, untraced, type TracedText } from "./traced-text.ts";
import type { YamlAlias, YamlEntry, YamlMap, YamlNode } from "./yaml.ts";

/** The text of a scalar or of what an alias repeats; a scalar with escapes can be read, but has no place to edit. */
export function yamlTraced(node: YamlNode | undefined): TracedText | undefined {
  if (node?.kind === "alias") {
    const target = yamlTraced(node.target);
    return target && { ...target, ...reachedBy([node.start, ...(target.aliases ?? [])]) };
  }
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  const { text, offsetAt } = node;
  if (offsetAt === undefined) return untraced(text);
  const start = offsetAt(0);
  if (offsetAt(text.length) - start === text.length) return tracedFrom(text, start);
  return { text, offsets: Array.from({ length: text.length }, (_, index) => offsetAt(index)) };
}

/**
 * The node under `keys`. What stands behind an alias or a merge key (`<<`) is found as well, and is itself an alias
 * then: it can be read here, and has its place where its anchor stands.
 */
export function yamlAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  let current = node;
  for (const key of keys) current = valueOf(current, key);
  return current;
}

/** The entries of a map; none of anything else. */
export function yamlEntries(node: YamlNode | undefined, ...keys: readonly string[]): readonly YamlEntry[] {
  const found = yamlAt(node, ...keys);
  if (found?.kind === "map") return found.entries;
  return inside(found, yamlEntries).map((entry) => ({ ...entry, value: behind(found, entry.value) }));
}

/** The items of a list; none of anything else. */
export function yamlItems(node: YamlNode | undefined, ...keys: readonly string[]): readonly YamlNode[] {
  const found = yamlAt(node, ...keys);
  if (found?.kind === "list") return found.items;
  return inside(found, yamlItems).map((item) => behind(found, item));
}

/** What a node is once every alias is followed. */
export function resolvedYaml(node: YamlNode | undefined): Exclude<YamlNode, YamlAlias> | undefined {
  return node?.kind === "alias" ? resolvedYaml(node.target) : node;
}

/** How the path of a place begins: with the document's number where the file has several. */
export function documentPath(index: number, roots: readonly unknown[]): readonly number[] {
  return roots.length > 1 ? [index] : [];
}

function inside<Child>(
  node: YamlNode | undefined,
  children: (node: YamlNode | undefined) => readonly Child[],
): readonly Child[] {
  return node?.kind === "alias" && node.isTooLarge !== true ? children(node.target) : [];
}

/** A part of what an alias repeats, as a repetition of that part. */
function behind(alias: YamlNode | undefined, target: YamlNode): YamlNode {
  return alias?.kind === "alias" ? { ...alias, target } : target;
}

function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  if (node?.kind === "alias") {
    const found = valueOf(node.target, key);
    return found && behind(node, found);
  }
  if (node?.kind !== "map") return undefined;
  const own = node.entries.find((entry) => entry.key === key);
  if (own !== undefined) return own.value;
  for (const source of mergedInto(node)) {
    const target = valueOf(source, key);
    if (target !== undefined) return target;
  }
  return undefined;
}

function mergedInto(map: YamlMap): readonly YamlNode[] {
  return map.entries
    .filter(({ key }) => key === "<<")
    .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
}
