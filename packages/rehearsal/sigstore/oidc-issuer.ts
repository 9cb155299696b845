import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import * as v from "valibot";
import type { CertificateLog } from "./certificate-log.ts";
import { githubClaims, type JobIdentity } from "./github-claims.ts";
import { createTokenSigner } from "./json-web-token.ts";

/** What a job asks for a token with, as GitHub hands it over in two variables. */
export interface TokenRequest {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
}

/** A token that somebody else's clock or settings made. */
export interface TokenOptions {
  /** Seconds from now. Default 300; negative for a token that is over. */
  readonly lifetime?: number;
  /** Default what the request asks for. */
  readonly audience?: string;
}

export interface OidcIssuer {
  /** `http://127.0.0.1:PORT`, also what tokens name as their issuer. */
  readonly address: string;
  readonly port: number;
  /** Lets a job ask for tokens, at the address of the issuer or of what stands before it. */
  admit(job: JobIdentity, options?: TokenOptions & { readonly through?: string }): TokenRequest;
  /** A token without a request. Default audience `sigstore`. */
  token(job: JobIdentity, options?: TokenOptions): string;
  /** Every token that was ever given, for tests that look for one in what a program printed. */
  readonly issued: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a stand-in for GitHub's issuer of tokens, which is a log of certificates as well. A program without a token
 * finds the device flow there, which nobody ever confirms: what becomes of a job without `id-token: write`.
 */
export async function startOidcIssuer(log: CertificateLog): Promise<OidcIssuer> {
  const signer = createTokenSigner();
  const jobs = new Map<string, { readonly job: JobIdentity; readonly options: TokenOptions }>();
  const issued: string[] = [];
  const issue = (job: JobIdentity, { audience, lifetime = 300 }: TokenOptions): string => {
    const now = Math.floor(Date.now() / 1000);
    const times = { nbf: now - 600, iat: now + Math.min(0, lifetime) - 1, exp: now + lifetime };
    const token = signer.sign({
      jti: randomUUID(),
      iss: address,
      aud: audience,
      ...times,
      ...githubClaims(job),
    });
    issued.push(token);
    return token;
  };
  const answer = async (request: IncomingMessage): Promise<readonly [number, unknown]> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", address);
    switch (pathname) {
      case "/.well-known/openid-configuration":
        return [200, discovery(address)];
      case "/.well-known/jwks":
        return [200, signer.keys];
      case "/device/code":
        return [200, deviceCode(address)];
      case "/device/token":
        return [200, { error: "authorization_pending" }];
      case "/ct/v1/add-pre-chain":
        return [200, log.promise(v.parse(chainSchema, await json(request)).chain)];
      case "/token": {
        const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
        const admitted = jobs.get(bearer);
        if (admitted === undefined) return [401, { message: "the request token is not known" }];
        const audience = searchParams.get("audience") ?? "https://github.com";
        return [200, { count: 1, value: issue(admitted.job, { audience, ...admitted.options }) }];
      }
      default:
        return [404, { message: "there is no such page" }];
    }
  };
  const server = createServer((request, response) => {
    void answer(request)
      .catch((error: unknown) => [400, { message: String(error) }] as const)
      .then(([status, body]) => {
        send(response, status, body);
      });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    port,
    issued,
    admit(job, { through = address, ...options } = {}) {
      const bearer = randomUUID();
      jobs.set(bearer, { job, options });
      return {
        // GitHub's has a query already, and clients add theirs behind an ampersand.
        ACTIONS_ID_TOKEN_REQUEST_URL: `${through}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
      };
    },
    token: (job, options = {}) => issue(job, { audience: "sigstore", ...options }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const chainSchema = v.object({ chain: v.array(v.string()) });

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
function discovery(address: string) {
  return {
    issuer: address,
    jwks_uri: `${address}/.well-known/jwks`,
    token_endpoint: `${address}/device/token`,
    authorization_endpoint: `${address}/device`,
    device_authorization_endpoint: `${address}/device/code`,
    code_challenge_methods_supported: ["S256"],
    subject_types_supported: ["public"],
    response_types_supported: ["id_token"],
    id_token_signing_alg_values_supported: ["RS256"],
    scopes_supported: ["openid"],
  };
}

/** RFC 8628, 3.2. */
function deviceCode(address: string) {
  return {
    device_code: "x",
    user_code: "AAAA-BBBB",
    verification_uri: `${address}/device`,
    expires_in: 300,
    interval: 1,
  };
}
