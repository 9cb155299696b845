import { tracedFrom, untraced, type TracedText } from "./traced-text.ts";
import type { YamlEntry, YamlMap, YamlNode } from "./yaml.ts";

/** The text of a scalar; of an alias or a scalar with escapes it can be read, but has no place to edit. */
export function yamlTraced(node: YamlNode | undefined): TracedText | undefined {
  if (node?.kind === "alias") {
    const target = yamlTraced(node.target);
    return target && untraced(target.text);
  }
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  const { text, offsetAt } = node;
  if (offsetAt === undefined) return untraced(text);
  const start = offsetAt(0);
  if (offsetAt(text.length) - start === text.length) return tracedFrom(text, start);
  return { text, offsets: Array.from({ length: text.length }, (_, index) => offsetAt(index)) };
}

/**
 * The node under `keys`. What a merge key (`<<`) brings in is found as well, as an alias: it can be read here, and
 * has its place where its anchor stands.
 */
export function yamlAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  let current = node;
  for (const key of keys) current = valueOf(resolved(current), key);
  return current;
}

/** The entries of a map; none of anything else. */
export function yamlEntries(node: YamlNode | undefined, ...keys: readonly string[]): readonly YamlEntry[] {
  const found = yamlAt(node, ...keys);
  return found?.kind === "map" ? found.entries : [];
}

/** The items of a list; none of anything else. */
export function yamlItems(node: YamlNode | undefined, ...keys: readonly string[]): readonly YamlNode[] {
  const found = yamlAt(node, ...keys);
  return found?.kind === "list" ? found.items : [];
}

/** How the path of a place begins: with the document's number where the file has several. */
export function documentPath(index: number, roots: readonly unknown[]): readonly number[] {
  return roots.length > 1 ? [index] : [];
}

function resolved(node: YamlNode | undefined): YamlNode | undefined {
  return node?.kind === "alias" ? node.target : node;
}

function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  if (node?.kind !== "map") return undefined;
  const own = node.entries.find((entry) => entry.key === key);
  if (own !== undefined) return own.value;
  for (const source of mergedInto(node)) {
    const target = valueOf(resolved(source), key);
    if (target !== undefined) return { kind: "alias", anchor: "<<", target };
  }
  return undefined;
}

function mergedInto(map: YamlMap): readonly YamlNode[] {
  return map.entries
    .filter(({ key }) => key === "<<")
    .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
}
