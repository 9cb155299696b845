import { imageManifest } from "./manifest.ts";
import type { Storage } from "./storage.ts";

export interface ImageToPush {
  /** Without the host: `coreason-ai/coreason-runtime`. */
  readonly name: string;
  readonly tags: readonly string[];
  /** `org.opencontainers.image.version` and the like. */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface PushedImage {
  /** `sha256:…` of the manifest. */
  readonly digest: string;
}

const config = "application/vnd.oci.image.config.v1+json";

/** Puts an image with labels and without any files into the registry. The same image has the same digest. */
export async function pushImage(
  { name, tags, labels = {} }: ImageToPush,
  storage: Storage,
): Promise<PushedImage> {
  const bytes = Buffer.from(
    JSON.stringify({
      architecture: "amd64",
      os: "linux",
      config: { Labels: labels },
      rootfs: { type: "layers", diff_ids: [] },
    }),
  );
  const digest = await storage.putBlob(name, bytes);
  const manifest = {
    schemaVersion: 2,
    mediaType: imageManifest,
    config: { mediaType: config, digest, size: bytes.length },
    layers: [],
    annotations: labels,
  };
  return storage.putManifest(name, imageManifest, Buffer.from(JSON.stringify(manifest)), tags);
}
