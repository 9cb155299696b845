import type { Reply } from "../package-index/exchange.ts";
import { bare, type RegistryRequest } from "./exchange.ts";
import { RegistryError } from "./registry-error.ts";
import { parseDigest, parseName, type RouteOf } from "./route.ts";
import { digestOf, type Storage } from "./storage.ts";
import { rangeOf, type Uploads } from "./uploads.ts";

export interface BlobRoutes {
  readonly storage: Storage;
  readonly uploads: Uploads;
  /** Bytes of one blob. */
  readonly limit: number;
  /** Whether who asks may pull from that repository. */
  readonly mayPull: (name: string) => boolean;
}

/** Reads, or removes, a blob. */
export async function answerBlob(
  { name, digest }: RouteOf<"blob">,
  { method }: RegistryRequest,
  { storage }: BlobRoutes,
): Promise<Reply | undefined> {
  const unknown = new RegistryError(404, "BLOB_UNKNOWN", `${digest} is not in ${name}`);
  if (method === "DELETE") {
    if (!(await storage.removeBlob(name, digest))) throw unknown;
    return bare(202);
  }
  if (method !== "GET" && method !== "HEAD") return undefined;
  const body = await storage.readBlob(name, digest);
  if (body === undefined) throw unknown;
  const headers = {
    "content-type": "application/octet-stream",
    "docker-content-digest": digest,
    etag: `"${digest}"`,
  };
  return { status: 200, headers, body };
}

/** Begins an upload, or ends it on the spot: with the whole content, or with what another repository has. */
export async function beginUpload(
  { name }: RouteOf<"uploads">,
  request: RegistryRequest,
  { storage, uploads, limit, mayPull }: BlobRoutes,
): Promise<Reply | undefined> {
  if (request.method !== "POST") return undefined;
  const { query } = request;
  const [mount, from, digest] = ["mount", "from", "digest"].map((key) => query.get(key) ?? "");
  if (
    mount &&
    from &&
    mayPull(from) &&
    (await storage.mountBlob(parseName(from), name, parseDigest(mount)))
  ) {
    return created(name, mount);
  }
  if (digest) return finish(name, await request.body(limit), digest, storage);
  return accepted(name, uploads.begin(name), 0);
}

/** One step of an upload: asking how far it is, a piece, the end, or giving up. */
export async function continueUpload(
  { name, id }: RouteOf<"upload">,
  request: RegistryRequest,
  { storage, uploads, limit }: BlobRoutes,
): Promise<Reply | undefined> {
  switch (request.method) {
    case "GET":
      return { ...accepted(name, id, uploads.size(name, id)), status: 204 };
    case "PATCH": {
      uploads.size(name, id);
      const piece = await request.body(limit);
      return accepted(name, id, uploads.append(name, id, piece, startOf(request, piece)));
    }
    case "PUT": {
      const digest = parseDigest(request.query.get("digest") ?? "");
      const piece = await request.body(limit);
      if (piece.length > 0) uploads.append(name, id, piece, startOf(request, piece));
      return finish(name, uploads.end(name, id), digest, storage);
    }
    case "DELETE":
      uploads.end(name, id);
      return bare(204);
    default:
      return undefined;
  }
}

/** A piece may be sent without saying where it belongs. */
function startOf(request: RegistryRequest, piece: Buffer): number | undefined {
  const range = request.header("content-range");
  if (range === undefined) return undefined;
  const [, start = "", end = ""] = /^(?:bytes )?(\d+)-(\d+)(?:\/\S+)?$/.exec(range) ?? [];
  if (start !== "" && Number(end) - Number(start) + 1 === piece.length) return Number(start);
  throw new RegistryError(
    416,
    "BLOB_UPLOAD_INVALID",
    `${range} does not say where ${piece.length} bytes are`,
  );
}

async function finish(name: string, bytes: Buffer, digest: string, storage: Storage): Promise<Reply> {
  const found = digestOf(bytes);
  if (found !== parseDigest(digest)) {
    throw new RegistryError(400, "DIGEST_INVALID", `the content is ${found}, not ${digest}`);
  }
  await storage.putBlob(name, bytes);
  return created(name, digest);
}

function created(name: string, digest: string): Reply {
  return bare(201, { location: `/v2/${name}/blobs/${digest}`, "docker-content-digest": digest });
}

function accepted(name: string, id: string, size: number): Reply {
  const location = `/v2/${name}/blobs/uploads/${id}`;
  return bare(202, { location, range: rangeOf(size), "docker-upload-uuid": id });
}
