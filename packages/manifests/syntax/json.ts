import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { Refusal } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { deepest, isStackOverflow, tooDeep } from "./nesting.ts";

/** A JSON value that knows where it stands; offsets count UTF-16 units of the source's text. */
export type JsonValue = JsonObject | JsonArray | JsonString | JsonOther;

export interface JsonObject {
  readonly kind: "object";
  /** In file order. Names are unique. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly name: string;
  readonly value: JsonValue;
}

export interface JsonArray {
  readonly kind: "array";
  readonly items: readonly JsonValue[];
}

export interface JsonString {
  readonly kind: "string";
  /** Decoded: escapes are resolved. */
  readonly value: string;
  /** Where unit `index` of `value` stands in the text, also when escapes come before it. */
  offsetAt(index: number): number;
}

export interface JsonOther {
  readonly kind: "other";
  readonly value: number | boolean | null;
}

/**
 * Reads strict JSON: no comments, no trailing commas.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function parseJson(source: Source): JsonValue {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const value = parseAnew(source);
  parsed.set(source, value);
  return value;
}

/** Sources do not change, and several readers ask for the same file. */
const parsed = new WeakMap<Source, JsonValue>();

/** The member's value, or nothing where the value is no object or lacks the member. */
export function jsonMember(value: JsonValue | undefined, ...names: readonly string[]): JsonValue | undefined {
  let found = value;
  for (const name of names) {
    if (found?.kind !== "object") return undefined;
    found = found.members.find((member) => member.name === name)?.value;
  }
  return found;
}

/** The value without places, as `JSON.parse` gives it. */
export function plainJson(value: JsonValue): unknown {
  switch (value.kind) {
    case "object":
      return Object.fromEntries(value.members.map((member) => [member.name, plainJson(member.value)]));
    case "array":
      return value.items.map(plainJson);
    case "string":
    case "other":
      return value.value;
  }
}

function parseAnew(source: Source): JsonValue {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(source.text, errors, {
      disallowComments: true,
      allowTrailingComma: false,
      allowEmptyContent: false,
    });
    const first = errors[0];
    if (root === undefined || first !== undefined) {
      throw syntaxRefusal(source, first?.offset ?? 0, first === undefined ? "no value" : describe(first));
    }
    return convert(source, root, 0);
  } catch (cause) {
    // The parser calls itself for each level of nesting, and there is no manifest that deep.
    if (isStackOverflow(cause)) throw syntaxRefusal(source, 0, tooDeep.found);
    throw cause;
  }
}

function convert(source: Source, node: Node, depth: number): JsonValue {
  if (depth > deepest) throw syntaxRefusal(source, node.offset, tooDeep.found);
  switch (node.type) {
    case "object":
      return { kind: "object", members: membersOf(source, node, depth + 1) };
    case "array":
      return {
        kind: "array",
        items: (node.children ?? []).map((child) => convert(source, child, depth + 1)),
      };
    case "string":
      return stringOf(source, node);
    default:
      return { kind: "other", value: otherValue(node.value) };
  }
}

function membersOf(source: Source, node: Node, depth: number): JsonMember[] {
  const seen = new Map<string, number>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    const name = String(key.value);
    const before = seen.get(name);
    if (before !== undefined) throw duplicateRefusal(source, { name, before, again: key.offset });
    seen.set(name, key.offset);
    return [{ name, value: convert(source, value, depth) }];
  });
}

function stringOf(source: Source, node: Node): JsonString {
  const value = String(node.value);
  const start = node.offset + 1;
  if (value.length === node.length - 2) return { kind: "string", value, offsetAt: (index) => start + index };
  const offsets = unitOffsets(source.text, start, node.offset + node.length - 1);
  return { kind: "string", value, offsetAt: (index) => offsets[index] ?? start };
}

/** The offset of each decoded unit, and of the end: `\u003e` is one unit in six, `\n` one in two. */
function unitOffsets(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let position = start;
  while (position < end) {
    offsets.push(position);
    if (text[position] !== "\\") position += 1;
    else position += text[position + 1] === "u" ? 6 : 2;
  }
  return [...offsets, end];
}

function otherValue(value: unknown): number | boolean | null {
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function describe(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}

function syntaxRefusal(source: Source, offset: number, found: string): Refusal {
  return new Refusal({
    code: "manifest-syntax",
    expected: found === tooDeep.found ? tooDeep.expected : "JSON without comments or trailing commas",
    found,
    fix: "Correct the file, then run again.",
    location: source.location(offset),
  });
}

function duplicateRefusal(
  source: Source,
  key: { readonly name: string; readonly before: number; readonly again: number },
): Refusal {
  return new Refusal({
    code: "manifest-duplicate-key",
    expected: "each key once in an object",
    found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
    fix: "Remove one of the two: readers disagree which of them counts.",
    location: source.location(key.again),
  });
}
