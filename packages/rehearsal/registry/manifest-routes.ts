import type { Reply } from "../package-index/exchange.ts";
import { bare, type RegistryRequest } from "./exchange.ts";
import { type ManifestContent, readManifest } from "./manifest.ts";
import { RegistryError } from "./registry-error.ts";
import type { Reference, RouteOf } from "./route.ts";
import { digestOf, type Storage, type StoredManifest } from "./storage.ts";

export interface ManifestRoutes {
  readonly storage: Storage;
  /** Whether it lists what refers to a manifest, and says so. */
  readonly referrers: boolean;
}

/** What the specification asks registries to take at least. */
const limit = 4 * 1024 * 1024;

/** Reads, pushes or removes a manifest. */
export async function answerManifest(
  route: RouteOf<"manifest">,
  request: RegistryRequest,
  routes: ManifestRoutes,
): Promise<Reply | undefined> {
  switch (request.method) {
    case "GET":
    case "HEAD":
      return readOne(route, request, routes.storage);
    case "PUT":
      return push(route, request, routes);
    case "DELETE":
      if (await routes.storage.removeManifest(route.name, route.reference)) return bare(202);
      throw unknown(route);
    default:
      return undefined;
  }
}

async function readOne(
  route: RouteOf<"manifest">,
  request: RegistryRequest,
  storage: Storage,
): Promise<Reply> {
  const found = await storage.manifest(route.name, route.reference);
  if (found === undefined) throw unknown(route);
  // The registry that many run answers so when the form is not asked for by name, not even for `*/*`.
  const asked = (request.header("accept") ?? "").split(",").map((type) => type.split(";", 1)[0]?.trim());
  if (!asked.includes(found.mediaType)) throw unknown(route, `as anything but ${found.mediaType}`);
  return { status: 200, headers: { "content-type": found.mediaType, ...tagged(found) }, body: found.bytes };
}

async function push(
  { name, reference }: RouteOf<"manifest">,
  request: RegistryRequest,
  { storage, referrers }: ManifestRoutes,
): Promise<Reply> {
  const bytes = await request.body(limit);
  const mediaType = (request.header("content-type") ?? "").split(";", 1)[0]?.trim() ?? "";
  const content = readManifest(mediaType, bytes);
  if (reference.kind === "digest" && reference.digest !== digestOf(bytes)) {
    throw new RegistryError(400, "DIGEST_INVALID", `the manifest is ${digestOf(bytes)}`);
  }
  await requireParts(name, content, storage);
  const stored = await storage.putManifest(name, mediaType, bytes, tagsOf(reference));
  return bare(201, {
    location: `/v2/${name}/manifests/${stored.digest}`,
    ...tagged(stored),
    ...(referrers && content.subject !== undefined && { "oci-subject": content.subject }),
  });
}

async function requireParts(name: string, content: ManifestContent, storage: Storage): Promise<void> {
  const has = {
    blobs: (digest: string) => storage.hasBlob(name, digest),
    manifests: async (digest: string) =>
      (await storage.manifest(name, { kind: "digest", digest })) !== undefined,
  };
  for (const kind of ["blobs", "manifests"] as const) {
    for (const digest of content[kind]) {
      if (await has[kind](digest)) continue;
      throw new RegistryError(404, "MANIFEST_BLOB_UNKNOWN", `${digest} is not in ${name} yet`);
    }
  }
}

function tagged({ digest }: StoredManifest): Readonly<Record<string, string>> {
  return { "docker-content-digest": digest, etag: `"${digest}"` };
}

function tagsOf(reference: Reference): readonly string[] {
  return reference.kind === "tag" ? [reference.tag] : [];
}

function unknown({ name, reference }: RouteOf<"manifest">, how = ""): RegistryError {
  const written = reference.kind === "tag" ? `:${reference.tag}` : `@${reference.digest}`;
  return new RegistryError(404, "MANIFEST_UNKNOWN", `there is no ${name}${written} ${how}`.trim());
}
