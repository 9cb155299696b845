/** One element of DER: https://www.itu.int/rec/T-REC-X.690 */
export interface Element {
  readonly tag: number;
  readonly body: Uint8Array;
  /** Where the next one begins. */
  readonly end: number;
}

/** Reads the element at a place; undefined where the bytes hold none. */
export function elementAt(bytes: Uint8Array, start = 0): Element | undefined {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) return undefined;
  const extra = first < 0x80 ? 0 : first & 0x7f;
  // No certificate is longer than what four bytes can say, and one of unknown length is not DER.
  if (extra > 4 || first === 0x80) return undefined;
  const from = start + 2 + extra;
  const length =
    extra === 0 ? first : bytes.subarray(start + 2, from).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = from + length;
  return end > bytes.length ? undefined : { tag, body: bytes.subarray(from, end), end };
}

/** The elements one after another in some bytes. */
export function elementsIn(bytes: Uint8Array): readonly Element[] {
  const found: Element[] = [];
  let next = elementAt(bytes);
  while (next !== undefined) {
    found.push(next);
    next = elementAt(bytes, next.end);
  }
  return found;
}

/** `1.3.6.1.4.1.57264.1.12` */
export function identifierOf(body: Uint8Array): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of body) {
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const [first = 0, ...rest] = numbers;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...rest].join(".");
}
