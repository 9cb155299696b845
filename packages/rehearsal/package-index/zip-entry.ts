import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endOfDirectorySize = 22;
const longestComment = 0xffff;

/**
 * The content of the first entry of a zip file whose name `wanted` accepts, or `undefined`.
 * Format: PKWARE APPNOTE 6.3; stored and deflated entries, no ZIP64.
 * @throws {RangeError} when the bytes are no zip file or the entry is larger than `limit` bytes.
 */
export function readZipEntry(
  bytes: Buffer,
  wanted: (name: string) => boolean,
  limit: number,
): Buffer | undefined {
  for (const entry of listEntries(bytes)) {
    if (wanted(entry.name)) return content(bytes, entry, limit);
  }
  return undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

function* listEntries(bytes: Buffer): Generator<Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new RangeError("the zip directory is damaged");
    const nameLength = bytes.readUInt16LE(at + 28);
    yield {
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      compressedSize: bytes.readUInt32LE(at + 20),
      headerOffset: bytes.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endOfDirectorySize - longestComment);
  for (let at = bytes.length - endOfDirectorySize; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new RangeError("this is not a zip file");
}

function content(bytes: Buffer, entry: Entry, limit: number): Buffer {
  const { headerOffset: at, compressedSize } = entry;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + compressedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8)
    throw new RangeError(`zip method ${entry.method} of ${entry.name} is not supported`);
  // The limit stops a small file that unpacks to gigabytes.
  return inflateRawSync(packed, { maxOutputLength: limit });
}
