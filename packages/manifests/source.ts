import { Refusal, type Edit, type Location, type Span } from "@release-actions/release-model";

/** Larger files are refused: no manifest is that large, and a parser would take minutes over it. */
export const largestManifest = 5 * 1024 * 1024;

const byteOrderMark = "\uFEFF";

/**
 * A text file under edit. Parsers count UTF-16 units of `text`, which has no byte order mark; edits count
 * bytes of the file. This is the one place that converts.
 */
export class Source {
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly #markLength: number;
  readonly #ascii: boolean;
  #lineStarts: readonly number[] | undefined;

  /**
   * @throws {Refusal} `manifest-too-large`, `manifest-binary` or `manifest-encoding`, naming the file.
   */
  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.bytes = bytes;
    const decoded = decode(path, bytes);
    this.#markLength = decoded.startsWith(byteOrderMark) ? 3 : 0;
    this.text = this.#markLength > 0 ? decoded.slice(1) : decoded;
    this.#ascii = this.text.length + this.#markLength === bytes.length;
  }

  /** The byte span of `text.slice(start, end)`. */
  span(start: number, end: number): Span {
    return { start: this.#byteOffset(start), end: this.#byteOffset(end) };
  }

  /** The text of a byte span. */
  slice({ start, end }: Span): string {
    return new TextDecoder().decode(this.bytes.subarray(start, end));
  }

  /** An edit that replaces `text.slice(start, end)`. */
  edit(start: number, end: number, text: string): Edit {
    return { path: this.path, ...this.span(start, end), text };
  }

  /** Line and column, counted from 1, of a UTF-16 offset into `text`. */
  position(offset: number): { readonly line: number; readonly column: number } {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The same, as the location of an error. */
  location(offset: number): Location {
    return { file: this.path, ...this.position(offset) };
  }

  /** The UTF-16 offset into `text` of a byte of the file. */
  offset(byte: number): number {
    if (this.#ascii) return byte - this.#markLength;
    return new TextDecoder().decode(this.bytes.subarray(this.#markLength, byte)).length;
  }

  #byteOffset(offset: number): number {
    if (this.#ascii) return offset + this.#markLength;
    return Buffer.byteLength(this.text.slice(0, offset), "utf8") + this.#markLength;
  }
}

/** Whether a file begins with a byte order mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decode(path: string, bytes: Uint8Array): string {
  if (bytes.length > largestManifest) {
    throw new Refusal({
      code: "manifest-too-large",
      expected: `a manifest of at most ${largestManifest / 1024 / 1024} MiB`,
      found: `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`,
      fix: "Exclude the file from git or move it out of the repository.",
      location: { file: path },
    });
  }
  if (isUtf16(bytes)) {
    throw new Refusal({
      code: "manifest-encoding",
      expected: "UTF-8",
      found: "UTF-16, by its byte order mark",
      fix: "Save the file as UTF-8.",
      location: { file: path, line: 1, column: 1 },
    });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new Refusal({
      code: "manifest-binary",
      expected: "a text file",
      found: `a NUL byte at offset ${nul}`,
      fix: "Restore the text file or rename it, so that it is not read as a manifest.",
      location: { file: path, ...positionInBytes(bytes, nul) },
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal({
      code: "manifest-encoding",
      expected: "UTF-8",
      found: "bytes that are not UTF-8",
      fix: "Save the file as UTF-8.",
      location: { file: path, ...positionInBytes(bytes, firstInvalidByte(bytes)) },
      cause,
    });
  }
}

/** Line and column, in bytes from 1: a file that does not decode has no characters to count. */
function positionInBytes(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index++) {
    if (bytes[index] === 0x0a) {
      line++;
      start = index + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // `stream` lets a character that is cut at the end pass: only a truly invalid byte throws.
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1))
    starts.push(index + 1);
  return starts;
}
