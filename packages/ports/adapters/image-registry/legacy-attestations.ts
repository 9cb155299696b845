import pLimit from "p-limit";
import type { LegacyAttestation, LegacySignature } from "../../image-registry.ts";
import { isRecord, parseJson, recordsIn, textIn } from "../json-records.ts";
import { manifestTypes } from "../registries/image-manifest.ts";
import type { ImageReader } from "../registries/image-reader.ts";
import type { Reading } from "../registries/read-page.ts";
import { readChecked } from "./read-checked.ts";

const envelopeType = "application/vnd.dsse.envelope.v1+json";
const signatureType = "application/vnd.dev.cosign.simplesigning.v1+json";
const atOnce = 8;

/**
 * What cosign attested before bundles: each layer of the image under the tag `sha256-….att` is an envelope, with its certificate
 * in the layer's annotations. https://github.com/sigstore/cosign/blob/main/specs/ATTESTATION_SPEC.md
 */
export async function readLegacyAttestations(
  reader: ImageReader,
  digest: string,
): Promise<Reading<readonly LegacyAttestation[]>> {
  const listed = await readLayers(reader, `${digest.replace(":", "-")}.att`, envelopeType);
  if (listed.kind !== "read") return listed;
  const limit = pLimit(atOnce);
  const read = await Promise.all(
    listed.content.map((layer) =>
      limit(() => readChecked(reader, `blobs/${layer.digest}`, layer.digest, "*/*", (page) => page ?? null)),
    ),
  );
  const failed = read.find((one) => one.kind === "failed");
  if (failed !== undefined) return failed;
  const content = read.flatMap((one, position) =>
    one.kind === "read"
      ? [{ envelope: one.content, certificate: listed.content[position]?.certificate }]
      : [],
  );
  return { kind: "read", asked: listed.asked, content };
}

/** The same for what it signed. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md#tag-based-discovery */
export function readLegacySignatures(
  reader: ImageReader,
  digest: string,
): Promise<Reading<readonly LegacySignature[]>> {
  return readLayers(reader, `${digest.replace(":", "-")}.sig`, signatureType);
}

/** None where there is no such tag. */
async function readLayers(
  reader: ImageReader,
  tag: string,
  type: string,
): Promise<Reading<readonly Layer[]>> {
  const listed = await reader({
    path: `manifests/${tag}`,
    accept: manifestTypes,
    content: "an image of signatures or attestations",
    parse: ({ body }) => layersOf(parseJson(body), type),
  });
  return listed.kind === "missing" ? { kind: "read", asked: listed.asked, content: [] } : listed;
}

interface Layer {
  readonly digest: string;
  readonly certificate: string | undefined;
}

function layersOf(manifest: unknown, type: string): readonly Layer[] | undefined {
  if (!isRecord(manifest)) return undefined;
  return recordsIn(manifest, "layers").flatMap((layer) => {
    const digest = textIn(layer, "digest");
    const isWanted = textIn(layer, "mediaType") === type;
    if (!isWanted || digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) return [];
    return [{ digest, certificate: textIn(layer["annotations"], "dev.sigstore.cosign/certificate") }];
  });
}
