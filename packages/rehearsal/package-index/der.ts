/**
 * The few forms of DER that a certificate needs (ITU-T X.690), written by hand: certificate packages
 * cost 180 ms at start and half of a bundle's size budget for this one page (docs/adr/0003).
 */
export const der = {
  sequence: (...items: readonly Buffer[]) => element(0x30, ...items),
  set: (...items: readonly Buffer[]) => element(0x31, ...items),
  boolean: (value: boolean) => element(0x01, Buffer.of(value ? 0xff : 0)),
  /** A non-negative integer, given as big-endian bytes. */
  integer: (bytes: Buffer) => element(0x02, withoutSign(bytes)),
  bits: (bytes: Buffer, unused = 0) => element(0x03, Buffer.of(unused), bytes),
  octets: (bytes: Buffer) => element(0x04, bytes),
  text: (value: string) => element(0x0c, Buffer.from(value, "utf8")),
  objectId: (dotted: string) => element(0x06, objectIdBytes(dotted)),
  /** A date before 2050, which X.509 wants as UTCTime (RFC 5280, 4.1.2.5.1). */
  time: (date: Date) => element(0x17, Buffer.from(utcTime(date), "ascii")),
  /** `[number]` holding other elements. */
  tagged: (number: number, ...items: readonly Buffer[]) => element(0xa0 + number, ...items),
  /** `[number]` in place of the tag of a primitive value. */
  taggedPrimitive: (number: number, bytes: Buffer) => element(0x80 + number, bytes),
};

function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag), lengthBytes(body.length), body]);
}

function lengthBytes(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  if (length < 0x100) return Buffer.of(0x81, length);
  return Buffer.of(0x82, length >> 8, length & 0xff);
}

function withoutSign(bytes: Buffer): Buffer {
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}

function objectIdBytes(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return Buffer.from([first * 40 + second, ...rest.flatMap(base128)]);
}

function base128(value: number): number[] {
  const low = value & 0x7f;
  const high: number[] = [];
  for (let left = value >> 7; left > 0; left >>= 7) high.unshift((left & 0x7f) | 0x80);
  return [...high, low];
}

function utcTime(date: Date): string {
  return `${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, "")}Z`;
}
