import { randomBytes, timingSafeEqual } from "node:crypto";
import { jsonReply, type Reply } from "../package-index/exchange.ts";
import { RegistryError } from "./registry-error.ts";

/** How a registry knows who asks. */
export type Authentication =
  | { readonly kind: "none" }
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  /** A name and a password are exchanged for a token that is good for one repository and five minutes. */
  | {
      readonly kind: "token";
      readonly username: string;
      readonly password: string;
      /** Whether anybody may pull, with a token all the same. Default false. */
      readonly anonymousPull?: boolean;
    };

export type Action = "pull" | "push" | "delete";

export interface Guard {
  allows(authorization: string | undefined, access: Access): boolean;
  /** How to log in, for the header `WWW-Authenticate`. */
  challenge(authorization: string | undefined, access: Access): string;
  /** Answers a request to the realm of tokens. `undefined` when there are none. */
  issue(authorization: string | undefined, query: URLSearchParams): Reply | undefined;
}

/** What is to be done; no repository for a request that only asks who is there. */
export interface Access {
  readonly repository: string | undefined;
  readonly action: Action;
}

export const tokenPath = "/token";

const lifetime = 300;

/** `address` is what the registry is reached at; `now` gives milliseconds. */
export function createGuard(authentication: Authentication, address: string, now: () => number): Guard {
  switch (authentication.kind) {
    case "none":
      return { allows: () => true, challenge: () => "", issue: () => undefined };
    case "basic":
      return {
        allows: (authorization) => isLogin(authorization, authentication),
        challenge: () => `Basic realm="${address}"`,
        issue: () => undefined,
      };
    case "token":
      return tokenGuard(authentication, address, now);
  }
}

/** https://distribution.github.io/distribution/spec/auth/token/ */
function tokenGuard(
  authentication: Extract<Authentication, { kind: "token" }>,
  address: string,
  now: () => number,
): Guard {
  const issued = new Map<string, { readonly scopes: ReadonlySet<string>; readonly until: number }>();
  const service = new URL(address).host;
  const scopesOf = (authorization: string | undefined): ReadonlySet<string> | undefined => {
    const token = issued.get(/^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "");
    return token !== undefined && token.until > now() ? token.scopes : undefined;
  };
  return {
    allows(authorization, { repository, action }) {
      const scopes = scopesOf(authorization);
      return scopes !== undefined && (repository === undefined || scopes.has(`${repository}:${action}`));
    },
    challenge(authorization, { repository, action }) {
      const wanted = action === "push" ? "pull,push" : action;
      const scope = repository === undefined ? "" : `,scope="repository:${repository}:${wanted}"`;
      const error = scopesOf(authorization) === undefined ? "" : `,error="insufficient_scope"`;
      return `Bearer realm="${address}${tokenPath}",service="${service}"${scope}${error}`;
    },
    issue(authorization, query) {
      const known = isLogin(authorization, authentication);
      if (authorization !== undefined && !known) throw unauthorized(`Basic realm="${address}${tokenPath}"`);
      const anonymous = authentication.anonymousPull === true ? ["pull"] : [];
      const scopes = query.getAll("scope").flatMap((scope) => scope.split(" "));
      const granted = scopes.flatMap((scope) => {
        const [, repository, actions = ""] = /^repository:([^:]+):([a-z,*]+)$/.exec(scope) ?? [];
        const allowed = actions.split(",").filter((action) => known || anonymous.includes(action));
        return repository === undefined ? [] : allowed.map((action) => `${repository}:${action}`);
      });
      const token = randomBytes(24).toString("base64url");
      issued.set(token, { scopes: new Set(granted), until: now() + lifetime * 1000 });
      return jsonReply(200, {
        token,
        access_token: token,
        expires_in: lifetime,
        issued_at: new Date(now()).toISOString(),
      });
    },
  };
}

interface Login {
  readonly username: string;
  readonly password: string;
}

function isLogin(authorization: string | undefined, { username, password }: Login): boolean {
  const sent = /^Basic (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
  const [found, expected] = [Buffer.from(sent, "base64"), Buffer.from(`${username}:${password}`)];
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** A refusal that says how to log in. */
export function unauthorized(challenge: string): RegistryError {
  return new RegistryError(401, "UNAUTHORIZED", "log in first", { "www-authenticate": challenge });
}
