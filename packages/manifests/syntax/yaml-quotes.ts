import { isScalar, parseDocument } from "yaml";
import type { Source } from "../source.ts";
import { yamlPartsOf } from "./yaml.ts";

/**
 * `text` as it can stand for the plain scalar from `start` to `end`: as it is, or in quotes where YAML would read another
 * value. Behind a `>` stands a folded block, inside brackets a comma ends the scalar, and `1.10` is the number 1.1.
 * Anything but a whole plain scalar is left to its place. For versions only, which need no escapes.
 */
export function quoteForYaml(source: Source, text: string, place: YamlPlace): string {
  const standing = yamlPartsOf(source).scalars.get(place.start);
  if (standing?.style !== "plain" || standing.end !== place.end || readsAsText(text)) return text;
  const quote = usualQuote(source);
  return quote + text + quote;
}

/** UTF-16 offsets into the source's text. */
export interface YamlPlace {
  readonly start: number;
  readonly end: number;
}

/** The text that was given to `quoteForYaml`. */
export function unquoteYaml(scalar: string): string {
  return /^(?<quote>["'])(?<text>[^"']*)\k<quote>$/.exec(scalar)?.groups?.["text"] ?? scalar;
}

/**
 * Whether every reader takes the text, without quotes, for itself. Most tools read YAML 1.1 (Go's, PyYAML), where `1_0`,
 * `0b1`, `1:30`, `yes` and `2024-01-02` are no strings; others 1.2, where `0o7` is none.
 */
export function readsAsText(text: string): boolean {
  // Behind letters, with no blank after it, a colon is only a colon: the digest of an image, and a tag with one.
  if (/^(?:\w[\w.-]*@)?sha256:[0-9a-f]{64}$/.test(text)) return true;
  if (!/^[\w^~=<][^,#:[\]{}]*$/.test(text) || text !== text.trim()) return false;
  return (["1.1", "1.2"] as const).every((version) => {
    const { contents, errors } = parseDocument(text, { version, prettyErrors: false, logLevel: "silent" });
    return errors.length === 0 && isScalar(contents) && contents.value === text;
  });
}

/** Single where the file has more of those, else double. */
function usualQuote(source: Source): string {
  const styles = [...yamlPartsOf(source).scalars.values()].map(({ style }) => style);
  const count = (wanted: string) => styles.filter((style) => style === wanted).length;
  return count("single") > count("double") ? "'" : '"';
}
