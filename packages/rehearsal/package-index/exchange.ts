import { createHash } from "node:crypto";
import { ReleaseError } from "@release-actions/release-model";

/** One HTTP request, as far as an index cares. */
export interface Exchange {
  readonly method: string;
  /** The default host that was asked, whichever way the request came in. */
  readonly host: string;
  /** The path as sent, still percent-encoded, without the query. */
  readonly path: string;
  header(name: string): string | undefined;
  /**
   * Reads the whole body.
   * @throws {Refusal} `body-too-large`.
   */
  body(): Promise<Buffer>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** `upstream`: the local index knows nothing about it, the real one may. */
export type Answer = Reply | "upstream";

/** An answer with a body, and with an entity tag so that clients can ask whether it still holds. */
export function reply(status: number, type: string, body: string | Buffer, maxAge?: number): Reply {
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  return {
    status,
    headers: {
      "content-type": type,
      ...(maxAge === undefined
        ? { "cache-control": "no-store" }
        : { "cache-control": `max-age=${maxAge}, public`, etag: entityTag(bytes), vary: "Accept" }),
    },
    body: bytes,
  };
}

export function jsonReply(status: number, value: unknown, maxAge?: number): Reply {
  return reply(status, "application/json", JSON.stringify(value), maxAge);
}

export function notFound(what: string): Reply {
  return jsonReply(404, { error: "not_found", message: `${what} is not published in this rehearsal` });
}

export function methodNotAllowed(): Reply {
  return jsonReply(405, { error: "method_not_allowed", message: "this rehearsal passes on reading only" });
}

/** The same answer as `problem` gives in a terminal. Registries' clients print `error` or `message`. */
export function problemReply(problem: unknown): Reply {
  if (problem instanceof URIError)
    return jsonReply(400, { error: "bad_request", message: "malformed address" });
  if (!(problem instanceof ReleaseError))
    return jsonReply(500, { error: "internal", message: String(problem) });
  const status = statuses[problem.code] ?? (problem.kind === "external" ? 502 : 400);
  return jsonReply(status, { code: problem.code, error: problem.message, message: problem.message });
}

const statuses: Readonly<Record<string, number>> = {
  "already-published": 409,
  "body-too-large": 413,
  "not-authorized": 401,
};

function entityTag(bytes: Buffer): string {
  return `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
}
