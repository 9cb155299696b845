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

/** The value, or undefined for what is no JSON. Nothing at all is JSON of `undefined`. */
export function parseJson(bytes: Buffer): { readonly value: unknown } | undefined {
  if (bytes.length === 0) return { value: undefined };
  try {
    return { value: JSON.parse(bytes.toString("utf8")) as unknown };
  } catch {
    return undefined;
  }
}
