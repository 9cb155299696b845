import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { TokenBook } from "../accounts/token-book.ts";
import { Denial } from "../denial.ts";
import type { Fault } from "../faults/fault-rule.ts";
import type { FaultSchedule } from "../faults/fault-plan.ts";
import type { Staleness } from "../faults/staleness.ts";
import type { Router } from "../rest/router.ts";
import { createRouter } from "../rest/router.ts";
import { restRoutes } from "../rest/index.ts";
import type { World } from "../world.ts";
import { answerApi } from "./api-answer.ts";
import { ConnectionDropped } from "./connection-dropped.ts";
import type { Exchange, OpenExchange } from "./exchange.ts";
import { answerGit } from "./git-surface.ts";
import { identify, type RawRequest } from "./identify.ts";
import type { RateLimits } from "./rate-limits.ts";
import { readBody } from "./read-body.ts";
import { denialReply } from "./rest-surface.ts";
import { sendAnswer, sendCanned } from "./send-answer.ts";
import { renderAnswer } from "./render-answer.ts";

export interface ServerParts {
  readonly world: World;
  readonly tokens: TokenBook;
  readonly faults: FaultSchedule;
  readonly staleness: Staleness;
  readonly limits: RateLimits;
  readonly router: Router;
  /** Every exchange is entered when its request has come in, and completed by its answer. */
  readonly exchanges: OpenExchange[];
}

/** A push brings whole histories. */
const mostBytes = 1024 * 1024 * 1024;

export function createGitHubServer(parts: Omit<ServerParts, "router">): Server {
  const whole = { ...parts, router: createRouter(restRoutes) };
  return createServer((request, response) => {
    serve(whole, request, response).catch(() => {
      response.destroy();
    });
  });
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const raw: RawRequest = {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    headers: headersOf(request),
    body: await readBody(request, mostBytes),
  };
  const exchange = await open(parts, raw).catch((problem: unknown) => problem);
  if (exchange instanceof Denial) {
    sendAnswer(response, renderAnswer(denialReply(exchange, ""), anonymously(parts)));
    return;
  }
  if (!isExchange(exchange)) throw exchange;
  const faults = parts.faults.forRequest(exchange);
  try {
    await answer(parts, { raw, exchange, faults, response });
  } catch (problem) {
    if (!(problem instanceof ConnectionDropped)) throw problem;
    exchange.outcome = "dropped";
    response.destroy();
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

async function open({ world, router, exchanges }: ServerParts, raw: RawRequest): Promise<OpenExchange> {
  const requestHeaders = Object.fromEntries(
    Object.entries(raw.headers).filter(([name]) => name !== "authorization"),
  );
  const identified = await identify(world, router, raw);
  const exchange: OpenExchange = {
    number: exchanges.length + 1,
    method: raw.method,
    ...identified,
    requestHeaders,
    status: 0,
    responseHeaders: {},
    responseBody: undefined,
    effects: [],
    outcome: "open",
  };
  exchanges.push(exchange);
  return exchange;
}

function isExchange(value: unknown): value is OpenExchange {
  return typeof value === "object" && value !== null && "outcome" in value;
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function anonymously({ limits, exchanges }: ServerParts) {
  return {
    requestId: `0000:${exchanges.length}`,
    limits,
    holder: "",
    resource: "core" as const,
    ifNoneMatch: undefined,
    apiVersion: "2022-11-28",
    isRead: false,
  };
}
