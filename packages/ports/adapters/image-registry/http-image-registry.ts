import type { Commands } from "../../commands.ts";
import type { ImageRegistry, RegistryAnswer } from "../../image-registry.ts";
import { createAskHttp, type AskHttp } from "../ask-http.ts";
import { manifestTypes, readDigest } from "../registries/image-manifest.ts";
import { createImageReader, type ImageReader } from "../registries/image-reader.ts";
import { findImage } from "../registries/image-registry.ts";
import type { Reading } from "../registries/read-page.ts";
import { findCredentials } from "./credentials.ts";
import { bundleLayerOf, childrenOf } from "./manifest-text.ts";
import { readLegacyAttestations, readLegacySignatures } from "./legacy-attestations.ts";
import { readChecked } from "./read-checked.ts";
import { readAttachments } from "./referrers.ts";

/** Registries of images and charts over HTTP, with the credentials that `docker login` left. */
export function httpImageRegistry({
  commands,
  environment,
  ask = createAskHttp({ timeout: 20_000 }),
}: {
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
  readonly ask?: AskHttp;
}): ImageRegistry {
  const readers = new Map<string, ImageReader>();
  /** Credential helpers that did not say what they should know, by the image that was asked about. */
  const silent = new Map<string, string>();
  const looking = new Map<string, ReturnType<typeof findCredentials>>();
  // A helper is a program that may take its time: who asks while it runs waits for the same answer.
  const credentialsOf = (host: string): ReturnType<typeof findCredentials> => {
    const under = looking.get(host) ?? findCredentials({ commands, environment, host });
    looking.set(host, under);
    return under.finally(() => looking.delete(host));
  };
  const readerOf = (name: string): ImageReader | undefined => {
    const known = readers.get(name);
    if (known !== undefined) return known;
    const place = findImage(name);
    if (place === undefined) return undefined;
    const credentials = async () => {
      const found = await credentialsOf(place.host);
      if (found.silent !== undefined) silent.set(name, found.silent);
      return found.credentials;
    };
    const reader = createImageReader(ask, place, { credentials, signal: undefined });
    readers.set(name, reader);
    return reader;
  };
  const reading = async <Content>(
    name: string,
    read: (reader: ImageReader) => Promise<Reading<Content>>,
  ): Promise<RegistryAnswer<Content>> => {
    const reader = readerOf(name);
    return reader === undefined ? nowhere(name) : answerOf(await read(reader), silent.get(name));
  };
  return {
    resolve: async (name, reference) => {
      const answer = await reading(name, (reader) => readDigest(reader, reference));
      const isOther = answer.kind === "read" && reference.includes(":") && answer.content !== reference;
      return isOther ? otherDigest(name, reference, answer.content) : answer;
    },
    manifest: (image) =>
      reading(image.name, (reader) =>
        readChecked(reader, `manifests/${image.digest}`, image.digest, manifestTypes, (page) => ({
          digest: image.digest,
          children: childrenOf(page),
        })),
      ),
    attachments: (image) => reading(image.name, (reader) => readAttachments(reader, image.digest)),
    bundle: (image, attachment) => reading(image.name, (reader) => readBundle(reader, attachment.digest)),
    legacyAttestations: (image) =>
      reading(image.name, (reader) => readLegacyAttestations(reader, image.digest)),
    legacySignatures: (image) => reading(image.name, (reader) => readLegacySignatures(reader, image.digest)),
  };
}

async function readBundle(reader: ImageReader, digest: string): Promise<Reading<unknown>> {
  const layer = await readChecked(reader, `manifests/${digest}`, digest, manifestTypes, bundleLayerOf);
  if (layer.kind !== "read" || layer.content === null) return layer;
  return readChecked(reader, `blobs/${layer.content}`, layer.content, "*/*", (page) => page ?? null);
}

function answerOf<Content>(reading: Reading<Content>, silent: string | undefined): RegistryAnswer<Content> {
  if (reading.kind === "read") return { kind: "read", content: reading.content };
  if (reading.kind === "missing") return reading;
  const { asked, status, retryAfter } = reading;
  const isDenied = status === 401 || status === 403;
  const answered =
    silent !== undefined && isDenied
      ? `${reading.answered}, and ${silent}, which Docker's settings name, gave no credentials`
      : reading.answered;
  return { kind: "unasked", asked, answered, status, retryAfter };
}

/** What was asked for by its digest is that, or nothing: another one would be signed in its place. */
function otherDigest(name: string, digest: string, found: string): RegistryAnswer<never> {
  const asked = `${name}@${digest}`;
  return { kind: "unasked", asked, answered: `another digest, ${found}`, status: 200, retryAfter: undefined };
}

function nowhere(name: string): RegistryAnswer<never> {
  return { kind: "missing", asked: name, answered: "a name that no registry can have" };
}
