import type { IncomingMessage, ServerResponse } from "node:http";
import { type HostRole, roleOf } from "./default-hosts.ts";
import { type Answer, type Exchange, problemReply, type Reply } from "./exchange.ts";
import { readBody } from "./request-body.ts";
import { send } from "./send-reply.ts";
import type { Upstream } from "./upstream.ts";

export interface IndexHandlerOptions {
  /** What the local index says to a request for a host of that role. */
  readonly answer: (role: HostRole, exchange: Exchange) => Promise<Answer>;
  readonly upstream: Upstream;
  readonly maxBodyBytes: number;
  /** Who answers for hosts that are no package registries. */
  readonly others: ReadonlyMap<string, HostHandler>;
}

/** Answers every request for one host. */
export type HostHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers one request for `host` from the local index or, when that knows nothing of it, from the real one. */
export type IndexHandler = (
  host: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

export function createIndexHandler(options: IndexHandlerOptions): IndexHandler {
  const { answer, upstream, maxBodyBytes, others } = options;
  return async (host, target, request, response) => {
    const other = others.get(host);
    if (other !== undefined) {
      await other(request, response);
      return;
    }
    const role = roleOf(host);
    const exchange: Exchange = {
      method: request.method ?? "GET",
      host,
      path: target.split("?", 1)[0] ?? "/",
      header: (name) => {
        const value = request.headers[name];
        return Array.isArray(value) ? value.join(", ") : value;
      },
      body: () => readBody(request, maxBodyBytes),
    };
    const answered = role === undefined ? misdirected : await answer(role, exchange).catch(problemReply);
    if (answered === "upstream") {
      await upstream.forward({ host, target, request, response });
    } else {
      send(answered, exchange, response);
    }
    // What was not read of a refused upload would be taken for the next request.
    if (!request.complete) response.shouldKeepAlive = false;
  };
}

const misdirected: Reply = {
  status: 421,
  headers: {},
  body: Buffer.from("this rehearsal does not stand in for that host\n"),
};
