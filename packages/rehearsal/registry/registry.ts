import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { send } from "../package-index/send-reply.ts";
import { createHandler, type RegistryFault } from "./handler.ts";
import type { Authentication } from "./guard.ts";
import { type ImageToPush, pushImage, type PushedImage } from "./push-image.ts";
import { openStorage } from "./storage.ts";

export interface RegistryOptions {
  /** Where images lie, and those of an earlier run are found again. Default: a temporary folder that goes with the registry. */
  readonly folder?: string;
  /** Whether it lists what refers to a manifest, as version 1.1 of the specification says. Some large ones do not. */
  readonly referrers: boolean;
  /** Default: anybody may do anything. */
  readonly authentication?: Authentication;
  /** A status to answer instead of doing what was asked, such as 503. Asked for every request. */
  readonly fault?: (request: RegistryFault) => number | undefined;
  /** Milliseconds since 1970. Default the machine's clock. */
  readonly now?: () => number;
  /** Bytes of one blob. Default 256 MiB. */
  readonly maxBlobBytes?: number;
}

/** A registry of images and other artifacts on this machine: OCI distribution 1.1, over plain HTTP. */
export interface Registry {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** `127.0.0.1:PORT`, which names of images begin with. */
  readonly host: string;
  /** What it was asked and answered, in order. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** Pushes a small image without a tool and without logging in. */
  push(image: ImageToPush): Promise<PushedImage>;
  close(): Promise<void>;
}

/** A registry that has no address of its own: requests are handed to it. */
export interface ImageShelf {
  /** Never fails: what cannot be answered is cut off. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly push: (image: ImageToPush) => Promise<PushedImage>;
}

const loopback = "127.0.0.1";

/** Starts a registry on a free port of the loopback address. */
export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const own = options.folder === undefined ? await mkdtemp(join(tmpdir(), "registry-")) : undefined;
  const folder = options.folder ?? own ?? "";
  await mkdir(folder, { recursive: true });
  const server = createServer({ keepAliveTimeout: 60_000 });
  const port = await listen(server);
  const host = `${loopback}:${port}`;
  const requests: { method: string; path: string; status: number }[] = [];
  const shelf = openImageShelf({
    ...options,
    folder,
    address: `http://${host}`,
    onAnswer: (answered) => requests.push(answered),
  });
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    void shelf.answer(request, response);
  });
  return {
    address: `http://${host}`,
    host,
    requests,
    push: (image) => shelf.push(image),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (own !== undefined) await rm(own, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Opens the images in a folder, which exists. */
export function openImageShelf(
  options: Omit<RegistryOptions, "folder"> & {
    readonly folder: string;
    /** By which it is asked: `https://ghcr.io`. */
    readonly address: string;
    readonly isOwnName?: (host: string | undefined) => boolean;
    readonly onAnswer?: (answered: Registry["requests"][number]) => void;
  },
): ImageShelf {
  const storage = openStorage(options.folder);
  const handle = createHandler({ ...options, storage });
  return {
    answer: async (request, response) => {
      const { method = "GET", url = "/" } = request;
      try {
        const reply = await handle(request);
        options.onAnswer?.({ method, path: url, status: reply.status });
        // What was not read of a refused upload would be taken for the next request.
        if (!request.complete) response.shouldKeepAlive = false;
        send(reply, { method, header: (name) => request.headers[name]?.toString() }, response);
      } catch {
        response.destroy();
      }
    },
    push: (image) => pushImage(image, storage),
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, loopback, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
