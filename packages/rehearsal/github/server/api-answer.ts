import { randomBytes } from "node:crypto";
import { secretOf } from "../accounts/token.ts";
import { anonymous, type Actor } from "../accounts/actor.ts";
import { Denial } from "../denial.ts";
import { answerGraphql } from "../graphql/answer-graphql.ts";
import type { Reply } from "../rest/reply.ts";
import type { OpenExchange } from "./exchange.ts";
import type { ServerParts } from "./github-server.ts";
import type { RawRequest } from "./identify.ts";
import { parseJson } from "./read-body.ts";
import { requestCall } from "./request-call.ts";
import { type Answer, renderAnswer } from "./render-answer.ts";
import { answerRest, denialReply } from "./rest-surface.ts";
import type { Resource } from "./rate-limits.ts";

/** Answers a request to REST or GraphQL. */
export async function answerApi(
  parts: ServerParts,
  raw: RawRequest,
  exchange: OpenExchange,
): Promise<Answer> {
  const resource: Resource = exchange.surface === "graphql" ? "graphql" : "core";
  const holder = secretOf(raw.headers["authorization"]) ?? "";
  const reply = await replyTo(parts, { raw, exchange, resource, holder });
  return renderAnswer(reply, {
    requestId: requestId(exchange.number),
    limits: parts.limits,
    holder,
    resource,
    ifNoneMatch: raw.headers["if-none-match"],
    apiVersion: raw.headers["x-github-api-version"] ?? "2022-11-28",
    isRead: exchange.surface === "rest" && (raw.method === "GET" || raw.method === "HEAD"),
  });
}

async function replyTo(
  parts: ServerParts,
  request: {
    readonly raw: RawRequest;
    readonly exchange: OpenExchange;
    readonly resource: Resource;
    readonly holder: string;
  },
): Promise<Reply> {
  const { raw, exchange, resource, holder } = request;
  if (parseJson(raw.body) === undefined) return denialReply(notJson, "");
  const actor = identify(parts, raw.headers["authorization"]);
  if (actor instanceof Denial) return denialReply(actor, "");
  // Asking how many are left costs nothing.
  const isFree = exchange.template === "/rate_limit";
  if (!isFree && resource === "core" && !parts.limits.spend(holder, resource, 1))
    return denialReply(exhausted(actor), "");
  const call = requestCall(parts.world, actor, { ...parts, exchange });
  return resource === "graphql"
    ? answerGraphql(parts, call, { body: exchange.requestBody, holder })
    : answerRest(parts, call, { exchange, holder, header: (name) => raw.headers[name] });
}

function identify({ tokens }: ServerParts, authorization: string | undefined): Actor | Denial {
  try {
    return tokens.identify(authorization);
  } catch (problem) {
    if (problem instanceof Denial) return problem;
    throw problem;
  }
}

const notJson = new Denial({ status: 400, type: "BAD_REQUEST", says: "Problems parsing JSON" });

function exhausted(actor: Actor): Denial {
  const whose = actor === anonymous ? "127.0.0.1" : actor.kind === "pat" ? "user ID 1" : "installation ID 1";
  return new Denial({
    status: 403,
    type: "RATE_LIMITED",
    says: `API rate limit exceeded for ${whose}.`,
    documentation: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#primary-rate-limit",
  });
}

/** Of the form of GitHub's, so that logs look alike. */
function requestId(number: number): string {
  const word = () => randomBytes(3).toString("hex").toUpperCase();
  return `${number.toString(16).toUpperCase().padStart(4, "0")}:${word()}:${word()}:${word()}`;
}
