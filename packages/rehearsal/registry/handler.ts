import type { IncomingMessage } from "node:http";
import { isLoopback } from "../package-index/direct-address.ts";
import { jsonReply, type Reply } from "../package-index/exchange.ts";
import { answerBlob, type BlobRoutes, beginUpload, continueUpload } from "./blob-routes.ts";
import type { RegistryRequest } from "./exchange.ts";
import { type Access, type Authentication, createGuard, tokenPath, unauthorized } from "./guard.ts";
import { listReferrers, listTags } from "./list-routes.ts";
import { answerManifest, type ManifestRoutes } from "./manifest-routes.ts";
import { errorReply, RegistryError } from "./registry-error.ts";
import { readRegistryBody } from "./request-body.ts";
import { parseRoute, type Route } from "./route.ts";
import type { Storage } from "./storage.ts";
import { createUploads } from "./uploads.ts";

/** A request that a fault may be answered to. */
export interface RegistryFault {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}

interface HandlerOptions {
  readonly address: string;
  /** Whether the registry goes by the name in the header `Host`. Default that of this machine alone. */
  readonly isOwnName?: (host: string | undefined) => boolean;
  readonly storage: Storage;
  readonly referrers: boolean;
  readonly authentication?: Authentication;
  readonly fault?: (request: RegistryFault) => number | undefined;
  readonly now?: () => number;
  readonly maxBlobBytes?: number;
}

/** What the registry answers to one request. Never fails. */
export function createHandler(options: HandlerOptions): (request: IncomingMessage) => Promise<Reply> {
  const { address, isOwnName = isLoopback, now = Date.now } = options;
  const { maxBlobBytes: limit = 256 * 1024 * 1024 } = options;
  const guard = createGuard(options.authentication ?? { kind: "none" }, address, now);
  const routes = { ...options, uploads: createUploads(limit), limit };

  return async (message) => {
    const { method = "GET", headers } = message;
    const url = new URL(message.url ?? "/", address);
    const request: RegistryRequest = {
      method,
      query: url.searchParams,
      header: (name) => headers[name]?.toString(),
      body: (bytes) => readRegistryBody(message, bytes),
    };
    const answer = async (): Promise<Reply> => {
      if (!isOwnName(headers.host)) throw notHere();
      const status = options.fault?.({ method, path: url.pathname });
      if (status !== undefined) throw faulty(status);
      if (url.pathname === tokenPath) {
        return guard.issue(headers.authorization, url.searchParams) ?? errorReply(notHere());
      }
      const route = parseRoute(url.pathname);
      if (route === undefined) throw notHere();
      const { authorization } = headers;
      const access = accessOf(route, method);
      if (!guard.allows(authorization, access)) throw unauthorized(guard.challenge(authorization, access));
      const mayPull = (name: string) => guard.allows(authorization, { repository: name, action: "pull" });
      return (await dispatch(route, request, { ...routes, mayPull })) ?? errorReply(unsupported(method));
    };
    const reply = await answer().catch(errorReply);
    return { ...reply, headers: { "docker-distribution-api-version": "registry/2.0", ...reply.headers } };
  };
}

async function dispatch(
  route: Route,
  request: RegistryRequest,
  routes: BlobRoutes & ManifestRoutes,
): Promise<Reply | undefined> {
  switch (route.kind) {
    case "version":
      return request.method === "GET" ? jsonReply(200, {}) : undefined;
    case "blob":
      return answerBlob(route, request, routes);
    case "uploads":
      return beginUpload(route, request, routes);
    case "upload":
      return continueUpload(route, request, routes);
    case "manifest":
      return answerManifest(route, request, routes);
    case "tags":
      return listTags(route, request, routes.storage);
    case "referrers":
      if (!routes.referrers) throw notHere();
      return listReferrers(route, request, routes.storage);
  }
}

function accessOf(route: Route, method: string): Access {
  if (route.kind === "version") return { repository: undefined, action: "pull" };
  const isUpload = route.kind === "uploads" || route.kind === "upload";
  if (method === "DELETE" && !isUpload) return { repository: route.name, action: "delete" };
  const reads = method === "GET" || method === "HEAD";
  return { repository: route.name, action: reads && !isUpload ? "pull" : "push" };
}

function notHere(): RegistryError {
  return new RegistryError(404, "UNSUPPORTED", "there is no such page in this registry");
}

function unsupported(method: string): RegistryError {
  return new RegistryError(405, "UNSUPPORTED", `${method} is not done here`);
}

function faulty(status: number): RegistryError {
  return status === 429
    ? new RegistryError(status, "TOOMANYREQUESTS", "too many requests", { "retry-after": "1" })
    : new RegistryError(status, "UNSUPPORTED", "this failure was asked for");
}
