import { formatSemver, type PackageName, type Version } from "@release-actions/release-model";
import type { ReleasedArtifact } from "../../package-registry.ts";
import type { AskHttp } from "../ask-http.ts";
import { isRecord, parseJson, recordsIn, textIn } from "../json-records.ts";
import { findImageCredentials } from "../registries/docker-credentials.ts";
import { manifestTypes } from "../registries/image-manifest.ts";
import { createImageReader, type ImageReader } from "../registries/image-reader.ts";
import { findImage, type ImagePlace } from "../registries/image-registry.ts";
import type { Environment } from "../registries/registry-address.ts";
import { contentOf } from "./content-of.ts";

/** What stands under both tags that an exact version of an image or a chart may have. */
export async function releasedImage(
  ask: AskHttp,
  environment: Environment,
  { name, version }: { readonly name: PackageName; readonly version: Version },
): Promise<readonly ReleasedArtifact[]> {
  const place = findImage(name.name);
  if (place === undefined) return [];
  const read = createImageReader(ask, place, {
    credentials: () => findImageCredentials(environment, place.host),
    signal: undefined,
  });
  const exact = formatSemver(version);
  const found: ReleasedArtifact[] = [];
  // One after another: the first answers the registry's demand for a login.
  for (const tag of [`v${exact}`, exact]) {
    const manifest = await readJson(read, place, { path: `manifests/${tag}`, accept: manifestTypes });
    if (manifest !== undefined) found.push({ commit: await revisionOf(manifest, read, place) });
  }
  return found;
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const revision = "org.opencontainers.image.revision";

/**
 * The commit that the manifest says it was built from, in an annotation or in a label of the image. Of an index its own
 * word counts, else that of its first image, which is built together with the others.
 */
async function revisionOf(manifest: Json, read: ImageReader, place: ImagePlace): Promise<string | undefined> {
  const annotated = revisionIn(manifest["annotations"]);
  if (annotated !== undefined) return annotated;
  const child = recordsIn(manifest, "manifests").find(({ platform }) => textIn(platform, "os") !== "unknown");
  const digest = textIn(child, "digest");
  if (digest !== undefined) {
    const image = await readJson(read, place, { path: `manifests/${digest}`, accept: manifestTypes });
    return image === undefined || Array.isArray(image["manifests"])
      ? undefined
      : revisionOf(image, read, place);
  }
  const config = textIn(manifest["config"], "digest");
  if (config === undefined) return undefined;
  const blob = await readJson(read, place, { path: `blobs/${config}`, accept: "*/*" });
  const labels = isRecord(blob?.["config"]) ? blob["config"]["Labels"] : undefined;
  return revisionIn(labels) ?? revisionIn(blob?.["annotations"]);
}

function revisionIn(annotations: unknown): string | undefined {
  const text = textIn(annotations, revision);
  return text === undefined || text === "" ? undefined : text;
}

type Json = Readonly<Record<string, unknown>>;

async function readJson(
  read: ImageReader,
  place: ImagePlace,
  page: { readonly path: string; readonly accept: string },
): Promise<Json | undefined> {
  const reading = await read({
    ...page,
    content: "a manifest",
    parse: ({ body }) => {
      const parsed = parseJson(body);
      return isRecord(parsed) ? parsed : undefined;
    },
  });
  return contentOf(reading, place.address);
}
