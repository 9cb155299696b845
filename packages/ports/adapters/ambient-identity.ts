import { ExternalError, UsageError } from "@release-actions/release-model";
import type { Clock } from "../clock.ts";
import type { IdentityToken, IdentityTokens } from "../identity-tokens.ts";
import { createAskHttp } from "./ask-http.ts";
import { isRecord, parseJson, textIn } from "./json-records.ts";

/** A token is asked for anew when it has less than this to live. GitHub's live five minutes. */
const shortest = 90_000;

/**
 * The identity GitHub gives to a run, for Sigstore. Asked for by ourselves: without a token, or where its service refuses,
 * cosign would wait for a person at a browser.
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export function ambientIdentity({
  environment,
  clock,
  ask = createAskHttp(),
}: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly ask?: ReturnType<typeof createAskHttp>;
}): IdentityTokens {
  let last: Promise<IdentityToken> | undefined;
  const fetchNew = async (): Promise<IdentityToken> => {
    const { address, bearer } = requireTokenService(environment);
    const answer = await ask(address, {
      headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
    });
    const found = answer.kind === "unanswered" ? answer.reason : `status ${answer.status}`;
    if (answer.kind === "unanswered" || answer.status >= 500 || answer.status === 429)
      throw unserved(address, found, true);
    if (answer.status !== 200) throw unserved(address, found, false);
    const text = textIn(parseJson(answer.body), "value");
    const token = text === undefined ? undefined : readToken(text);
    if (token === undefined) throw unserved(address, `${found}, without a token in it`, true);
    return token;
  };
  return {
    fetch: async () => {
      const known = await last?.catch(() => undefined);
      if (known !== undefined && known.expires - clock.now() > shortest) return known;
      last = fetchNew();
      return last;
    },
  };
}

/** @throws {UsageError} `id-token-permission` where the job may not ask for a token. */
export function requireTokenService(environment: Readonly<Record<string, string | undefined>>): {
  readonly address: URL;
  readonly bearer: string;
} {
  const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  const bearer = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
  if (!/^https?:/i.test(url) || !URL.canParse(url) || bearer === "") {
    throw new UsageError({
      code: "id-token-permission",
      expected: "a job that may ask GitHub for an identity token",
      found: "no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN in the environment",
      fix: 'Add "id-token: write" below "permissions:" of the job, and of the job that calls it when it is a reusable workflow. Pull requests from forks never get one. To sign with a key instead, set the input key.',
    });
  }
  const address = new URL(url);
  address.searchParams.set("audience", "sigstore");
  return { address, bearer };
}

/** What stands in a token; its signature is for Fulcio to judge. https://www.rfc-editor.org/rfc/rfc7519 */
function readToken(text: string): IdentityToken | undefined {
  const [, payload = ""] = text.split(".");
  const claims = parseJson(Buffer.from(payload, "base64url"));
  if (!isRecord(claims) || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return undefined;
  const { exp } = claims;
  const issuer = textIn(claims, "iss");
  if (issuer === undefined || typeof exp !== "number") return undefined;
  return { text, issuer, claims, expires: exp * 1000 };
}

function unserved(address: URL, found: string, retryable: boolean): ExternalError {
  return new ExternalError({
    code: "token-service",
    expected: `an identity token from ${address.host}`,
    found,
    fix: retryable
      ? "GitHub's token service is out of order. Run it again later."
      : 'The service refuses this job. Check that it has "id-token: write", and that no earlier step changed ACTIONS_ID_TOKEN_REQUEST_TOKEN.',
    retryable,
  });
}
