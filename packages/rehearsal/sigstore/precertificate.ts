/** One element of DER (ITU-T X.690): all of it, and what is inside. */
interface Element {
  readonly tag: number;
  readonly whole: Buffer;
  readonly body: Buffer;
}

const extensionsTag = 0xa3;
const versionTag = 0xa0;
/** The object identifier that marks a certificate as not yet issued: 1.3.6.1.4.1.11129.2.4.3. */
const poison = Buffer.from("060a2b06010401d679020403", "hex");

/** The part of a certificate that is signed (RFC 5280, 4.1). */
export function tbsOf(certificate: Buffer): Buffer {
  const [tbs] = partsOf(read(certificate).body);
  if (tbs === undefined) throw new Error("this is no certificate");
  return tbs.whole;
}

/** The subject's public key, as the certificate has it. */
export function subjectKeyOf(tbs: Buffer): Buffer {
  const fields = partsOf(read(tbs).body);
  const key = fields[fields[0]?.tag === versionTag ? 6 : 5];
  if (key === undefined) throw new Error("this certificate has no key");
  return key.whole;
}

/** What is going to be signed once the mark is gone (RFC 6962, 3.2). */
export function withoutPoison(tbs: Buffer): Buffer {
  const fields = partsOf(read(tbs).body).map((field) => {
    if (field.tag !== extensionsTag) return field.whole;
    const kept = partsOf(read(field.body).body).filter(
      ({ body }) => !body.subarray(0, poison.length).equals(poison),
    );
    return write(extensionsTag, [
      write(
        0x30,
        kept.map(({ whole }) => whole),
      ),
    ]);
  });
  return write(0x30, fields);
}

function read(bytes: Buffer, at = 0): Element {
  let length = bytes.readUInt8(at + 1);
  let start = at + 2;
  if (length >= 0x80) {
    const size = length - 0x80;
    length = bytes.readUIntBE(start, size);
    start += size;
  }
  const end = start + length;
  return { tag: bytes.readUInt8(at), whole: bytes.subarray(at, end), body: bytes.subarray(start, end) };
}

function partsOf(body: Buffer): readonly Element[] {
  const parts: Element[] = [];
  for (let at = 0; at < body.length;) {
    const part = read(body, at);
    parts.push(part);
    at += part.whole.length;
  }
  return parts;
}

function write(tag: number, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length < 0x80 ? [] : body.length < 0x100 ? [0x81] : [0x82, body.length >> 8];
  return Buffer.concat([Buffer.of(tag, ...size, body.length & 0xff), body]);
}
