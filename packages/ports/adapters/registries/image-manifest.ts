import { createHash } from "node:crypto";
import { isRecord, parseJson } from "../json-records.ts";
import type { ImageReader } from "./image-reader.ts";
import type { Reading } from "./read-page.ts";

/** A registry that does not know one of these types answers 404, as for no manifest at all. */
export const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/**
 * The digest of what a tag or a digest leads to.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export async function readDigest(read: ImageReader, reference: string): Promise<Reading<string>> {
  const page = { path: `manifests/${reference}`, accept: manifestTypes, content: "a manifest" };
  const head = await read({
    ...page,
    method: "HEAD",
    parse: ({ headers }) => headers.get("docker-content-digest") ?? "",
  });
  const isUnheard = head.kind === "failed" && [405, 501].includes(head.status ?? 0);
  const isTold = head.kind === "read" && /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(head.content);
  if (isTold || (head.kind !== "read" && !isUnheard)) return head;
  // Neither the method nor the header is obligatory: then the digest is computed, as by whoever pulls.
  return read({
    ...page,
    parse: ({ body }) => (isManifest(parseJson(body)) ? sha256(body) : undefined),
  });
}

/** What is no manifest has a digest, too: a page of a proxy that wants a login would be signed. */
function isManifest(page: unknown): boolean {
  return isRecord(page) && page["schemaVersion"] === 2;
}

/** `sha256:…` */
export function sha256(body: Uint8Array): string {
  return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}
