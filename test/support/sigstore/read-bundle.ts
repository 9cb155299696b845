import { imageManifest } from "../registry.ts";

export interface ReadBundle {
  readonly verificationMaterial: Readonly<Record<string, unknown>>;
}

type Listed<Key extends string> = Readonly<Record<Key, readonly { readonly digest: string }[]>>;

/** Reads the first bundle that is attached to an image: `127.0.0.1:PORT/name@sha256:…`. */
export async function readBundle(image: string): Promise<ReadBundle> {
  const [place = "", digest = ""] = image.split("@");
  const repository = `http://${place.replace("/", "/v2/")}`;
  const headers = { accept: imageManifest };
  const read = async (path: string): Promise<unknown> =>
    (await fetch(`${repository}/${path}`, path.startsWith("manifests/") ? { headers } : {})).json();
  const referrers = (await read(`referrers/${digest}`)) as Listed<"manifests">;
  const manifest = (await read(`manifests/${referrers.manifests[0]?.digest ?? ""}`)) as Listed<"layers">;
  return (await read(`blobs/${manifest.layers[0]?.digest ?? ""}`)) as ReadBundle;
}
