import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import { UsageError, type Location } from "../errors.ts";
import { escapeText } from "../escape-text.ts";

/** A YAML file that parsed, and where each of its values stands. */
export interface GraphDocument {
  readonly path: string;
  readonly value: unknown;
  /** Where the value at `keys` stands, or its key; the nearest thing around it when it is missing. */
  locate(keys: readonly (string | number)[], what?: "key" | "value"): Location;
}

/** More than any graph of 100,000 repositories, less than what would exhaust memory. */
const largest = 64 * 1024 * 1024;

/**
 * Reads a YAML file. Throws a UsageError: `graph-duplicate-key` for a key that stands twice, `graph-syntax` for all else
 * that is no single YAML document, `graph-size` above 64 MiB.
 */
export function readGraphDocument(text: string, path: string): GraphDocument {
  if (text.length > largest) {
    throw new UsageError({
      code: "graph-size",
      expected: "a graph of at most 64 MiB",
      found: `${text.length} characters`,
      fix: "Check that this is the right file.",
      location: { file: path },
    });
  }
  const lines = new LineCounter();
  // The parser compares each key of a map with every other one; below it is one look into a set.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" } as const;
  const document = parseDocument(text.replace(/^\uFEFF/, ""), options);
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    throw new UsageError({
      code: "graph-syntax",
      expected: "one YAML document",
      found: escapeText(error.message),
      fix: "Correct the YAML at this place.",
      location: at(error.pos[0]),
    });
  }
  const twice = secondKey(document.contents);
  if (twice !== undefined) {
    throw new UsageError({
      code: "graph-duplicate-key",
      expected: "each key once",
      found: `"${escapeText(twice.key)}" a second time`,
      fix: "Remove one of the two, or merge them.",
      location: at(twice.offset),
    });
  }
  return {
    path,
    value: toValue(document, path),
    locate: (keys, what = "value") => at(offsetOf(document.contents, keys, what)),
  };
}

function toValue(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new UsageError({
      code: "graph-syntax",
      expected: "YAML whose aliases can be resolved",
      found: cause instanceof Error ? escapeText(cause.message) : "aliases that cannot",
      fix: "Write the repeated part out.",
      location: { file: path },
      cause,
    });
  }
}

/** The first key that stands a second time in its map, anywhere in the document. */
function secondKey(root: ParsedNode | null): { readonly key: string; readonly offset: number } | undefined {
  const open: (ParsedNode | null)[] = [root];
  while (open.length > 0) {
    const node = open.pop() ?? null;
    if (isSeq<ParsedNode>(node)) for (const item of node.items) open.push(item);
    if (!isMap<ParsedNode, ParsedNode | null>(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      if (isScalar(key)) {
        const text = String(key.value);
        if (seen.has(text)) return { key: text, offset: key.range[0] };
        seen.add(text);
      }
      open.push(value);
    }
  }
  return undefined;
}

function offsetOf(
  root: ParsedNode | null,
  keys: readonly (string | number)[],
  what: "key" | "value",
): number {
  let node = root;
  let offset = root?.range[0] ?? 0;
  for (const [depth, key] of keys.entries()) {
    const found = step(node, key);
    if (found === undefined) return offset;
    const last = depth === keys.length - 1;
    offset = (last && what === "key" ? found.key : (found.value ?? found.key))?.range[0] ?? offset;
    node = found.value;
  }
  return offset;
}

interface Step {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

function step(node: ParsedNode | null, key: string | number): Step | undefined {
  if (isSeq<ParsedNode>(node)) {
    const value = node.items[Number(key)];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
  return stepsOf(node).get(String(key));
}

/** A graph with thousands of mistakes is asked for thousands of places. */
const known = new WeakMap<ParsedNode, ReadonlyMap<string, Step>>();

function stepsOf(node: YAMLMap.Parsed): ReadonlyMap<string, Step> {
  const found =
    known.get(node) ??
    new Map(
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value), { key, value }] as const] : [],
      ),
    );
  known.set(node, found);
  return found;
}
