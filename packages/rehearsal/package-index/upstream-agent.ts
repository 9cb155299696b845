import { Agent, type AgentOptions } from "node:https";
import { request as httpRequest } from "node:http";
import type { Duplex } from "node:stream";
import { connect as connectTls, createSecureContext, type SecureContext } from "node:tls";
import { trustedCertificates } from "./trusted-certificates.ts";

type Environment = Readonly<Record<string, string | undefined>>;
type Connected = (error: Error | null, stream: Duplex) => void;

/**
 * Connects to the real index as this machine would: trusting its own additional certificates and
 * through its own proxy, when `environment` names them.
 */
export function createUpstreamAgent(environment: Environment): Agent {
  const secureContext = createSecureContext({ ca: [...trustedCertificates(environment)] });
  const options: AgentOptions = { keepAlive: true, maxSockets: 64, secureContext };
  const proxy = environment["HTTPS_PROXY"] ?? environment["https_proxy"] ?? "";
  return proxy === "" ? new Agent(options) : new TunnellingAgent(new URL(proxy), secureContext, options);
}

/** Node's own agent speaks to proxies only since Node 24. */
class TunnellingAgent extends Agent {
  readonly #proxy: URL;
  readonly #secureContext: SecureContext;

  constructor(proxy: URL, secureContext: SecureContext, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
    this.#secureContext = secureContext;
  }

  override createConnection(options: { readonly host?: string | null }, connected?: Connected): undefined {
    const host = options.host ?? "";
    const { username, password, hostname, port } = this.#proxy;
    const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
    const asking = httpRequest({
      host: hostname,
      port: port === "" ? 80 : port,
      method: "CONNECT",
      path: `${host}:443`,
      headers: {
        host: `${host}:443`,
        ...(username !== "" && { "proxy-authorization": `Basic ${credentials.toString("base64")}` }),
      },
    });
    const failed = (error: Error) => {
      // The agent's callback takes the error alone, although its type demands a stream as well.
      (connected as ((error: Error) => void) | undefined)?.(error);
    };
    asking.on("error", failed);
    asking.on("connect", (answer, socket) => {
      if (answer.statusCode === 200) {
        connected?.(null, connectTls({ socket, servername: host, secureContext: this.#secureContext }));
      } else {
        socket.destroy();
        failed(new Error(`this machine's proxy answered ${answer.statusCode ?? "nothing"} for ${host}`));
      }
    });
    asking.end();
  }
}
