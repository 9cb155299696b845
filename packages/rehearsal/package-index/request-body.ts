import type { IncomingMessage } from "node:http";
import { Refusal } from "@release-actions/release-model";

/**
 * The whole body of a request, unless it is larger than `limit` bytes.
 * @throws {Refusal} `body-too-large`, as soon as that is known.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(limit: number): Refusal {
  return new Refusal({
    code: "body-too-large",
    expected: `a package of at most ${limit} bytes`,
    found: "a larger upload",
    fix: "Publish a smaller package, or raise maxBodyBytes of the rehearsal's index.",
  });
}
