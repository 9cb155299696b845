import type { Source } from "../source.ts";
import type { YamlScalar } from "./yaml.ts";

/**
 * Where each unit of a string stands in the file, also where escapes or folding come between: a unit that is spelled by several
 * stands where its spelling begins, and a break that folding made stands at the end of the line before it. Undefined where
 * the spelling does not lead to the text, which it always should.
 */
export function stringOffsets(source: Source, node: YamlScalar): ((index: number) => number) | undefined {
  if (node.offsetAt !== undefined) return node.offsetAt;
  const written = source.text.slice(node.start, node.end);
  const offsets = node.style === "block" ? folded(written, node.text) : quoted(written, node);
  return offsets && ((index) => node.start + (offsets[index] ?? written.length));
}

/** https://yaml.org/spec/1.2.2/#813-folded-style */
function folded(block: string, text: string): readonly number[] | undefined {
  const offsets: number[] = [];
  let indent: number | undefined;
  let last = block.indexOf("\n");
  let start = last + 1;
  for (const line of block.slice(start).split("\n")) {
    const written = line.replace(/\r$/, "");
    indent ??= /\S/.test(written) ? written.search(/\S/) : undefined;
    const content = written.slice(indent ?? 0);
    if (indent !== undefined && content !== "") {
      while (/[ \n]/.test(text[offsets.length] ?? "") && !text.startsWith(content, offsets.length)) {
        offsets.push(last);
      }
      if (!text.startsWith(content, offsets.length)) return undefined;
      for (let index = 0; index < content.length; index += 1) offsets.push(start + indent + index);
      last = start + written.length;
    }
    start += line.length + 1;
  }
  return /^\n*$/.test(text.slice(offsets.length)) ? offsets : undefined;
}

/** On one line: what folding does to lines in quotes is left alone. */
function quoted(written: string, { text, style }: YamlScalar): readonly number[] | undefined {
  if (style === "plain" || written.includes("\n")) return undefined;
  const spelling = style === "single" ? /''|[^']/gy : /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)|[^"\\]/giy;
  spelling.lastIndex = 1;
  const offsets: number[] = [];
  for (const match of written.slice(0, -1).matchAll(spelling)) {
    const units = match[0].startsWith("\\U") && Number.parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
    for (let unit = 0; unit < units; unit += 1) offsets.push(match.index);
  }
  return offsets.length === text.length ? [...offsets, written.length - 1] : undefined;
}
