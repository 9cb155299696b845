import { afterEach } from "@jest/globals";
import { createHash } from "node:crypto";
import { type Registry, type RegistryOptions, startRegistry } from "@release-actions/rehearsal/registry";

export const imageManifest = "application/vnd.oci.image.manifest.v1+json";
export const imageIndex = "application/vnd.oci.image.index.v1+json";
const config = "application/vnd.oci.image.config.v1+json";

/** Starts registries for the tests of one file, and ends them after each test. */
export function useRegistry() {
  const started: Registry[] = [];
  afterEach(async () => {
    for (const registry of started.splice(0)) await registry.close();
  });
  return async (options: Partial<RegistryOptions> = {}): Promise<Registry> => {
    const registry = await startRegistry({ referrers: true, ...options });
    started.push(registry);
    return registry;
  };
}

export function digestOf(content: string): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** Asks below `/v2/` and reads the answer whole. */
export async function ask(registry: Registry, path: string, options: RequestInit = {}) {
  const response = await fetch(`${registry.address}/v2/${path}`, { redirect: "manual", ...options });
  const text = await response.text();
  return {
    status: response.status,
    header: (name: string) => response.headers.get(name),
    text,
    json: (): unknown => JSON.parse(text),
  };
}

/** Sends a blob in one request and gives its digest. */
export async function pushBlob(registry: Registry, name: string, content: string): Promise<string> {
  const digest = digestOf(content);
  await ask(registry, `${name}/blobs/uploads/?digest=${digest}`, { method: "POST", body: content });
  return digest;
}

/** Sends a manifest, by default an image's, with the config it needs. */
export async function pushManifest(
  registry: Registry,
  name: string,
  reference: string,
  content: Readonly<Record<string, unknown>> = {},
) {
  const digest = await pushBlob(registry, name, "{}");
  const manifest = {
    schemaVersion: 2,
    mediaType: imageManifest,
    config: { mediaType: config, digest, size: 2 },
    layers: [],
    ...content,
  };
  const body = JSON.stringify(manifest);
  const headers = { "content-type": manifest.mediaType };
  const path = reference === "" ? digestOf(body) : reference;
  const pushed = await ask(registry, `${name}/manifests/${path}`, { method: "PUT", body, headers });
  return { ...pushed, body, digest: digestOf(body), size: body.length };
}

/** Reads a manifest as clients do, naming all the forms they know. */
export function pullManifest(registry: Registry, name: string, reference: string, method = "GET") {
  const headers = { accept: `${imageIndex}, ${imageManifest};q=0.9` };
  return ask(registry, `${name}/manifests/${reference}`, { method, headers });
}
