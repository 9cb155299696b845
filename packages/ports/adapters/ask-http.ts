import { isRecord, textIn } from "./json-records.ts";

/** An HTTP answer of whatever status, or why there was none. */
export type HttpAnswer =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: Headers;
      /** Empty where the body was not to be read. */
      readonly body: Buffer;
    }
  | { readonly kind: "unanswered"; readonly reason: string };

export interface HttpQuestion {
  readonly method?: "GET" | "HEAD" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the body is of interest; otherwise the connection ends after the headers. Default true. */
  readonly readsBody?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** @throws the signal's reason, and nothing else. */
export type AskHttp = (address: URL, question: HttpQuestion) => Promise<HttpAnswer>;

const tenSeconds = 10_000;

/**
 * Makes the function that asks. `timeout` is in milliseconds and covers the whole answer. Redirects are followed; on the
 * way to another host `fetch` leaves credentials behind.
 */
export function createAskHttp({
  send = fetch,
  timeout = tenSeconds,
}: {
  readonly send?: typeof fetch | undefined;
  readonly timeout?: number | undefined;
} = {}): AskHttp {
  return async (address, { readsBody = true, signal, method = "GET", ...question }) => {
    signal?.throwIfAborted();
    const limit = AbortSignal.timeout(timeout);
    try {
      const response = await send(address, {
        ...question,
        method,
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      });
      const { status, headers } = response;
      if (readsBody)
        return { kind: "answered", status, headers, body: Buffer.from(await response.arrayBuffer()) };
      await response.body?.cancel();
      return { kind: "answered", status, headers, body: Buffer.alloc(0) };
    } catch (error) {
      signal?.throwIfAborted();
      return { kind: "unanswered", reason: reasonOf(error, timeout) };
    }
  };
}

/**
 * `fetch` itself only says that it failed; the cause says more. Without a cause the request could not be made, and the
 * message may repeat a header, which may be a password.
 */
function reasonOf(error: unknown, timeout: number): string {
  if (isRecord(error) && error["name"] === "TimeoutError") return `no answer within ${timeout / 1000} s`;
  const cause = isRecord(error) ? error["cause"] : undefined;
  return textIn(cause, "code") ?? textIn(cause, "message") ?? "the request could not be made";
}
