import { isRecord, recordsIn, textIn } from "../json-records.ts";
import { readChecked } from "../image-registry/read-checked.ts";
import { findImageCredentials } from "../registries/docker-credentials.ts";
import { manifestTypes } from "../registries/image-manifest.ts";
import { createImageReader, type ImageReader } from "../registries/image-reader.ts";
import { findImage } from "../registries/image-registry.ts";
import type { Asking } from "./verdict.ts";

const label = "org.opencontainers.image.version";

/** Reads it off the index or the manifest where it stands there, and else off the configuration of the first platform. */
export async function statedVersion(
  { ask, environment, signal }: Asking,
  image: string,
  digest: string,
): Promise<string | undefined> {
  const place = findImage(image);
  if (place === undefined) return undefined;
  const read = createImageReader(ask, place, {
    credentials: () => findImageCredentials(environment, place.host),
    signal,
  });
  const top = await readJson(read, `manifests/${digest}`, digest);
  const stated = textIn(fieldOf(top, "annotations"), label);
  if (stated !== undefined) return stated;
  const [first] = recordsIn(top, "manifests");
  const child = textIn(first, "digest");
  const manifest = child === undefined ? top : await readJson(read, `manifests/${child}`, child);
  const config = textIn(fieldOf(manifest, "config"), "digest");
  if (config === undefined) return undefined;
  return textIn(fieldOf(fieldOf(await readJson(read, `blobs/${config}`, config), "config"), "Labels"), label);
}

async function readJson(read: ImageReader, path: string, digest: string): Promise<unknown> {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  const accept = path.startsWith("manifests/") ? manifestTypes : "*/*";
  const page = await readChecked(read, path, digest, accept, (found) => found ?? null);
  return page.kind === "read" ? page.content : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
