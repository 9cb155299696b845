import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { signDigest } from "./sign-digest.ts";

export interface VaultTransit {
  /** `http://127.0.0.1:PORT`, for `VAULT_ADDR`. */
  readonly address: string;
  readonly port: number;
  /** What may read and use the keys, for `VAULT_TOKEN`. */
  readonly token: string;
  close(): Promise<void>;
}

/** A token that may read keys and not sign with them. */
export const readOnlyToken = "s.token-that-may-read";

/**
 * What a key management service does for cosign: the transit engine of Vault, as far as signing goes, with one key.
 * https://developer.hashicorp.com/vault/api-docs/secret/transit
 */
export async function startVaultTransit(keyName: string): Promise<VaultTransit> {
  const token = "s.token-of-the-vault";
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  const answerTo = async (request: IncomingMessage): Promise<[status: number, content: object]> => {
    const path = new URL(request.url ?? "", "http://vault").pathname.replaceAll(/\/+/g, "/");
    const given = request.headers["x-vault-token"];
    const isSigning = path.startsWith("/v1/transit/sign/");
    if (given !== token && (isSigning || given !== readOnlyToken)) return [403, denied];
    if (path === `/v1/transit/keys/${keyName}`) {
      const keys = { "1": { name: "P-256", public_key: pem } };
      return [200, { data: { type: "ecdsa-p256", latest_version: 1, keys } }];
    }
    if (path === `/v1/transit/sign/${keyName}/sha2-256`) {
      const { input } = JSON.parse(await text(request)) as { readonly input: string };
      const signature = signDigest(Buffer.from(input, "base64"), privateKey);
      return [200, { data: { signature: `vault:v1:${signature.toString("base64")}` } }];
    }
    return isSigning ? [400, { errors: ["signing key not found"] }] : [404, { errors: [] }];
  };
  const server = createServer((request, response) => {
    void answerTo(request).then(([status, content]) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(content));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    token,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const denied = { errors: ["1 error occurred:\n\t* permission denied\n\n"] };
