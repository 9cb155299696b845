/** A string in a TOML file: its value, and where each of its characters stands in the file's text. */
export interface TomlString {
  readonly kind: "string";
  readonly value: string;
  /** Offsets into `source.text` of the whole token, quotes included. */
  readonly start: number;
  readonly end: number;
  /** The offset into `source.text` of the character at `index` of `value`; `value.length` gives the end of the text. */
  offsetAt(index: number): number;
}

/** The string whose token stands from `start` to `end` of `text` and which the parser read as `value`. */
export function tomlStringAt(
  text: string,
  token: { readonly value: string; readonly start: number; readonly end: number },
): TomlString {
  const { value, start, end } = token;
  const quotes = quotesAt(text, start, end);
  const contentStart = start + quotes + (quotes === 3 ? newlineLength(text, start + 3) : 0);
  const contentEnd = end - quotes;
  const string = { kind: "string" as const, value, start, end };
  if (contentEnd - contentStart === value.length)
    return { ...string, offsetAt: (index) => contentStart + index };

  const offsets = offsetsOf(text.slice(contentStart, contentEnd), text[start] === "'");
  return { ...string, offsetAt: (index) => contentStart + (offsets[index] ?? contentEnd - contentStart) };
}

function quotesAt(text: string, start: number, end: number): 1 | 3 {
  const quote = text[start] ?? "";
  return end - start >= 6 && text.startsWith(quote.repeat(3), start) ? 3 : 1;
}

/** A newline right behind the opening `"""` is not part of the value: https://toml.io/en/v1.0.0#string */
function newlineLength(text: string, offset: number): number {
  if (text.startsWith("\r\n", offset)) return 2;
  return text[offset] === "\n" ? 1 : 0;
}

const lineEndingBackslash = /\\[ \t]*\r?\n[ \t\r\n]*/y;
const escape = /\\(?:U[0-9A-Fa-f]{8}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[^])/y;

/**
 * For every UTF-16 unit of the value, the offset in `content` at which its spelling begins. The parser
 * reads CRLF as one newline, in literal strings too, which know no escapes.
 */
function offsetsOf(content: string, isLiteral: boolean): number[] {
  const offsets: number[] = [];
  let position = 0;
  while (position < content.length) {
    const skipped = isLiteral ? undefined : match(lineEndingBackslash, content, position);
    if (skipped !== undefined) {
      position += skipped.length;
      continue;
    }
    const escaped = isLiteral ? undefined : match(escape, content, position);
    const isNewline = content.startsWith("\r\n", position);
    offsets.push(position);
    if (escaped?.startsWith("\\U") === true && Number.parseInt(escaped.slice(2), 16) > 0xffff)
      offsets.push(position);
    position += escaped?.length ?? (isNewline ? 2 : 1);
  }
  offsets.push(content.length);
  return offsets;
}

function match(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}
