import { RegistryError } from "./registry-error.ts";

/** What a request is about. */
export type Route =
  | { readonly kind: "version" }
  | { readonly kind: "blob"; readonly name: string; readonly digest: string }
  | { readonly kind: "uploads"; readonly name: string }
  | { readonly kind: "upload"; readonly name: string; readonly id: string }
  | { readonly kind: "manifest"; readonly name: string; readonly reference: Reference }
  | { readonly kind: "tags"; readonly name: string }
  | { readonly kind: "referrers"; readonly name: string; readonly digest: string };

export type RouteOf<Kind extends Route["kind"]> = Extract<Route, { readonly kind: Kind }>;

export type Reference =
  { readonly kind: "tag"; readonly tag: string } | { readonly kind: "digest"; readonly digest: string };

const patterns = [
  { kind: "blob", pattern: /^\/v2\/(.+)\/blobs\/([^/]+)$/ },
  { kind: "uploads", pattern: /^\/v2\/(.+)\/blobs\/uploads\/?$/ },
  { kind: "upload", pattern: /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/ },
  { kind: "manifest", pattern: /^\/v2\/(.+)\/manifests\/([^/]+)$/ },
  { kind: "tags", pattern: /^\/v2\/(.+)\/tags\/list$/ },
  { kind: "referrers", pattern: /^\/v2\/(.+)\/referrers\/([^/]+)$/ },
] as const;

/**
 * Reads a path without its query. `undefined` for what is no page of a registry.
 * @throws {RegistryError} for a name or a digest that cannot be one.
 */
export function parseRoute(path: string): Route | undefined {
  if (/^\/v2\/?$/.test(path)) return { kind: "version" };
  for (const { kind, pattern } of patterns) {
    const [, name, last = ""] = pattern.exec(path) ?? [];
    // An upload is named by the registry, so `uploads` is no digest and comes first.
    if (name === undefined || (kind === "blob" && last === "uploads")) continue;
    return routeOf(kind, parseName(name), decodeURIComponent(last));
  }
  return undefined;
}

function routeOf(kind: (typeof patterns)[number]["kind"], name: string, last: string): Route {
  switch (kind) {
    case "blob":
    case "referrers":
      return { kind, name, digest: parseDigest(last) };
    case "uploads":
    case "tags":
      return { kind, name };
    case "upload":
      return { kind, name, id: last };
    case "manifest":
      return { kind, name, reference: parseReference(last) };
  }
}

const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const namePattern = new RegExp(`^${component}(?:/${component})*$`);

/**
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 * @throws {RegistryError} `NAME_INVALID`.
 */
export function parseName(text: string): string {
  if (text.length <= 255 && namePattern.test(text)) return text;
  throw new RegistryError(400, "NAME_INVALID", `${text.slice(0, 100)} is no name of a repository`);
}

/** @throws {RegistryError} `DIGEST_INVALID`. Only SHA-256, as practically everywhere. */
export function parseDigest(text: string): string {
  if (/^sha256:[a-f0-9]{64}$/.test(text)) return text;
  throw new RegistryError(400, "DIGEST_INVALID", `${text.slice(0, 100)} is no sha256 digest`);
}

function parseReference(text: string): Reference {
  if (text.includes(":")) return { kind: "digest", digest: parseDigest(text) };
  if (/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(text)) return { kind: "tag", tag: text };
  throw new RegistryError(404, "MANIFEST_UNKNOWN", `${text.slice(0, 100)} is no tag`);
}
