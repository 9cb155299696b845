import type { Attachment, ChildManifest } from "../../image-registry.ts";
import { isRecord, recordsIn, textIn } from "../json-records.ts";

const digestPattern = /^sha256:[0-9a-f]{64}$/;

/** The manifests an index lists: https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export function childrenOf(index: unknown): readonly ChildManifest[] {
  return recordsIn(index, "manifests").flatMap((entry) => {
    const digest = textIn(entry, "digest");
    if (digest === undefined || !digestPattern.test(digest)) return [];
    return [{ digest, platform: platformOf(entry["platform"]) }];
  });
}

function platformOf(platform: unknown): string | undefined {
  const parts = [textIn(platform, "os"), textIn(platform, "architecture"), textIn(platform, "variant")];
  const known = parts.filter((part) => part !== undefined && part !== "");
  return known.length < 2 ? undefined : known.join("/");
}

/** What an index of referrers lists; undefined where the page is no index. */
export function attachmentsOf(index: unknown): readonly Attachment[] | undefined {
  // An empty list may be `null`, as Go writes it; an answer without any list is another page.
  if (!isRecord(index) || !Array.isArray(index["manifests"] === null ? [] : index["manifests"]))
    return undefined;
  return recordsIn(index, "manifests").flatMap((entry) => {
    const digest = textIn(entry, "digest");
    if (digest === undefined || !digestPattern.test(digest)) return [];
    return [
      {
        digest,
        artifactType: textIn(entry, "artifactType") ?? "",
        predicateType: textIn(entry["annotations"], "dev.sigstore.bundle.predicateType"),
      },
    ];
  });
}

/** The digest of the bundle in what is attached, its one layer; null where it is something else, as cosign sees it, too. */
export function bundleLayerOf(manifest: unknown): string | null | undefined {
  if (!isRecord(manifest)) return undefined;
  const [layer, ...more] = recordsIn(manifest, "layers");
  const digest = textIn(layer, "digest");
  const isBundle = bundleType.test(textIn(layer, "mediaType") ?? "");
  return more.length === 0 && isBundle && digest !== undefined && digestPattern.test(digest) ? digest : null;
}

/** Of any version of the format: https://docs.sigstore.dev/about/bundle/ */
const bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:[.+;]|$)/;
