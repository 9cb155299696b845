import { generateKeyPairSync, sign } from "node:crypto";

export interface StatementOptions {
  readonly subject: readonly unknown[];
  readonly predicateType?: string;
  readonly type?: string;
  /** Of the envelope. */
  readonly payloadType?: string;
}

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });

/** The public half of what {@link keyedBundle} signs with, as PEM. */
export const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();

/** A bundle of version 0.3 around a statement, signed by a key and in no log; as correct as its statement is. */
export function keyedBundle(options: StatementOptions) {
  const { subject, predicateType = signatureType, type = "https://in-toto.io/Statement/v1" } = options;
  const { payloadType = "application/vnd.in-toto+json" } = options;
  const payload = Buffer.from(JSON.stringify({ _type: type, subject, predicateType, predicate: {} }));
  return {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: { publicKey: { hint: "x" } },
    dsseEnvelope: {
      payload: payload.toString("base64"),
      payloadType,
      signatures: [{ sig: sign("sha256", encoded(payloadType, payload), privateKey).toString("base64") }],
    },
  };
}

/** What of an envelope is signed: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function encoded(payloadType: string, payload: Buffer): Buffer {
  const begin = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(begin), payload]);
}
