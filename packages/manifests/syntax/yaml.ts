import { Refusal } from "@release-actions/release-model";
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Scalar, type YAMLMap } from "yaml";
import type { Source } from "../source.ts";
import { literalOffsets } from "./yaml-literal.ts";

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
}

/** A repetition of an anchored node: to be read for names, never a pin of its own. */
export interface YamlAlias {
  readonly kind: "alias";
  readonly anchor: string;
  readonly target: YamlNode | undefined;
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
        if (error !== undefined) throw syntaxRefusal(source, at(error.pos[0]), error.message);
        const root = new Conversion(source, text, at).node(document.contents);
        return root.kind === "scalar" && root.value === null ? [] : [root];
      },
    );
  } catch (cause) {
    // The parser calls itself for each level of nesting, and there is no manifest that deep.
    if (cause instanceof RangeError) throw syntaxRefusal(source, at(0), "values nested too deeply");
    throw cause;
  }
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

class Conversion {
  readonly #source: Source;
  readonly #text: string;
  readonly #at: (offset: number) => number;
  readonly #anchors = new Map<string, YamlNode>();

  constructor(source: Source, text: string, at: (offset: number) => number) {
    this.#source = source;
    this.#text = text;
    this.#at = at;
  }

  node(node: unknown): YamlNode {
    if (isAlias(node)) {
      return { kind: "alias", anchor: node.source, target: this.#anchors.get(node.source) };
    }
    if (isMap(node)) return this.#anchored(node.anchor, { kind: "map", entries: this.#entries(node) });
    if (isSeq(node)) {
      return this.#anchored(node.anchor, { kind: "list", items: node.items.map((item) => this.node(item)) });
    }
    if (isScalar(node)) return this.#anchored(node.anchor, this.#scalar(node));
    return { kind: "scalar", value: null, text: "", start: 0, end: 0, offsetAt: undefined };
  }

  #anchored<Node extends YamlNode>(anchor: string | undefined, node: Node): Node {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #entries(map: YAMLMap): YamlEntry[] {
    const seen = new Map<string, number>();
    return map.items.flatMap((pair) => {
      const key = this.node(pair.key);
      // A collection as a key is legal, and no tool of ours reads one.
      if (key.kind !== "scalar") return [];
      const before = seen.get(key.text);
      if (before !== undefined && key.text !== "<<") {
        throw duplicateRefusal(this.#source, { name: key.text, before, again: key.start });
      }
      seen.set(key.text, key.start);
      return [{ key: key.text, start: key.start, value: this.node(pair.value) }];
    });
  }

  #scalar(scalar: Scalar): YamlScalar {
    const [from = 0, to = 0] = scalar.range ?? [];
    const text = scalar.type === "PLAIN" ? (scalar.source ?? "") : String(scalar.value);
    const place = { value: scalar.value, text, start: this.#at(from), end: this.#at(to) };
    return { kind: "scalar", ...place, offsetAt: this.#offsets(scalar, { text, from, to }) };
  }

  #offsets(
    scalar: Scalar,
    { text, from, to }: { readonly text: string; readonly from: number; readonly to: number },
  ): YamlScalar["offsetAt"] {
    const at = this.#at;
    if (scalar.type === "BLOCK_LITERAL") {
      const offsets = literalOffsets(this.#text.slice(from, to), text);
      return offsets === undefined ? undefined : (index) => at(from + offsets(index));
    }
    const quote = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE" ? 1 : 0;
    const isVerbatim = this.#text.slice(from + quote, to - quote) === text;
    return isVerbatim ? (index) => at(from + quote + index) : undefined;
  }
}

function syntaxRefusal(source: Source, offset: number, found: string): Refusal {
  return new Refusal({
    code: "manifest-syntax",
    expected: "valid YAML",
    found,
    fix: "Correct the file at this place.",
    location: source.location(offset),
  });
}

function duplicateRefusal(
  source: Source,
  key: { readonly name: string; readonly before: number; readonly again: number },
): Refusal {
  return new Refusal({
    code: "manifest-duplicate-key",
    expected: "each key once in a mapping",
    found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
    fix: "Remove one of the two: readers disagree which of them counts.",
    location: source.location(key.again),
  });
}
