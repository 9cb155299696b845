import { createHash } from "node:crypto";

/**
 * What cosign calls a key in a bundle: the SHA-256 sum of its public half in DER, in base64.
 * https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_common.proto
 */
export function keyHint(pem: string): string {
  const base64 = pem.replaceAll(/-----[^-]*-----|\s/g, "");
  return createHash("sha256").update(Buffer.from(base64, "base64")).digest("base64");
}
