import { digestOf } from "../registry.ts";

export interface AttachedBundle {
  /** `127.0.0.1:PORT/name@sha256:…` of the image it is attached to. */
  readonly image: string;
  /** The text of the bundle; several make several layers, which no bundle has. */
  readonly layers: readonly string[];
  readonly mediaType?: string;
}

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const current = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** Attaches anything to an image as cosign attaches bundles, where the registry lists what refers to it. Gives its digest. */
export async function attachBundle({ image, layers, mediaType = current }: AttachedBundle): Promise<string> {
  const [place = "", digest = ""] = image.split("@");
  const repository = `http://${place.replace("/", "/v2/")}`;
  for (const content of ["{}", ...layers]) {
    const started = await fetch(`${repository}/blobs/uploads/`, { method: "POST" });
    const at = new URL(started.headers.get("location") ?? "", repository);
    at.searchParams.set("digest", digestOf(content));
    await sent(await fetch(at, { method: "PUT", body: content }));
  }
  const described = (type: string, content: string) => ({
    mediaType: type,
    digest: digestOf(content),
    size: Buffer.byteLength(content),
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: mediaType,
    config: described("application/vnd.oci.empty.v1+json", "{}"),
    layers: layers.map((content) => described(mediaType, content)),
    subject: { mediaType: manifestType, digest, size: 1 },
  });
  await sent(
    await fetch(`${repository}/manifests/${digestOf(manifest)}`, {
      method: "PUT",
      headers: { "content-type": manifestType },
      body: manifest,
    }),
  );
  return digestOf(manifest);
}

async function sent(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
}
