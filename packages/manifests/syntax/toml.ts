import { assertNever, Refusal } from "@release-actions/release-model";
import { parse as parseData } from "smol-toml";
import { parseTOML, ParseError, type AST } from "toml-eslint-parser";
import type { Source } from "../source.ts";
import { deepest, isStackOverflow, tooDeep } from "./nesting.ts";
import { tomlStringAt, type TomlString } from "./toml-string.ts";

export type { TomlString } from "./toml-string.ts";

export interface TomlArray {
  readonly kind: "array";
  readonly items: readonly TomlNode[];
}

/** A table however it is written: `[header]`, dotted keys and inline tables look alike. */
export interface TomlTable {
  readonly kind: "table";
  readonly entries: ReadonlyMap<string, TomlNode>;
}

/** Numbers, booleans and dates: nothing of ours stands in them, but where they stand is known. */
export interface TomlOther {
  readonly kind: "other";
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

export type TomlNode = TomlString | TomlArray | TomlTable | TomlOther;

/**
 * The file as one table with offsets.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function parseToml(source: Source): TomlTable {
  const known = tables.get(source);
  if (known !== undefined) return known;
  const root = parseAnew(source);
  tables.set(source, root);
  return root;
}

/** Sources do not change, and several readers ask for the same file. */
const tables = new WeakMap<Source, TomlTable>();

function parseAnew(source: Source): TomlTable {
  const root: OpenTable = { kind: "table", entries: new Map() };
  for (const part of parseProgram(source).body[0].body) {
    if (part.type === "TOMLKeyValue") {
      addEntry(source, root, part);
    } else {
      const table = tableFor(root, part.resolvedKey);
      for (const entry of part.body) addEntry(source, table, entry, part.resolvedKey.length);
    }
  }
  return root;
}

/**
 * The file as plain data, by a second parser: what an edit changed is judged by another reader than made it.
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
export function readTomlData(source: Source): unknown {
  try {
    return parseData(source.text, { integersAsBigInt: "asNeeded" });
  } catch (cause) {
    throw syntaxRefusal(source, {
      reason: isStackOverflow(cause) ? tooDeep.found : firstLine(cause),
      offset: offsetOf(source, cause),
      cause,
    });
  }
}

/** The node under `keys`, where every step but the last is a table. */
export function tomlAt(node: TomlNode | undefined, ...keys: readonly string[]): TomlNode | undefined {
  let current = node;
  for (const key of keys) current = current?.kind === "table" ? current.entries.get(key) : undefined;
  return current;
}

/** The entries of the table under `keys`; none where there is no table. */
export function tomlEntries(
  node: TomlNode | undefined,
  ...keys: readonly string[]
): readonly (readonly [string, TomlNode])[] {
  const found = tomlAt(node, ...keys);
  return found?.kind === "table" ? [...found.entries] : [];
}

/** The items of the array under `keys`; none where there is no array. */
export function tomlItems(node: TomlNode | undefined, ...keys: readonly string[]): readonly TomlNode[] {
  const found = tomlAt(node, ...keys);
  return found?.kind === "array" ? found.items : [];
}

/** The string under `keys`. */
export function tomlString(node: TomlNode | undefined, ...keys: readonly string[]): TomlString | undefined {
  const found = tomlAt(node, ...keys);
  return found?.kind === "string" ? found : undefined;
}

function parseProgram(source: Source): AST.TOMLProgram {
  try {
    return parseTOML(source.text, { tomlVersion: "1.1" });
  } catch (cause) {
    // The parser calls itself for each level of nesting, and does not say where it was.
    if (isStackOverflow(cause)) throw syntaxRefusal(source, { reason: tooDeep.found, offset: 0, cause });
    if (!(cause instanceof ParseError)) throw cause;
    if (cause.message.includes("multiple times")) {
      throw new Refusal({
        code: "manifest-duplicate-key",
        expected: "each key once",
        found: "a key or table that is defined twice",
        fix: "Remove one of the two definitions.",
        location: source.location(cause.index),
        cause,
      });
    }
    throw syntaxRefusal(source, { reason: cause.message, offset: cause.index, cause });
  }
}

function syntaxRefusal(
  source: Source,
  problem: { readonly reason: string; readonly offset: number; readonly cause: unknown },
): Refusal {
  return new Refusal({
    code: "manifest-syntax",
    expected: problem.reason === tooDeep.found ? tooDeep.expected : "valid TOML",
    found: problem.reason,
    fix: "Correct the file at this place.",
    location: source.location(problem.offset),
    cause: problem.cause,
  });
}

const firstLine = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);

function offsetOf(source: Source, cause: unknown): number {
  if (!(cause instanceof Error) || !("line" in cause) || !("column" in cause)) return 0;
  const lines = source.text.split("\n").slice(0, Number(cause.line) - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(cause.column) - 1;
}

/** Tables and arrays while they are filled. */
interface OpenTable {
  readonly kind: "table";
  readonly entries: Map<string, OpenNode>;
}

interface OpenArray {
  readonly kind: "array";
  readonly items: OpenNode[];
}

type OpenNode = TomlString | OpenArray | OpenTable | TomlOther;

/** The parser has refused every clash already, so what stands at a key is of the kind the path says. */
function tableFor(root: OpenTable, path: readonly (string | number)[]): OpenTable {
  let current: OpenTable = root;
  let array: OpenArray | undefined;
  for (const [index, key] of path.entries()) {
    if (typeof path[index + 1] === "number") {
      array = arrayAt(current, String(key));
    } else if (typeof key === "number" && array !== undefined) {
      const item = array.items[key];
      current = item?.kind === "table" ? item : addItem(array);
    } else {
      current = tableAt(current, String(key));
    }
  }
  return current;
}

function tableAt(table: OpenTable, key: string): OpenTable {
  const found = table.entries.get(key);
  if (found?.kind === "table") return found;
  const created: OpenTable = { kind: "table", entries: new Map() };
  table.entries.set(key, created);
  return created;
}

function arrayAt(table: OpenTable, key: string): OpenArray {
  const found = table.entries.get(key);
  if (found?.kind === "array") return found;
  const created: OpenArray = { kind: "array", items: [] };
  table.entries.set(key, created);
  return created;
}

function addItem(array: OpenArray): OpenTable {
  const created: OpenTable = { kind: "table", entries: new Map() };
  array.items.push(created);
  return created;
}

function addEntry(source: Source, table: OpenTable, entry: AST.TOMLKeyValue, depth = 0): void {
  const keys = entry.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
  const last = keys.pop();
  if (last === undefined) return;
  const inside = depth + keys.length;
  tableFor(table, keys).entries.set(last, nodeOf(source, entry.value, inside + 1));
}

function nodeOf(source: Source, node: AST.TOMLContentNode, depth: number): OpenNode {
  if (depth > deepest) {
    throw syntaxRefusal(source, { reason: tooDeep.found, offset: node.range[0], cause: undefined });
  }
  switch (node.type) {
    case "TOMLArray":
      return { kind: "array", items: node.elements.map((element) => nodeOf(source, element, depth + 1)) };
    case "TOMLInlineTable": {
      const table: OpenTable = { kind: "table", entries: new Map() };
      for (const entry of node.body) addEntry(source, table, entry, depth);
      return table;
    }
    case "TOMLValue": {
      const [start, end] = node.range;
      return node.kind === "string"
        ? tomlStringAt(source.text, { value: node.value, start, end })
        : { kind: "other", value: node.value, start, end };
    }
    default:
      return assertNever(node);
  }
}
