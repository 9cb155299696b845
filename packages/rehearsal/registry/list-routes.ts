import { jsonReply, type Reply } from "../package-index/exchange.ts";
import type { RegistryRequest } from "./exchange.ts";
import { imageIndex, readManifest } from "./manifest.ts";
import { RegistryError } from "./registry-error.ts";
import type { RouteOf } from "./route.ts";
import type { Storage } from "./storage.ts";

/** The page of tags that begins behind `last`: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags */
export async function listTags(
  { name }: RouteOf<"tags">,
  { method, query }: RegistryRequest,
  storage: Storage,
): Promise<Reply | undefined> {
  if (method !== "GET") return undefined;
  const all = await storage.tags(name);
  if (all === undefined) throw new RegistryError(404, "NAME_UNKNOWN", `nothing was pushed to ${name}`);
  const last = query.get("last") ?? "";
  const wanted = query.get("n");
  if (wanted !== null && !/^\d{1,9}$/.test(wanted))
    throw new RegistryError(400, "UNSUPPORTED", "n is a number");
  const count = wanted === null ? Infinity : Number(wanted);
  const rest = all.filter((tag) => tag > last);
  const tags = rest.slice(0, count);
  const reply = jsonReply(200, { name, tags });
  const end = tags.at(-1);
  if (rest.length === tags.length || end === undefined) return reply;
  const next = `/v2/${name}/tags/list?n=${count}&last=${encodeURIComponent(end)}`;
  return { ...reply, headers: { ...reply.headers, link: `<${next}>; rel="next"` } };
}

/** Everything whose subject is the manifest of that digest, known or not. */
export async function listReferrers(
  { name, digest }: RouteOf<"referrers">,
  { method, query }: RegistryRequest,
  storage: Storage,
): Promise<Reply | undefined> {
  if (method !== "GET") return undefined;
  const wanted = query.get("artifactType");
  const described = (await storage.manifests(name)).map((stored) => ({
    stored,
    content: readManifest(stored.mediaType, stored.bytes),
  }));
  const manifests = described
    .filter(({ content }) => content.subject === digest)
    .filter(({ content }) => wanted === null || content.artifactType === wanted)
    .map(({ stored, content: { artifactType, annotations } }) => ({
      mediaType: stored.mediaType,
      digest: stored.digest,
      size: stored.bytes.length,
      ...(artifactType !== undefined && { artifactType }),
      ...(annotations !== undefined && { annotations }),
    }));
  const { headers, ...reply } = jsonReply(200, { schemaVersion: 2, mediaType: imageIndex, manifests });
  const filtered = wanted === null ? {} : { "oci-filters-applied": "artifactType" };
  return { ...reply, headers: { ...headers, "content-type": imageIndex, ...filtered } };
}
