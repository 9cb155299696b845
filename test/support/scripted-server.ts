import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach } from "@jest/globals";

export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type ScriptedReply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** What is no text is sent as JSON. */
      readonly body?: unknown;
    }
  /** `reset` closes the connection without an answer, `truncate` in the middle of one, `hang` never answers. */
  | "reset"
  | "truncate"
  | "hang";

/** A server on this machine that answers as the test says and remembers what it was asked. */
export interface ScriptedServer {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly asked: readonly AskedRequest[];
  /** `GET /path` of each request. */
  lines(): readonly string[];
}

/** Starts such servers for the tests of one file, and ends them after each test. */
export function useScriptedServers() {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
  return async (answer: (request: AskedRequest) => ScriptedReply): Promise<ScriptedServer> => {
    const asked: AskedRequest[] = [];
    const server = createServer((incoming, response) => {
      void text(incoming).then((body) => {
        const { method = "", url: path = "", headers } = incoming;
        const request = { method, path, headers, body };
        asked.push(request);
        const reply = answer(request);
        if (reply === "hang") return;
        if (reply === "reset") {
          response.destroy();
          return;
        }
        if (reply === "truncate") {
          response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
          response.write('{"versions":');
          setImmediate(() => response.destroy());
          return;
        }
        response.writeHead(reply.status ?? 200, { "content-type": "application/json", ...reply.headers });
        response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body ?? {}));
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const bound = server.address();
    const host = `127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
    const lines = () => asked.map(({ method, path }) => `${method} ${path}`);
    return { address: `http://${host}`, host, asked, lines };
  };
}
