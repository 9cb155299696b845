import { gunzipSync } from "node:zlib";

const block = 512;
/** What one package may unpack to: far above any real one here, far below what would hurt. */
const unpackedLimit = 256 * 1024 * 1024;

export interface TarEntry {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The regular files of a gzipped tar file (POSIX ustar; extended headers are skipped, not applied,
 * because no file read here has a name that needs one).
 * @throws {RangeError} when the bytes are no such file or unpack to more than 256 MiB.
 */
export function readTarEntries(gzipped: Buffer): TarEntry[] {
  const bytes = gunzipSync(gzipped, { maxOutputLength: unpackedLimit });
  const entries: TarEntry[] = [];
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const size = Number.parseInt(text(bytes, at + 124, 12), 8);
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError("the tar file is damaged");
    const start = at + block;
    if (start + size > bytes.length) throw new RangeError("the tar file is cut short");
    if (isRegularFile(bytes[at + 156])) {
      const prefix = text(bytes, at + 345, 155);
      const name = text(bytes, at, 100);
      entries.push({
        name: prefix === "" ? name : `${prefix}/${name}`,
        content: bytes.subarray(start, start + size),
      });
    }
    at = start + Math.ceil(size / block) * block;
  }
  return entries;
}

function isRegularFile(type: number | undefined): boolean {
  return type === 0x30 || type === 0;
}

function text(bytes: Buffer, start: number, length: number): string {
  const field = bytes.toString("utf8", start, start + length);
  const end = field.indexOf("\0");
  return (end === -1 ? field : field.slice(0, end)).trim();
}
