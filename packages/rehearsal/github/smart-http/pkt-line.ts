/** https://git-scm.com/docs/protocol-common#_pkt_line_format */
export const flushPacket = Buffer.from("0000");

export function packet(content: string | Buffer): Buffer {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}

/** The lines up to the next flush, and what follows it. */
export function readPackets(bytes: Buffer): { readonly lines: readonly Buffer[]; readonly rest: Buffer } {
  const lines: Buffer[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const length = Number.parseInt(bytes.toString("latin1", at, at + 4), 16);
    if (length === 0) return { lines, rest: bytes.subarray(at + 4) };
    if (Number.isNaN(length) || length < 4) break;
    lines.push(bytes.subarray(at + 4, at + length));
    at += length;
  }
  return { lines, rest: bytes.subarray(bytes.length) };
}

const mostInPacket = 65_515;

/** The content in as many packets as it takes, on one of the two channels: 1 is for the client, 2 for people. */
export function sideband(channel: 1 | 2, content: Buffer): readonly Buffer[] {
  const packets: Buffer[] = [];
  for (let at = 0; at < content.length; at += mostInPacket) {
    packets.push(packet(Buffer.concat([Buffer.from([channel]), content.subarray(at, at + mostInPacket)])));
  }
  return packets;
}
