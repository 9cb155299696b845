import type { IncomingMessage, ServerResponse } from "node:http";
import { hostOf } from "./default-hosts.ts";
import { jsonReply } from "./exchange.ts";
import type { IndexHandler } from "./index-handler.ts";
import { send } from "./send-reply.ts";

/**
 * Answers a request made to the proxy's own address, for clients that use no proxy:
 * `/python/…` is the Python index, `/npm/…` the npm registry, `/cargo/…` the index of crates.
 */
export async function answerDirectly(
  request: IncomingMessage,
  response: ServerResponse,
  handle: IndexHandler,
): Promise<void> {
  const target = request.url ?? "/";
  const [, area, path] = /^\/(python|npm|cargo)(\/.*)$/.exec(target) ?? [];
  if (path === undefined || !isLoopback(request.headers.host)) {
    const message = "ask /python/, /npm/ or /cargo/ here, or use this address as a proxy for https";
    send(
      jsonReply(404, { error: "not_found", message }),
      { method: request.method ?? "GET", header: () => undefined },
      response,
    );
    return;
  }
  await handle(hostOf(roles[area as keyof typeof roles]), path, request, response);
}

const roles = { python: "python-index", npm: "npm-registry", cargo: "cargo-index" } as const;

/** Another name means that a page in a browser was led here by its own DNS record. */
export function isLoopback(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? "");
}
