import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { tbsOf, subjectKeyOf, withoutPoison } from "./precertificate.ts";

/** What a log of certificates promises (RFC 6962, 3.2 and 4.1). */
export interface SignedTimestamp {
  readonly sct_version: 0;
  readonly id: string;
  readonly timestamp: number;
  readonly extensions: string;
  readonly signature: string;
}

/** A log of certificates that keeps none of them: clients only look at its signature. */
export interface CertificateLog {
  /** PEM. */
  readonly publicKey: string;
  /** The promise for a chain whose first certificate is the one that is going to be issued; each in base64. */
  promise(chain: readonly string[]): SignedTimestamp;
}

export function createCertificateLog(): CertificateLog {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = sha256(publicKey.export({ type: "spki", format: "der" })).toString("base64");
  return {
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    promise(chain) {
      const [precertificate, issuer] = chain.map((certificate) => Buffer.from(certificate, "base64"));
      if (precertificate === undefined || issuer === undefined) throw new Error("the chain is incomplete");
      const timestamp = Date.now();
      const content = withoutPoison(tbsOf(precertificate));
      const signed = Buffer.concat([
        Buffer.of(0, 0), // version 1, certificate_timestamp
        number(timestamp, 8),
        number(1, 2), // precert_entry
        sha256(subjectKeyOf(tbsOf(issuer))),
        number(content.length, 3),
        content,
        number(0, 2), // no extensions
      ]);
      const signature = sign("sha256", signed, privateKey);
      const bytes = Buffer.concat([Buffer.of(4, 3), number(signature.length, 2), signature]); // SHA-256, ECDSA
      return { sct_version: 0, id, timestamp, extensions: "", signature: bytes.toString("base64") };
    },
  };
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function number(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  const width = Math.min(size, 6);
  bytes.writeUIntBE(value, size - width, width);
  return bytes;
}
