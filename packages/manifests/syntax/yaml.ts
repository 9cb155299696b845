import { parseAllDocuments, type YAMLError } from "yaml";
import type { Source } from "../source.ts";
import { convertYaml } from "./yaml-conversion.ts";
import { isStackOverflow, tooDeep } from "./nesting.ts";
import { yamlSyntaxRefusal } from "./yaml-refusal.ts";

/** A YAML value that knows where it stands; offsets count UTF-16 units of the source's text. */
export type YamlNode = YamlMap | YamlList | YamlScalar | YamlAlias;

export interface YamlMap {
  readonly kind: "map";
  /** In file order. Keys are unique, but for `<<`. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  /** Where the key starts. */
  readonly start: number;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: "scalar";
  /** What YAML reads there: text, a number, a truth value or null. */
  readonly value: unknown;
  /** The value as text; of an unquoted number its spelling, `1.10`. */
  readonly text: string;
  /** Of the whole scalar, quotes or block header included. */
  readonly start: number;
  readonly end: number;
  /** Where unit `index` of `text` stands, when text and file agree unit by unit; undefined where escapes or folding come between. */
  readonly offsetAt: ((index: number) => number) | undefined;
  readonly style: "plain" | "single" | "double" | "block";
}

/** A repetition of an anchored node: what it says stands, and is edited, where the anchor is. */
export interface YamlAlias {
  readonly kind: "alias";
  readonly anchor: string;
  /** Where the alias itself stands. */
  readonly start: number;
  readonly target: YamlNode | undefined;
  /** Present where aliases of aliases multiply to more than anyone could walk through. */
  readonly isTooLarge?: true;
}

/** Text of a scalar with the range of the source that spells exactly it. */
export interface YamlText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The roots of the file's documents, in order; a document without content is left out.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function parseYaml(source: Source): readonly YamlNode[] {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const roots = parseYamlText(source, source.text, (offset) => offset);
  parsed.set(source, roots);
  return roots;
}

/**
 * Parses YAML that stands as a string inside `source`: `at` gives the place in the source of each unit of `text`.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column in the outer file.
 */
export function parseYamlText(
  source: Source,
  text: string,
  at: (offset: number) => number,
): readonly YamlNode[] {
  try {
    return parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).flatMap(
      (document) => {
        const [error] = document.errors;
        if (error !== undefined) throw yamlSyntaxRefusal(source, at(error.pos[0]), reasonOf(error));
        const root = convertYaml(document.contents, { source, text, at, parts: partsFor(source) });
        return root.kind === "scalar" && root.value === null ? [] : [root];
      },
    );
  } catch (cause) {
    // The parser calls itself for each level of nesting, and there is no manifest that deep.
    if (isStackOverflow(cause)) throw yamlSyntaxRefusal(source, at(0), tooDeep.found);
    throw cause;
  }
}

/** Every scalar and alias met while a source was read, files inside the file included, by where it starts. */
export interface YamlParts {
  readonly scalars: ReadonlyMap<number, YamlScalar>;
  readonly aliases: ReadonlyMap<number, YamlAlias>;
}

/** The parts of what was read of a source up to now; none for a source that is no YAML. */
export function yamlPartsOf(source: Source): YamlParts {
  return parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
}

/** The parser reports its own full stack as an error of the document. */
function reasonOf({ code, message }: YAMLError): string {
  return code === "RESOURCE_EXHAUSTION" || /call stack/i.test(message) ? tooDeep.found : message;
}

/** The exact text of a scalar, quoted or plain; undefined for anything else, and where escapes, folding or an alias come between. */
export function yamlText(node: YamlNode | undefined): YamlText | undefined {
  if (node?.kind !== "scalar" || node.offsetAt === undefined || node.value === null) return undefined;
  const start = node.offsetAt(0);
  const end = node.offsetAt(node.text.length);
  return end - start === node.text.length ? { text: node.text, start, end } : undefined;
}

/** The file as plain data, for comparison; aliases stay aliases, so that nothing multiplies. */
export function readYamlData(source: Source): unknown {
  return parseYaml(source).map(plainYaml);
}

/** Sources do not change, and every package in question asks for the same file. */
const parsed = new WeakMap<Source, readonly YamlNode[]>();

const parts = new WeakMap<Source, { scalars: Map<number, YamlScalar>; aliases: Map<number, YamlAlias> }>();

function partsFor(source: Source) {
  const known = parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
  parts.set(source, known);
  return known;
}

/** A node as plain data, without places. */
export function plainYaml(node: YamlNode): unknown {
  switch (node.kind) {
    case "map":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainYaml(value)]));
    case "list":
      return node.items.map(plainYaml);
    case "scalar":
      return node.value;
    case "alias":
      return { "*": node.anchor };
  }
}
