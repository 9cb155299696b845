import { imageManifest } from "../registry.ts";

export interface ReadBundle {
  readonly verificationMaterial: Readonly<Record<string, unknown>>;
}

type Listed<Key extends string> = Readonly<Record<Key, readonly { readonly digest: string }[]>>;

/** The digest of the first that is attached to an image: `127.0.0.1:PORT/name@sha256:…`. */
export async function attachedTo(image: string): Promise<string> {
  const [, digest = ""] = image.split("@");
  const referrers = (await read(image, `referrers/${digest}`)) as Listed<"manifests">;
  return referrers.manifests[0]?.digest ?? "";
}

/** Reads that bundle. */
export async function readBundle(image: string): Promise<ReadBundle> {
  const manifest = (await read(image, `manifests/${await attachedTo(image)}`)) as Listed<"layers">;
  return (await read(image, `blobs/${manifest.layers[0]?.digest ?? ""}`)) as ReadBundle;
}

async function read(image: string, path: string): Promise<unknown> {
  const [place = ""] = image.split("@");
  const headers = { accept: imageManifest };
  const address = `http://${place.replace("/", "/v2/")}/${path}`;
  return (await fetch(address, path.startsWith("manifests/") ? { headers } : {})).json();
}
