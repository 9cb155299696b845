import { createHash, generateKeyPairSync, type JsonWebKey, sign } from "node:crypto";

/** Signs the claims of tokens, with a key of its own. */
export interface TokenSigner {
  /** The page at which its public key is found (RFC 7517). */
  readonly keys: { readonly keys: readonly JsonWebKey[] };
  /** A token in its compact form (RFC 7519). */
  sign(claims: Readonly<Record<string, unknown>>): string;
}

export function createTokenSigner(): TokenSigner {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const der = publicKey.export({ type: "spki", format: "der" });
  const kid = createHash("sha256").update(der).digest("hex").slice(0, 16);
  return {
    keys: { keys: [{ ...publicKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid }] },
    sign(claims) {
      const input = `${encode({ alg: "RS256", typ: "JWT", kid })}.${encode(claims)}`;
      return `${input}.${sign("sha256", Buffer.from(input), privateKey).toString("base64url")}`;
    },
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
