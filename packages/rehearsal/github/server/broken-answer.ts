import type { ServerResponse } from "node:http";
import type { Exchange } from "./exchange.ts";

/** Ends the connection without an answer. Git asks again by itself when there was no word at all: it gets the first ones. */
export function breakOff(response: ServerResponse, { surface }: Exchange): void {
  if (surface !== "git" || response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(200, {
    "content-type": "application/x-git-receive-pack-result",
    "content-length": "1000",
  });
  response.write("00", () => {
    response.destroy();
  });
}

/** Nothing that GitHub would say: a bug of the stand-in, or of what a test hooked in. */
export function confess(response: ServerResponse, bug: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  response.writeHead(500, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ message }));
}
