import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { TokenBook } from "../accounts/token-book.ts";
import type { Fault } from "../faults/fault-rule.ts";
import type { FaultSchedule } from "../faults/fault-plan.ts";
import type { Staleness } from "../faults/staleness.ts";
import { createRouter, type Router } from "../rest/router.ts";
import { restRoutes } from "../rest/index.ts";
import type { World } from "../world.ts";
import { answerApi } from "./api-answer.ts";
import { breakOff, confess } from "./broken-answer.ts";
import { ConnectionDropped } from "./connection-dropped.ts";
import type { Exchange, OpenExchange } from "./exchange.ts";
import { answerGit } from "./git-surface.ts";
import type { RawRequest } from "./identify.ts";
import { openExchange, readRequest } from "./open-exchange.ts";
import type { RateLimits } from "./rate-limits.ts";
import { sendAnswer, sendCanned } from "./send-answer.ts";

export interface ServerParts {
  readonly world: World;
  readonly tokens: TokenBook;
  readonly faults: FaultSchedule;
  readonly staleness: Staleness;
  readonly limits: RateLimits;
  readonly router: Router;
  /** Every exchange is entered when its request has come in, and completed by its answer. */
  readonly exchanges: OpenExchange[];
  /** The secret that each came with; it is no part of what is recorded. */
  readonly senders: WeakMap<OpenExchange, string>;
}

/** The server on every surface: REST, GraphQL and git. */
export function createGitHubServer(parts: Omit<ServerParts, "router">): Server {
  const whole = { ...parts, router: createRouter(restRoutes) };
  return createServer((request, response) => {
    serve(whole, request, response).catch((bug: unknown) => {
      confess(response, bug);
    });
  });
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const raw = await readRequest(request);
  const exchange = await openExchange(parts, raw);
  try {
    await answer(parts, { raw, exchange, faults: parts.faults.forRequest(exchange), response });
  } catch (problem) {
    if (!(problem instanceof ConnectionDropped)) throw problem;
    exchange.outcome = "dropped";
    breakOff(response, exchange);
  }
}

async function answer(
  parts: ServerParts,
  {
    raw,
    exchange,
    faults,
    response,
  }: {
    readonly raw: RawRequest;
    readonly exchange: OpenExchange;
    readonly faults: readonly Fault[];
    readonly response: ServerResponse;
  },
): Promise<void> {
  for (const fault of faults) {
    if (fault.kind === "delay") await wait(fault.milliseconds);
    if (fault.kind === "dropped") await drop(fault, exchange);
    if (fault.kind === "answer") {
      sendCanned(response, exchange, fault.answer);
      return;
    }
  }
  const isTruncated = faults.some(({ kind }) => kind === "truncated-body");
  if (exchange.surface === "git") {
    await answerGit(parts, { raw, exchange, response, isTruncated });
    return;
  }
  const answered = await answerApi(parts, raw, exchange);
  const lost = faults.find(({ kind }) => kind === "lost-answer");
  if (lost !== undefined) await drop(lost, exchange);
  exchange.status = answered.status;
  exchange.responseHeaders = answered.headers;
  exchange.responseBody = answered.body;
  exchange.outcome = isTruncated ? "truncated" : "answered";
  sendAnswer(response, answered, { isTruncated, isHead: raw.method === "HEAD" });
}

async function drop(fault: Fault, exchange: Exchange): Promise<never> {
  if (fault.kind === "dropped" || fault.kind === "lost-answer") await fault.meanwhile?.(exchange);
  throw new ConnectionDropped();
}
