import type { Source } from "../source.ts";
import { parseYaml, parseYamlText, plainYaml, type YamlNode } from "./yaml.ts";

/** One document of a YAML stream, read only where it is of use. */
export interface YamlDocument {
  readonly text: string;
  /** In the source's text. */
  readonly start: number;
}

/**
 * The documents that `isWanted` accepts by their text, parsed; undefined in the place of each other. A file of two
 * megabytes of resource definitions around one image is read in a thousandth of the time.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function parseYamlDocuments(
  source: Source,
  isWanted: (text: string) => boolean,
): readonly (YamlNode | undefined)[] {
  // A directive stands before the `---` of its document and changes how that is read.
  if (/^%/m.test(source.text)) return parseYaml(source);
  return splitDocuments(source.text).flatMap((document): readonly (YamlNode | undefined)[] =>
    isWanted(document.text)
      ? parseYamlText(source, document.text, (offset) => offset + document.start)
      : [undefined],
  );
}

/** The same as plain data for comparison; a document that is not wanted is its own text. */
export function readDocumentsData(source: Source, isWanted: (text: string) => boolean): unknown {
  if (/^%/m.test(source.text)) return parseYaml(source).map(plainYaml);
  return splitDocuments(source.text).map(({ text, start }) =>
    isWanted(text) ? parseYamlText(source, text, (offset) => offset + start).map(plainYaml) : text,
  );
}

/** Neither a quoted string nor a block may hold `---` in the first column: https://yaml.org/spec/1.2.2/#rule-c-forbidden */
function splitDocuments(text: string): readonly YamlDocument[] {
  const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index)];
  return starts
    .map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }))
    .filter((document) => /^(?!---\s*(?:#|$))\s*[^\s#]/m.test(document.text));
}
