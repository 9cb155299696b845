/** One file of an archive. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A zip archive of stored (uncompressed) files, the same bytes on every machine.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const fields = commonFields(name, entry.bytes);
    const header = Buffer.concat([uint32(0x04034b50), fields, name, entry.bytes]);
    central.push(
      // 0x0314: made on Unix by version 2.0, so that the mode below counts: a plain file, rw-r--r--.
      Buffer.concat([uint32(0x02014b50), uint16(0x0314), fields, uint16(0), uint16(0), uint16(0)]),
      Buffer.concat([uint32(0o100644 * 0x10000), uint32(offset), name]),
    );
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const counts = [uint16(entries.length), uint16(entries.length)];
  const end = [uint32(0x06054b50), uint16(0), uint16(0), ...counts, uint32(directory.length), uint32(offset)];
  return Buffer.concat([...local, directory, ...end, uint16(0)]);
}

/** What the header before a file and its entry in the directory at the end have in common. */
function commonFields(name: Buffer, bytes: Uint8Array): Buffer {
  const size = uint32(bytes.length);
  const utf8Names = uint16(0x0800);
  // The earliest date the format can hold: archives of the same files stay the same.
  const moment = Buffer.concat([uint16(0), uint16(0x0021)]);
  const parts = [uint16(20), utf8Names, uint16(0), moment, uint32(crc32(bytes)), size, size];
  return Buffer.concat([...parts, uint16(name.length), uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

/** node:zlib has it too, but not in every Node 20. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
