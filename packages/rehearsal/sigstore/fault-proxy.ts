import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as forward,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { ServicePlace } from "./ask-service.ts";
import { type AskedService, type ServiceFault, serviceFaults, type ServiceFaults } from "./faults.ts";

/** Stands before a service and lets everything through, until it is told to fail. */
export interface FaultProxy {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly faults: ServiceFaults;
  /** What it was asked, in order, whatever became of it. */
  readonly asked: readonly AskedService[];
  close(): Promise<void>;
}

const loopback = "127.0.0.1";

/** Starts a proxy on a free port of the loopback address. */
export async function startFaultProxy(place: ServicePlace): Promise<FaultProxy> {
  const faults = serviceFaults();
  const asked: AskedService[] = [];
  const ending = new AbortController();
  const server = createServer((request, response) => {
    const { method = "GET", url: path = "/" } = request;
    asked.push({ method, path });
    const fault = faults.next({ method, path });
    void answer({ request, response, place, fault, signal: ending.signal }).catch(() => {
      // The service is down: whoever asks sees what they would see of it.
      response.socket?.resetAndDestroy();
    });
  });
  server.listen(0, loopback);
  await once(server, "listening");
  const host = `${loopback}:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}`,
    host,
    faults,
    asked,
    async close() {
      ending.abort();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly place: ServicePlace;
  readonly fault: ServiceFault | undefined;
  readonly signal: AbortSignal;
}

async function answer({ request, response, place, fault, signal }: Passing): Promise<void> {
  switch (fault?.kind) {
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "answer": {
      const { status, headers = {}, body = "" } = fault;
      // What was not read of a refused upload would be taken for the next request.
      await buffer(request);
      const isText = typeof body === "string";
      response.writeHead(status, { ...(isText ? {} : { "content-type": "application/json" }), ...headers });
      response.end(isText ? body : JSON.stringify(body));
      return;
    }
    case "stall":
      await unlessEnded(fault.milliseconds, response, signal);
      if (response.destroyed || signal.aborted) return;
      break;
    case "lost-answer":
    case "truncated":
    case undefined:
  }
  const { status, headers, body } = await ask(request, place, signal);
  if (fault?.kind === "lost-answer") {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, headers);
  if (fault?.kind !== "truncated") {
    response.end(body);
    return;
  }
  // The announced length stays that of the whole body.
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

async function ask(request: IncomingMessage, place: ServicePlace, signal: AbortSignal) {
  const { method, url: path, headers } = request;
  const body = await buffer(request);
  const sent = forward({ host: loopback, ...place, method, path, headers, agent: false, signal });
  sent.end(body);
  const [received] = (await once(sent, "response")) as [IncomingMessage];
  const content = await buffer(received);
  return {
    status: received.statusCode ?? 502,
    headers: inOnePiece(received.headers, method, content),
    body: content,
  };
}

/** The answer is passed on whole, so it is announced as that. To HEAD the service has said how long it would be. */
function inOnePiece(headers: IncomingHttpHeaders, method: string | undefined, content: Buffer) {
  const kept = Object.entries(headers).filter(
    ([name]) => !["transfer-encoding", "connection"].includes(name),
  );
  return { ...Object.fromEntries(kept), ...(method !== "HEAD" && { "content-length": content.length }) };
}

/** Waits, but neither for a client that gave up nor for longer than the proxy lives. */
function unlessEnded(milliseconds: number, response: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      response.off("close", done);
      signal.removeEventListener("abort", done);
      resolve();
    }
    response.on("close", done);
    signal.addEventListener("abort", done);
  });
}
