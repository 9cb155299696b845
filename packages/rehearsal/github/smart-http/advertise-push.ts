import type { Refs } from "../git/refs.ts";
import { zeroOid } from "../git/oid.ts";
import { flushPacket, packet } from "./pkt-line.ts";

const capabilities =
  "report-status delete-refs side-band-64k quiet atomic ofs-delta object-format=sha1 agent=git/github";

/** What a client is told before it pushes. https://git-scm.com/docs/http-protocol#_smart_server_response */
export async function advertisePush(refs: Refs): Promise<Buffer> {
  const known = await refs.list("refs/");
  const lines =
    known.length === 0 ? [`${zeroOid} capabilities^{}`] : known.map(({ name, oid }) => `${oid} ${name}`);
  return Buffer.concat([
    packet("# service=git-receive-pack\n"),
    flushPacket,
    ...lines.map((line, index) => packet(index === 0 ? `${line}\0${capabilities}\n` : `${line}\n`)),
    flushPacket,
  ]);
}
