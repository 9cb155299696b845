import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";

/** Where a service listens: on the loopback address, or at a socket in the file system. */
export type ServicePlace = { readonly port: number } | { readonly socketPath: string };

/** Reads a page of a service. @throws {Error} when it does not answer with 200. */
export async function askService(place: ServicePlace, path: string): Promise<string> {
  const asking = request({ host: "127.0.0.1", ...place, path, agent: false, timeout: 5_000 });
  asking.on("timeout", () => asking.destroy(new Error(`${path} does not answer`)));
  asking.end();
  const [response] = (await once(asking, "response")) as [IncomingMessage];
  const body = await text(response);
  if (response.statusCode !== 200) throw new Error(`${path} answers ${response.statusCode}: ${body}`);
  return body;
}

/** Whether a page of a service is there. */
export async function isThere(place: ServicePlace, path: string): Promise<boolean> {
  return askService(place, path).then(
    () => true,
    () => false,
  );
}
