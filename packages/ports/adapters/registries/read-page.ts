import { escapeText } from "@release-actions/release-model";
import type { AskHttp, HttpAnswer } from "../ask-http.ts";
import type { RegistryAddress } from "./registry-address.ts";

/** What came of reading one page of a registry. `asked` and `answered` are fit to be shown. */
export type Reading<Content> =
  | { readonly kind: "read"; readonly asked: string; readonly content: Content }
  /** The registry says that it has no such page. */
  | { readonly kind: "missing"; readonly asked: string; readonly answered: string }
  | Failure;

export interface Failure {
  readonly kind: "failed";
  readonly asked: string;
  readonly answered: string;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  /** Milliseconds for which the registry wants to be left alone. */
  readonly retryAfter: number | undefined;
  /** How the registry wants those who ask to make themselves known; the header `www-authenticate`. */
  readonly challenge: string | undefined;
}

export type HttpAnswered = Extract<HttpAnswer, { kind: "answered" }>;

/** Reads a page past caches, as far as these obey the one who asks. The credentials go to the registry's own origin only. */
export async function readPage<Content>(
  ask: AskHttp,
  registry: RegistryAddress,
  page: {
    /** A query in it is the registry's own, may hold a secret and is not shown. */
    readonly address: URL;
    /** A query of ours, in place of one in the address. */
    readonly query?: string | undefined;
    readonly accept: string;
    /** What stands on such a page, in words: `a package's description`. */
    readonly content: string;
    readonly signal: AbortSignal | undefined;
    readonly method?: "GET" | "HEAD";
    readonly readsBody?: boolean;
    /** Undefined where the answer is no such page. */
    readonly parse: (answer: HttpAnswered) => Content | undefined;
  },
): Promise<Reading<Content>> {
  const { query, accept, signal, method = "GET", readsBody = true } = page;
  const address = new URL(page.address);
  if (query !== undefined) address.search = query;
  const asked = `${method} ${showAddress(address)}${query === undefined ? "" : `?${query}`}`;
  const { authorization } = registry;
  const answer = await ask(address, {
    method,
    readsBody,
    signal,
    headers: {
      accept,
      "cache-control": "no-cache",
      "user-agent": "release-actions",
      ...(authorization !== undefined && address.origin === registry.folder.origin && { authorization }),
    },
  });
  if (answer.kind === "unanswered") return failure(asked, answer);
  const { status, headers } = answer;
  // 404, 410 and 451 all mean that there is nothing to be had: https://doc.rust-lang.org/cargo/reference/registry-index.html
  if ([404, 410, 451].includes(status)) return { kind: "missing", asked, answered: String(status) };
  if (status < 200 || status > 299) return failure(asked, answer);
  const content = page.parse(answer);
  if (content !== undefined) return { kind: "read", asked, content };
  const type = headers.get("content-type");
  const found = type === null ? "something" : `text of type ${escapeText(type)}`;
  return unfitting(asked, `${status} with ${found} that is not ${page.content}`, status);
}

/** An address that somebody else chose, without what may be secret in it. */
export function showAddress({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

/** A page that came and cannot be used. */
export function unfitting(asked: string, answered: string, status: number): Failure {
  return { kind: "failed", asked, answered, status, retryAfter: undefined, challenge: undefined };
}

/** Puts an answer that helps no further into words. */
export function failure(asked: string, answer: HttpAnswer): Failure {
  if (answer.kind === "unanswered")
    return {
      kind: "failed",
      asked,
      answered: answer.reason,
      status: undefined,
      retryAfter: undefined,
      challenge: undefined,
    };
  const { status, headers } = answer;
  return {
    kind: "failed",
    asked,
    answered: String(status),
    status,
    retryAfter: readRetryAfter(headers.get("retry-after"), Date.now()),
    challenge: headers.get("www-authenticate") ?? undefined,
  };
}

/** Milliseconds from now; it says seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
export function readRetryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
