import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Denial } from "../denial.ts";

const unzip = promisify(gunzip);

/** The whole body; git sends larger ones compressed. @throws {Denial} 413. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit)
      throw new Denial({ status: 413, type: "UNPROCESSABLE", says: "Request Entity Too Large" });
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return request.headers["content-encoding"] === "gzip" ? unzip(bytes) : bytes;
}

/** @throws {Denial} 400 in GitHub's words. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Denial({ status: 400, type: "BAD_REQUEST", says: "Problems parsing JSON" });
  }
}
