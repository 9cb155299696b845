import { type Actor, actorOf, anonymous } from "./actor.ts";
import { badCredentials } from "./require-permission.ts";
import { makeToken, secretOf, type Token, type TokenOptions } from "./token.ts";

/** All tokens that were given out. */
export interface TokenBook {
  readonly issue: (options: TokenOptions) => Token;
  /** Who sends this `Authorization`. @throws {Denial} 401 for a token that nobody gave out. */
  identify(authorization: string | undefined): Actor;
}

export function tokenBook(): TokenBook {
  const tokens = new Map<string, { readonly token: Token; readonly actor: Actor }>();
  return {
    issue(options) {
      const token = makeToken(options);
      tokens.set(token.secret, { token, actor: actorOf(token) });
      return token;
    },
    identify(authorization) {
      const secret = secretOf(authorization);
      if (secret === undefined || secret === "") return anonymous;
      // An app identifies itself by a JSON web token, for which it gets a token; otherwise it is nobody.
      if (secret.split(".").length === 3) return anonymous;
      const known = tokens.get(secret);
      if (known === undefined) throw badCredentials();
      return known.actor;
    },
  };
}
