import type { ServerResponse } from "node:http";
import type { CannedAnswer } from "../faults/fault-rule.ts";
import type { Exchange, OpenExchange } from "./exchange.ts";
import type { Answer } from "./render-answer.ts";

/** Sends it all or, `isTruncated`, the head and half of the body. */
export function sendAnswer(
  response: ServerResponse,
  { status, headers, bytes }: Answer,
  { isTruncated = false, isHead = false }: { readonly isTruncated?: boolean; readonly isHead?: boolean } = {},
): void {
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, { ...headers, ...(hasBody ? { "content-length": String(bytes.length) } : {}) });
  if (!isTruncated) {
    response.end(hasBody && !isHead ? bytes : undefined);
    return;
  }
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
    response.destroy();
  });
}

/** Sends what a planned fault says. */
export function sendCanned(
  response: ServerResponse,
  exchange: OpenExchange,
  planned: CannedAnswer | ((exchange: Exchange) => CannedAnswer),
): void {
  const { status, headers = {}, body } = typeof planned === "function" ? planned(exchange) : planned;
  const isText = typeof body === "string";
  const type = isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
  const bytes = Buffer.from(body === undefined ? "" : isText ? body : JSON.stringify(body));
  exchange.status = status;
  exchange.responseHeaders = { "content-type": type, ...headers };
  exchange.responseBody = body;
  exchange.outcome = "faulted";
  sendAnswer(response, { status, headers: exchange.responseHeaders, bytes, body });
}
