import { posix } from "node:path";
import { fieldOf, type Source } from "@release-actions/manifests";
import { packageName } from "@release-actions/release-model";
import { kustomizedFiles } from "../check/deployed-files.ts";
import { documentsOf, textAt } from "../check/documents.ts";
import { isKustomization } from "../check/kustomized-waves.ts";
import { listOf } from "../check/resources.ts";
import type { PlaceOutcome } from "../place-outcome.ts";

/** Whether a kustomization says the tag or the digest of an image in a file: what stands there itself never runs. */
export type Kustomized = (path: string, image: string) => boolean;

export function kustomizedImages(sources: readonly Source[]): Kustomized {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const settings = sources
    .filter(({ path, text }) => isKustomization(path) && /newTag|digest/.test(text))
    .map((source) => ({
      images: new Set(imagesOf(source)),
      files: once(() => kustomizedFiles(posix.dirname(source.path), byPath)),
    }));
  return (path, image) => {
    const { name } = packageName("image", image);
    return settings.some(({ images, files }) => images.has(name) && files().has(path));
  };
}

/** Leaves alone what moves by itself in a file, where a kustomization says what runs. */
export function heedKustomized(
  outcome: PlaceOutcome,
  { kustomized }: { readonly kustomized: Kustomized },
): PlaceOutcome {
  if (outcome.kind !== "floating" || outcome.pin.name.ecosystem !== "image") return outcome;
  const { pin } = outcome;
  return kustomized(pin.path, pin.name.name)
    ? { kind: "kept", pin, reason: "a kustomization says what runs" }
    : outcome;
}

function imagesOf(source: Source): readonly string[] {
  const [data] = documentsOf(source) ?? [];
  return listOf(fieldOf(data, "images")).flatMap((image) => {
    const name = textAt(image, "name");
    const isSaid = ["newTag", "digest"].some((key) => (textAt(image, key) ?? "") !== "");
    return name !== undefined && isSaid ? [packageName("image", name).name] : [];
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
