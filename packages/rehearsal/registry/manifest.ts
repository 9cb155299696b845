import * as v from "valibot";
import { RegistryError } from "./registry-error.ts";

const descriptor = v.looseObject({ mediaType: v.string(), digest: v.string(), size: v.number() });
const annotations = v.optional(v.record(v.string(), v.string()));

const manifestSchema = v.looseObject({
  schemaVersion: v.literal(2),
  mediaType: v.optional(v.string()),
  artifactType: v.optional(v.string()),
  config: v.optional(descriptor),
  layers: v.optional(
    v.array(v.looseObject({ ...descriptor.entries, urls: v.optional(v.array(v.string())) })),
  ),
  manifests: v.optional(v.array(descriptor)),
  subject: v.optional(descriptor),
  annotations,
});

/** What a registry looks at in a manifest. */
export interface ManifestContent {
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>> | undefined;
  /** What must be in the repository before the manifest is. */
  readonly blobs: readonly string[];
  readonly manifests: readonly string[];
  /** The manifest this one is about, such as the image a signature belongs to. It need not exist. */
  readonly subject: string | undefined;
}

/** The forms of manifests that registries agree on: https://github.com/opencontainers/image-spec and Docker's. */
const mediaTypes = {
  image: [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
  ],
  index: [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
  ],
} as const;

export const imageManifest = mediaTypes.image[0];
export const imageIndex = mediaTypes.index[0];

/** @throws {RegistryError} `MANIFEST_INVALID`. */
export function readManifest(mediaType: string, bytes: Buffer): ManifestContent {
  const kind = Object.entries(mediaTypes).find(([, all]) => all.some((one) => one === mediaType))?.[0];
  if (kind === undefined) throw invalid(`${mediaType || "no media type"} is no manifest that is kept here`);
  const read = v.safeParse(manifestSchema, parse(bytes));
  if (!read.success) throw invalid(v.summarize(read.issues).replaceAll("\n", " "));
  const { config, layers = [], manifests = [], subject, ...manifest } = read.output;
  if (manifest.mediaType !== undefined && manifest.mediaType !== mediaType) {
    throw invalid(`it calls itself ${manifest.mediaType} and was sent as ${mediaType}`);
  }
  if (kind === "image" && config === undefined) throw invalid("an image's manifest needs a config");
  // A layer with addresses of its own is never pushed.
  const pushed = layers.filter(({ urls }) => urls === undefined);
  return {
    artifactType: manifest.artifactType ?? config?.mediaType,
    annotations: manifest.annotations,
    blobs: [...(config === undefined ? [] : [config]), ...pushed].map(({ digest }) => digest),
    manifests: manifests.map(({ digest }) => digest),
    subject: subject?.digest,
  };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw invalid("it is no JSON");
  }
}

function invalid(what: string): RegistryError {
  return new RegistryError(400, "MANIFEST_INVALID", what);
}
