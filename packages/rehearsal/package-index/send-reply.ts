import type { ServerResponse } from "node:http";
import type { Exchange, Reply } from "./exchange.ts";

/** Sends an answer, honouring `If-None-Match` and one byte range, which some installers read wheels by. */
export function send(
  answer: Reply,
  exchange: Pick<Exchange, "method" | "header">,
  response: ServerResponse,
): void {
  const { etag } = answer.headers;
  const unchanged =
    etag !== undefined && exchange.header("if-none-match")?.split(/,\s*/).includes(etag) === true;
  if (unchanged) {
    response.writeHead(304, answer.headers).end();
    return;
  }
  const range = answer.status === 200 ? readRange(exchange.header("range"), answer.body.length) : undefined;
  const body = range === undefined ? answer.body : answer.body.subarray(range.start, range.end + 1);
  response.writeHead(range === undefined ? answer.status : 206, {
    ...answer.headers,
    "accept-ranges": "bytes",
    // RFC 9110: an answer that never has a body does not say how long it is.
    ...(answer.status !== 204 && { "content-length": body.length }),
    ...(range !== undefined && {
      "content-range": `bytes ${range.start}-${range.end}/${answer.body.length}`,
    }),
  });
  response.end(exchange.method === "HEAD" ? undefined : body);
}

/** One satisfiable `bytes=` range of RFC 9110; everything else is answered whole, as the RFC allows. */
function readRange(header: string | undefined, length: number): { start: number; end: number } | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const start = first === "" ? Math.max(0, length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? length - 1 : Math.min(Number(last), length - 1);
  return start <= end ? { start, end } : undefined;
}
