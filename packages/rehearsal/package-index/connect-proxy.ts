import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { IndexHandler } from "./index-handler.ts";

export interface ConnectProxyOptions {
  /** The hosts that it stands in for. */
  readonly hosts: ReadonlySet<string>;
  /** The certificate for all of them. */
  readonly server: { readonly key: string; readonly cert: string };
  readonly handle: IndexHandler;
  /** Handles a request made to the proxy's own address instead of through it. */
  direct(request: IncomingMessage, response: ServerResponse): Promise<void>;
  readonly maxConnections: number;
}

export interface ConnectProxy {
  readonly port: number;
  close(): Promise<void>;
}

const loopback = "127.0.0.1";
/** Milliseconds. Longer than the tools keep idle connections, so that none is closed under a request. */
const idle = 120_000;

/**
 * An HTTP proxy on the loopback address that ends the TLS of the hosts it stands in for itself. It opens no
 * connection on anybody's behalf: every other host is refused, so it is no open relay.
 */
export async function startConnectProxy(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const sockets = new Set<Socket>();
  const inner = createTlsServer(
    { ...options.server, handshakeTimeout: 15_000, keepAliveTimeout: idle },
    (request, response) => {
      const host = (request.headers.host ?? "").replace(/:443$/, "").toLowerCase();
      void options.handle(host, request.url ?? "/", request, response).catch(() => response.destroy());
    },
  );
  // A client that does not trust the certificate, or hangs up, is no failure of the index.
  inner.on("tlsClientError", (_error, socket) => socket.destroy());
  const outer = createServer({ keepAliveTimeout: idle }, (request, response) => {
    void options.direct(request, response).catch(() => response.destroy());
  });
  outer.maxConnections = options.maxConnections;
  outer.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  });
  outer.on("connect", (request, socket, head) => {
    if (!isOneOf(options.hosts, request.url ?? "")) {
      refuse(socket);
      return;
    }
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    // An http server keeps half-closed connections open: a client that gives up during the handshake would stay
    // counted until its timeout.
    socket.allowHalfOpen = false;
    inner.emit("connection", socket);
  });

  await new Promise<void>((resolve, reject) => {
    outer.once("error", reject);
    outer.listen(0, loopback, resolve);
  });
  const address = outer.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        outer.close(() => {
          resolve();
        });
        inner.close();
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function isOneOf(hosts: ReadonlySet<string>, authority: string): boolean {
  const [, host] = /^([a-z0-9.-]+):443$/.exec(authority.toLowerCase()) ?? [];
  return host !== undefined && hosts.has(host);
}

function refuse(socket: Duplex): void {
  const body = "this rehearsal's proxy leads to the registries it stands in for only\n";
  socket.end(
    `HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}
