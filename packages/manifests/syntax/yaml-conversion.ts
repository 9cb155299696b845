import { isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";
import type { Source } from "../source.ts";
import { literalOffsets } from "./yaml-literal.ts";
import { deepest, tooDeep } from "./nesting.ts";
import { yamlDuplicateRefusal, yamlSyntaxRefusal } from "./yaml-refusal.ts";
import type { YamlAlias, YamlEntry, YamlNode, YamlScalar } from "./yaml.ts";

/** What a document is converted with: `at` gives the place in the source of each unit of `text`. */
export interface ConversionContext {
  readonly source: Source;
  readonly text: string;
  readonly at: (offset: number) => number;
  /** Where every scalar and alias is noted. */
  readonly parts: { readonly scalars: Map<number, YamlScalar>; readonly aliases: Map<number, YamlAlias> };
}

/**
 * A parser's node with all below it as nodes that know where they stand.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function convertYaml(contents: unknown, context: ConversionContext): YamlNode {
  return new Conversion(context).node(contents, 0);
}

/** How many values aliases may stand for in one document, so that aliases of aliases of aliases cost nothing. */
const mostRepeated = 100_000;

class Conversion {
  readonly #context: ConversionContext;
  readonly #anchors = new Map<string, YamlNode>();
  /** How many values a collection holds, those its aliases stand for included. */
  readonly #weights = new Map<YamlNode, number>();
  #allowance = mostRepeated;

  constructor(context: ConversionContext) {
    this.#context = context;
  }

  node(node: unknown, depth: number): YamlNode {
    if (isAlias(node)) return this.#alias(node.source, this.#context.at(node.range?.[0] ?? 0));
    if (isMap(node) || isSeq(node)) {
      const { source, at } = this.#context;
      if (depth >= deepest) throw yamlSyntaxRefusal(source, at(node.range?.[0] ?? 0), tooDeep.found);
    }
    if (isMap(node)) {
      const entries = this.#entries(node, depth + 1);
      return this.#collection(
        node.anchor,
        { kind: "map", entries },
        entries.map(({ value }) => value),
      );
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.node(item, depth + 1));
      return this.#collection(node.anchor, { kind: "list", items }, items);
    }
    if (isScalar(node)) return this.#anchored(node.anchor, this.#scalar(node));
    return { kind: "scalar", value: null, text: "", start: 0, end: 0, offsetAt: undefined, style: "plain" };
  }

  #alias(anchor: string, start: number): YamlAlias {
    const target = this.#anchors.get(anchor);
    const weight = target === undefined ? 1 : this.#weightOf(target);
    const isTooLarge = weight > this.#allowance;
    if (!isTooLarge) this.#allowance -= weight;
    const alias: YamlAlias = {
      kind: "alias",
      anchor,
      start,
      target,
      ...(isTooLarge ? { isTooLarge } : {}),
    };
    this.#context.parts.aliases.set(start, alias);
    return alias;
  }

  #collection(anchor: string | undefined, node: YamlNode, children: readonly YamlNode[]): YamlNode {
    const weight = children.reduce((sum, child) => sum + this.#weightOf(child), 1);
    this.#weights.set(node, weight);
    return this.#anchored(anchor, node);
  }

  #weightOf(node: YamlNode): number {
    if (node.kind !== "alias") return this.#weights.get(node) ?? 1;
    return node.target === undefined || node.isTooLarge === true ? 1 : this.#weightOf(node.target);
  }

  #anchored<Node extends YamlNode>(anchor: string | undefined, node: Node): Node {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #entries(map: YAMLMap, depth: number): YamlEntry[] {
    const seen = new Map<string, number>();
    return map.items.flatMap((pair) => {
      const key = this.node(pair.key, depth);
      // A collection as a key is legal, and no tool of ours reads one.
      if (key.kind !== "scalar") return [];
      const before = seen.get(key.text);
      if (before !== undefined && key.text !== "<<") {
        throw yamlDuplicateRefusal(this.#context.source, { name: key.text, before, again: key.start });
      }
      seen.set(key.text, key.start);
      return [{ key: key.text, start: key.start, value: this.node(pair.value, depth) }];
    });
  }

  #scalar(scalar: Scalar): YamlScalar {
    const { at, parts } = this.#context;
    const [from = 0, to = 0] = scalar.range ?? [];
    const text = scalar.type === "PLAIN" ? (scalar.source ?? "") : String(scalar.value);
    const place = { value: scalar.value, text, start: at(from), end: at(to), style: styleOf(scalar) };
    const offsetAt = this.#offsets(scalar, { text, from, to });
    const read: YamlScalar = { kind: "scalar", ...place, offsetAt };
    parts.scalars.set(read.start, read);
    return read;
  }

  #offsets(
    scalar: Scalar,
    { text, from, to }: { readonly text: string; readonly from: number; readonly to: number },
  ): YamlScalar["offsetAt"] {
    const { at, text: written } = this.#context;
    if (scalar.type === "BLOCK_LITERAL") {
      const offsets = literalOffsets(written.slice(from, to), text);
      return offsets === undefined ? undefined : (index) => at(from + offsets(index));
    }
    const quote = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE" ? 1 : 0;
    const isVerbatim = written.slice(from + quote, to - quote) === text;
    return isVerbatim ? (index) => at(from + quote + index) : undefined;
  }
}

function styleOf({ type }: Scalar): YamlScalar["style"] {
  switch (type) {
    case "QUOTE_DOUBLE":
      return "double";
    case "QUOTE_SINGLE":
      return "single";
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return "block";
    default:
      return "plain";
  }
}
