import { request } from "node:http";
import { request as secureRequest } from "node:https";
import { readFileSync } from "node:fs";
import { connect as connectTls } from "node:tls";
import type { Duplex } from "node:stream";

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

interface Proxy {
  readonly address: string;
  readonly certificateFile: string;
}

/** One https request as an installer makes it: through the proxy, trusting its authority and no other. */
export async function askThroughProxy(
  proxy: Proxy,
  host: string,
  path: string,
  asked: Asked = {},
): Promise<Answered> {
  const tunnel = await openTunnel(proxy, `${host}:443`);
  if (tunnel.socket === undefined) return { status: tunnel.status, headers: {}, body: Buffer.alloc(0) };
  const ca = readFileSync(proxy.certificateFile);
  const socket = connectTls({ socket: tunnel.socket, servername: host, ca });
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = asked;
    const outgoing = secureRequest({
      host,
      path,
      method,
      headers: { host, ...headers, connection: "close" },
      createConnection: () => socket,
    });
    outgoing.on("error", reject);
    socket.on("error", reject);
    outgoing.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.end(body);
  });
}

/** The status of a plain request to `address`, past any proxy. */
export function askDirectly(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(address, { headers, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

/** What the proxy says to `CONNECT authority`, and the tunnel when it grants one. */
export function openTunnel(
  proxy: Proxy,
  authority: string,
): Promise<{ status: number; socket: Duplex | undefined }> {
  const { hostname, port } = new URL(proxy.address);
  return new Promise((resolve, reject) => {
    const asking = request({ host: hostname, port, method: "CONNECT", path: authority, agent: false });
    asking.on("error", reject);
    asking.on("connect", (answer, socket) => {
      const granted = answer.statusCode === 200;
      if (!granted) socket.destroy();
      resolve({ status: answer.statusCode ?? 0, socket: granted ? socket : undefined });
    });
    asking.end();
  });
}
