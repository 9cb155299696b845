import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface TwoFacedRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  close(): Promise<void>;
}

/**
 * Stands before a registry and shows of what refers to an image only one thing to our program and only another to anybody else, such as
 * cosign. Both are digests.
 */
export async function startTwoFacedRegistry(
  host: string,
  { toUs, toCosign }: { readonly toUs: string; readonly toCosign: string },
): Promise<TwoFacedRegistry> {
  const port = Number(host.split(":")[1]);
  const server = createServer((incoming, response) => {
    const { url: path = "/", method, headers } = incoming;
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      void buffer(answer).then((body) => {
        const isList = path.includes("/referrers/");
        const shown = isList
          ? only(headers["user-agent"] === "release-actions" ? toUs : toCosign, body)
          : body;
        const kept = Object.entries(answer.headers).filter(([name]) => !isList || name !== "content-length");
        response.writeHead(answer.statusCode ?? 500, Object.fromEntries(kept));
        response.end(shown);
      });
    });
    incoming.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function only(digest: string, body: Buffer): string {
  const list = JSON.parse(body.toString("utf8")) as { readonly manifests: readonly { digest: string }[] };
  return JSON.stringify({ ...list, manifests: list.manifests.filter((one) => one.digest === digest) });
}
