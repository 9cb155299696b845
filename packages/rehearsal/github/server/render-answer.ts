import { createHash } from "node:crypto";
import type { Reply } from "../rest/reply.ts";
import type { RateLimits, Resource } from "./rate-limits.ts";

/** An answer with everything that goes over the line. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  /** As it is recorded. */
  readonly body: unknown;
}

/** Adds the headers that every answer of the API has, and answers 304 where the client has it already. */
export function renderAnswer(
  reply: Reply,
  context: {
    readonly requestId: string;
    readonly limits: RateLimits;
    readonly holder: string;
    readonly resource: Resource;
    readonly ifNoneMatch: string | undefined;
    readonly apiVersion: string;
    readonly isRead: boolean;
  },
): Answer {
  const { bytes, type, body } = serialize(reply);
  const limit = context.limits.read(context.holder, context.resource);
  const etag = `W/"${createHash("sha256").update(bytes).digest("hex")}"`;
  const isCacheable = context.isRead && reply.status === 200;
  const isKnown = isCacheable && context.ifNoneMatch?.replace(/^W\//, "") === etag.replace(/^W\//, "");
  const headers = {
    server: "github.com",
    ...(type === undefined || isKnown ? {} : { "content-type": type }),
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": context.apiVersion,
    "x-github-request-id": context.requestId,
    "x-ratelimit-limit": String(limit.limit),
    "x-ratelimit-remaining": String(limit.remaining),
    "x-ratelimit-used": String(limit.used),
    "x-ratelimit-reset": String(limit.reset),
    "x-ratelimit-resource": context.resource,
    ...(isCacheable
      ? { etag, "cache-control": "private, max-age=60, s-maxage=60", vary: "Accept, Authorization, Cookie" }
      : { "cache-control": "no-cache" }),
    ...reply.headers,
  };
  return isKnown
    ? { status: 304, headers, bytes: Buffer.alloc(0), body: undefined }
    : { status: reply.status, headers, bytes, body };
}

function serialize({ content }: Reply): { bytes: Buffer; type: string | undefined; body: unknown } {
  switch (content.kind) {
    case "json":
      return {
        bytes: Buffer.from(JSON.stringify(content.value)),
        type: "application/json; charset=utf-8",
        body: content.value,
      };
    case "bytes":
      return { bytes: content.bytes, type: content.type, body: content.bytes.toString("utf8") };
    case "none":
      return { bytes: Buffer.alloc(0), type: undefined, body: undefined };
  }
}
