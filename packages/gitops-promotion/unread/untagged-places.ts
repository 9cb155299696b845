import { editorFor, untaggedImages, type Source } from "@release-actions/manifests";
import { packageName, type Problem } from "@release-actions/release-model";
import type { ComponentConfig } from "../config/index.ts";
import type { FilesBeside } from "../beside/files-beside.ts";
import { nameOf } from "./stated-images.ts";
import { isComment } from "./unread-places.ts";

export const floatingCode = "reference-floating";

/**
 * Images that run without a tag: that is `latest`, and has no text that could be moved. Where a file has tags of their own, one of them
 * may belong to it; where a kustomization gives one, it does. YAML that only names an image (a graph, a list of what is allowed)
 * runs nothing. Pure.
 */
export function untaggedPlaces(
  source: Source,
  { images, name, places }: ComponentConfig,
  { kustomized }: Pick<FilesBeside, "kustomized">,
): readonly Problem[] {
  if (/(?:^|[\s"'{,])\w*tag["']?\s*[:=]/i.test(source.text)) return [];
  return images.flatMap((image) => {
    const found = [...source.text.matchAll(untagged(image))].map(
      ({ index, 0: reference, groups }) => index + reference.lastIndexOf(groups?.["name"] ?? image),
    );
    if (found.length === 0 || kustomized(source.path, image)) return [];
    const running = runningOffsets(source, image, places.length > 0);
    return found
      .filter((at) => running?.has(at) !== false && !isComment(source.text, at))
      .map((at) => ({
        code: floatingCode,
        expected: `${name} at one version`,
        found: `${image} without a tag, which is latest and moves by itself`,
        fix: "Write a tag behind it. Until then promotions do not govern it.",
        location: { file: source.path, ...source.position(at) },
      }));
  });
}

/** Where a file runs an image; undefined for a kind of file whose every `image` is one that runs. */
function runningOffsets(source: Source, image: string, isNamed: boolean): ReadonlySet<number> | undefined {
  // Of a file that somebody names it is known that it deploys something.
  if (editorFor(source.path)?.kind !== "kubernetes" || isNamed || /^\s*#cloud-config\b/.test(source.text))
    return undefined;
  const wanted = packageName("image", image).name;
  const own = untaggedImages(source).filter(({ name }) => packageName("image", name).name === wanted);
  return new Set(own.map(({ offset }) => offset));
}

function untagged(image: string): RegExp {
  return new RegExp(String.raw`\bimage["']?\s*[:=]\s*["']?${nameOf(image)}(?=["'\s,}]|$)`, "g");
}
