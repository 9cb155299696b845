import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import { pipeline } from "node:stream/promises";
import { jsonReply } from "./exchange.ts";
import { send } from "./send-reply.ts";
import { createUpstreamAgent } from "./upstream-agent.ts";

interface Forwarding {
  readonly host: string;
  /** Path and query. */
  readonly target: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The real index behind the local one. */
export interface Upstream {
  forward(forwarding: Forwarding): Promise<void>;
  close(): void;
}

/** Nothing but what the rehearsal holds: everything else is answered 502 at once. */
export const noUpstream: Upstream = {
  forward: ({ host, request, response }) => {
    sendFailure(host, "this rehearsal runs offline", request, response);
    return Promise.resolve();
  },
  close: () => undefined,
};

/**
 * Passes reading requests on to the real index and streams its answers back.
 * `environment` is this machine's: its own proxy and its own additional certificates are respected.
 */
export function createUpstream(environment: Readonly<Record<string, string | undefined>>): Upstream {
  const agent = createUpstreamAgent(environment);
  return {
    async forward({ host, target, request, response }) {
      try {
        const answer = await ask({
          host,
          path: target,
          method: request.method,
          headers: keep(request.headers, forwarded),
        });
        response.writeHead(answer.statusCode ?? 502, keep(answer.headers, returned));
        await pipeline(answer, response);
      } catch (error) {
        if (response.headersSent) response.destroy();
        else sendFailure(host, reason(error), request, response);
      }
    },
    close: () => {
      agent.destroy();
    },
  };

  function ask(options: {
    host: string;
    path: string;
    method: string | undefined;
    headers: IncomingHttpHeaders;
  }) {
    return new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = httpsRequest({ ...options, agent, timeout: 30_000 }, resolve);
      outgoing.on("error", reject);
      outgoing.on("timeout", () => outgoing.destroy(new Error("no answer within 30 s")));
      outgoing.end();
    });
  }
}

/** Never credentials: what somebody is logged in to is no business of a rehearsal. */
const forwarded = [
  "accept",
  "accept-encoding",
  "cache-control",
  "if-modified-since",
  "if-none-match",
  "range",
  "user-agent",
];
const returned = [
  "accept-ranges",
  "age",
  "cache-control",
  "content-encoding",
  "content-length",
  "content-range",
  "content-type",
  "date",
  "etag",
  "last-modified",
  "location",
  "vary",
];

function keep(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

function sendFailure(host: string, why: string, request: IncomingMessage, response: ServerResponse): void {
  const message = `expected the package in this rehearsal or an answer of ${host}\nfound ${why}\nPublish it into the rehearsal, or connect this machine.`;
  const { method = "GET" } = request;
  send(jsonReply(502, { error: message, message }), { method, header: () => undefined }, response);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Trying several addresses fails with one error that holds the others and has no message of its own.
  if (error instanceof AggregateError) return error.errors.map(reason).join(", ");
  return error.message;
}
