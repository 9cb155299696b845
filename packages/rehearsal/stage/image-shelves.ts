import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { HostHandler } from "../package-index/index-handler.ts";
import { openImageShelf, type ImageShelf, type PushedImage } from "../registry/index.ts";

/** The registries of images that a graph names, by their hosts. */
export interface ImageShelves {
  /** For the proxy, so that whoever asks `ghcr.io` is answered here. */
  readonly handlers: ReadonlyMap<string, HostHandler>;
  /** Pushes a small image under a name as a graph has it. Undefined where the name has a registry that is not stood in for. */
  push(
    name: string,
    tags: readonly string[],
    labels: Readonly<Record<string, string>>,
  ): Promise<PushedImage | undefined>;
}

/** Opens a shelf for every host in the names of the graph's images and charts. */
export async function openImageShelves(folder: string, graph: ReleaseGraph): Promise<ImageShelves> {
  const names = [...graph.repositories.values()].flatMap(({ publishes }) => [
    ...publishes.image,
    ...publishes.chart,
  ]);
  const hosts = new Set(names.flatMap((name) => placeOf(name)?.host ?? []));
  const shelves = new Map<string, ImageShelf>();
  for (const host of hosts) {
    const own = join(folder, host);
    await mkdir(own, { recursive: true });
    shelves.set(
      host,
      openImageShelf({
        folder: own,
        address: `https://${host}`,
        referrers: true,
        isOwnName: (asked) => asked?.replace(/:443$/, "").toLowerCase() === host,
      }),
    );
  }
  return {
    handlers: new Map([...shelves].map(([host, { answer }]) => [host, answer])),
    push: async (name, tags, labels) => {
      const place = placeOf(name);
      return place === undefined
        ? undefined
        : shelves.get(place.host)?.push({ name: place.repository, tags, labels });
    },
  };
}

/**
 * Where an image lies, as Docker reads its name. A host with a port is reached without the proxy, and a chart without an address
 * lies nowhere. https://github.com/distribution/reference/blob/main/normalize.go
 */
function placeOf(name: string): { readonly host: string; readonly repository: string } | undefined {
  const address = name.replace(/^oci:\/\//, "");
  const [first = "", ...rest] = address.split("/");
  if (rest.length === 0) return undefined;
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(first)) {
    return { host: first.toLowerCase(), repository: rest.join("/") };
  }
  return first.includes(":") || first === "localhost"
    ? undefined
    : { host: "registry-1.docker.io", repository: address };
}
