import type { AskHttp } from "../ask-http.ts";
import { parseJson, textIn } from "../json-records.ts";
import type { ImageCredentials } from "./docker-credentials.ts";
import { failure, showAddress, unfitting, type Failure } from "./read-page.ts";
import { basic, isLoopback } from "./registry-address.ts";

/** The header that answers a registry's challenge, or what came instead. */
export type Login = { readonly kind: "known"; readonly authorization: string } | Failure;

/**
 * Answers a registry that wants to know who asks: with the credentials themselves where it says `Basic`, with a token of
 * its token service where it says `Bearer`, which strangers get, too, for what is public.
 * https://distribution.github.io/distribution/spec/auth/token, https://distribution.github.io/distribution/spec/auth/oauth
 */
export async function answerChallenge(
  ask: AskHttp,
  refused: Failure,
  options: {
    readonly repository: string;
    readonly credentials: ImageCredentials | undefined;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Login> {
  const { repository, credentials, signal } = options;
  const challenge = readChallenge(refused.challenge ?? "");
  if (challenge.scheme === "basic" && credentials?.kind === "password") {
    return { kind: "known", authorization: basic(credentials.user, credentials.password) };
  }
  const realm = challenge.parameters.get("realm") ?? "";
  // The registry names the service; credentials and tokens travel there, so never in plain text.
  if (challenge.scheme !== "bearer" || !isSafe(realm)) return refused;
  const address = new URL(realm);
  const query = new URLSearchParams({
    scope: challenge.parameters.get("scope") ?? `repository:${repository}:pull`,
  });
  const service = challenge.parameters.get("service");
  if (service !== undefined) query.set("service", service);
  const asked = `${credentials?.kind === "identity" ? "POST" : "GET"} ${showAddress(address)}`;
  const answer =
    credentials?.kind === "identity"
      ? await ask(address, {
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: exchangeForm(query, credentials.token),
          signal,
        })
      : await ask(withQuery(address, query), {
          headers:
            credentials === undefined ? {} : { authorization: basic(credentials.user, credentials.password) },
          signal,
        });
  if (answer.kind === "unanswered" || answer.status < 200 || answer.status > 299)
    return failure(asked, answer);
  const page = parseJson(answer.body);
  const token = textIn(page, "token") ?? textIn(page, "access_token");
  return token === undefined
    ? unfitting(asked, `${answer.status} without a token`, answer.status)
    : { kind: "known", authorization: `Bearer ${token}` };
}

function exchangeForm(query: URLSearchParams, token: string): string {
  const form = new URLSearchParams(query);
  form.set("grant_type", "refresh_token");
  form.set("client_id", "release-actions");
  form.set("refresh_token", token);
  return form.toString();
}

function withQuery(address: URL, query: URLSearchParams): URL {
  const asked = new URL(address);
  for (const [key, value] of query) asked.searchParams.set(key, value);
  return asked;
}

function isSafe(realm: string): boolean {
  if (!URL.canParse(realm)) return false;
  const { protocol, hostname } = new URL(realm);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * `Bearer realm="https://…",service="…",scope="…"`. A registry may offer several ways, in headers of their own that arrive as one
 * with commas between (Gitea does, Bearer and then Basic); a token says least, so it comes first.
 * https://www.rfc-editor.org/rfc/rfc9110#name-www-authenticate
 */
function readChallenge(header: string): Challenge {
  // What stands in quotation marks may have commas and words, too.
  const masked = header.replaceAll(/"[^"]*"/g, (quoted) => `"${"_".repeat(quoted.length - 2)}"`);
  const starts = [...masked.matchAll(/(?:^|,)\s*(?<scheme>[A-Za-z]+)(?=\s+[A-Za-z_]+\s*=|\s*(?:,|$))/g)];
  const challenges = starts.map(({ index, groups }, number): Challenge => {
    const text = header.slice(index, starts[number + 1]?.index);
    return { scheme: (groups?.["scheme"] ?? "").toLowerCase(), parameters: parametersOf(text) };
  });
  return (
    challenges.find(({ scheme }) => scheme === "bearer") ??
    challenges[0] ?? { scheme: "", parameters: new Map() }
  );
}

function parametersOf(challenge: string): ReadonlyMap<string, string> {
  return new Map(
    [...challenge.matchAll(/(?<key>[a-z_]+)\s*=\s*(?:"(?<quoted>[^"]*)"|(?<token>[^\s,"]+))/gi)].map(
      ({ groups }) => [(groups?.["key"] ?? "").toLowerCase(), groups?.["quoted"] ?? groups?.["token"] ?? ""],
    ),
  );
}
