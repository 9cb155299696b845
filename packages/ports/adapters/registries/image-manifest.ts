import { createHash } from "node:crypto";
import type { AskHttp } from "../ask-http.ts";
import type { ImageCredentials } from "./docker-credentials.ts";
import { answerChallenge } from "./image-login.ts";
import type { ImagePlace } from "./image-registry.ts";
import { readPage, type Reading } from "./read-page.ts";
import type { RegistryAddress } from "./registry-address.ts";

/** Asks for the digests of tags of one image, and logs in once where the registry demands it. */
export type DigestReader = (tag: string) => Promise<Reading<string>>;

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
export function createDigestReader(
  ask: AskHttp,
  place: ImagePlace,
  options: {
    readonly credentials: () => Promise<ImageCredentials | undefined>;
    readonly signal: AbortSignal | undefined;
  },
): DigestReader {
  const { signal } = options;
  let registry = place.address;
  return async (tag) => {
    const manifest = { address: new URL(`${place.repository}/manifests/${tag}`, registry.folder), signal };
    const reading = await readDigest(ask, registry, manifest);
    if (reading.kind !== "failed" || reading.status !== 401 || registry.authorization !== undefined)
      return reading;
    const credentials = await options.credentials();
    const login = await answerChallenge(ask, reading, { repository: place.repository, credentials, signal });
    if (login.kind === "failed") return login;
    registry = { ...registry, authorization: login.authorization };
    return readDigest(ask, registry, manifest);
  };
}

/** A registry that does not know one of these types answers 404, as for no manifest at all. */
const accept = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

async function readDigest(
  ask: AskHttp,
  registry: RegistryAddress,
  manifest: { readonly address: URL; readonly signal: AbortSignal | undefined },
): Promise<Reading<string>> {
  const page = { ...manifest, accept, content: "a manifest" };
  const head = await readPage(ask, registry, {
    ...page,
    method: "HEAD",
    parse: ({ headers }) => headers.get("docker-content-digest") ?? "",
  });
  if (head.kind !== "read" || /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(head.content)) return head;
  // The header is not obligatory: then the digest is computed, as by whoever pulls.
  return readPage(ask, registry, {
    ...page,
    parse: ({ body }) => `sha256:${createHash("sha256").update(body).digest("hex")}`,
  });
}
