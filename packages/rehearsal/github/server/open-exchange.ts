import type { IncomingMessage } from "node:http";
import { secretOf } from "../accounts/token.ts";
import type { OpenExchange } from "./exchange.ts";
import type { ServerParts } from "./github-server.ts";
import { identify, type RawRequest } from "./identify.ts";
import { readBody } from "./read-body.ts";

/** A push brings whole histories. */
const mostBytes = 1024 * 1024 * 1024;

/** @throws {Denial} 413. */
export async function readRequest(request: IncomingMessage): Promise<RawRequest> {
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    headers: headersOf(request),
    body: await readBody(request, mostBytes),
  };
}

/** Enters the request among the exchanges, without its secret. */
export async function openExchange(
  { world, router, exchanges, senders }: ServerParts,
  raw: RawRequest,
): Promise<OpenExchange> {
  const requestHeaders = Object.fromEntries(
    Object.entries(raw.headers).filter(([name]) => name !== "authorization"),
  );
  const exchange: OpenExchange = {
    number: exchanges.length + 1,
    method: raw.method,
    ...(await identify(world, router, raw)),
    requestHeaders,
    status: 0,
    responseHeaders: {},
    responseBody: undefined,
    effects: [],
    outcome: "open",
  };
  exchanges.push(exchange);
  const secret = secretOf(raw.headers["authorization"]);
  if (secret !== undefined) senders.set(exchange, secret);
  return exchange;
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}
