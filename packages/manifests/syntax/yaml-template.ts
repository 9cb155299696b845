import { Refusal } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { unknownUnit } from "./traced-text.ts";
import { stringOffsets } from "./yaml-string-offsets.ts";
import { parseYamlText, type YamlNode, type YamlScalar } from "./yaml.ts";

/** A YAML file inside of a string. */
export interface InnerYaml {
  readonly roots: readonly YamlNode[];
  /** A scalar as the string has it, with the template's expressions in it. */
  readonly original: (node: YamlNode) => YamlNode;
}

/**
 * The YAML in a string of a file, whose places are places of the file. Where it becomes YAML only once a template is filled in, as by
 * `host: {{.name}}.example.org`, expressions are read as text that nobody knows, and lines of nothing else are left out. Undefined where
 * even that is no YAML.
 */
export function parseInnerYaml(source: Source, node: YamlScalar): InnerYaml | undefined {
  const offsetAt = stringOffsets(source, node);
  if (offsetAt === undefined) return undefined;
  const { text } = node;
  const isTemplate = text.includes("{{");
  try {
    return { roots: parseYamlText(source, text, offsetAt), original: (one) => one };
  } catch (error) {
    if (!(error instanceof Refusal) || !isTemplate) throw error;
  }
  try {
    const roots = parseYamlText(source, withoutExpressions(text), offsetAt);
    const indexes = new Map(Array.from(text, (_, index) => [offsetAt(index), index]));
    return { roots, original: (one) => asWritten(one, text, indexes) };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Of the same length, so that every place stays where it is. */
function withoutExpressions(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      /^\s*(?:\{\{.*?\}\}\s*)+$/.test(line)
        ? " ".repeat(line.length)
        : line.replaceAll(/\{\{.*?\}\}/g, (expression) => unknownUnit.repeat(expression.length)),
    )
    .join("\n");
}

function asWritten(node: YamlNode, text: string, indexes: ReadonlyMap<number, number>): YamlNode {
  if (node.kind !== "scalar" || !node.text.includes(unknownUnit)) return node;
  const start = node.offsetAt === undefined ? undefined : indexes.get(node.offsetAt(0));
  if (start === undefined) return node;
  const written = text.slice(start, start + node.text.length);
  return { ...node, text: written, value: written };
}
