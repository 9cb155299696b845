import type { Pin } from "@release-actions/release-model";
import { imageValuePin, type Path } from "../editors/placed-pin.ts";
import { splitTag } from "../editors/tag-text.ts";
import type { Source } from "../source.ts";
import { isImageName } from "../syntax/image-reference.ts";
import { placeOf } from "../syntax/place.ts";
import { resolvedYaml, yamlAt, yamlEntries, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYaml, type YamlNode } from "../syntax/yaml.ts";

/** An image that the values of a chart name, with a tag or without, where other values may say its tag. */
export interface ValuesImage {
  readonly path: readonly string[];
  /** `runtime.image`. */
  readonly place: string;
  readonly registry: string | undefined;
  readonly repository: string;
  /** Present where the values have a key for the digest: what stands there, an empty text included. */
  readonly digest: string | undefined;
}

/** A tag or a digest of values that say of no image what they are of. */
export interface OverlayPin {
  readonly pin: Pin;
  /** The digest of the values below, an empty text included, where these have no key for one: it would stand behind this tag. */
  readonly digestBelow?: string;
}

/**
 * The images of values, at any depth of maps. Lists are left out: Helm replaces a list as a whole.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readValuesImages(source: Source): readonly ValuesImage[] {
  if (!/image|repository/i.test(source.text)) return [];
  const [root] = parseYaml(source);
  return root === undefined ? [] : imagesIn(root, []);
}

function imagesIn(node: YamlNode, path: readonly string[]): readonly ValuesImage[] {
  if (resolvedYaml(node)?.kind !== "map") return [];
  const own = imageAt(node, path);
  const below = yamlEntries(node).flatMap(({ key, value }) =>
    key === "<<" ? [] : imagesIn(value, [...path, key]),
  );
  return own === undefined ? below : [own, ...below];
}

function imageAt(map: YamlNode, path: readonly string[]): ValuesImage | undefined {
  const repository = textOf(map, "repository") ?? textOf(map, "image") ?? textOf(map, "name");
  const isImage =
    path.length === 0 || /image$/i.test(path.at(-1) ?? "") || yamlAt(map, "repository") !== undefined;
  if (repository === undefined || !isImage || !isImageName(repository)) return undefined;
  const digest = yamlAt(map, "digest");
  return {
    path,
    place: placeOf(path),
    registry: textOf(map, "registry"),
    repository,
    digest: digest === undefined ? undefined : (yamlTraced(digest)?.text ?? ""),
  };
}

/**
 * What other values say of an image at the same place, whose name stands in the values that they are laid over. Undefined where
 * they say nothing of its version there.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readOverlay(source: Source, image: ValuesImage): OverlayPin | undefined {
  if (!/tag|digest/i.test(source.text)) return undefined;
  const [root] = parseYaml(source);
  const map = yamlAt(root, ...image.path);
  if (map === undefined || resolvedYaml(map)?.kind !== "map") return undefined;
  const repository = textOf(map, "repository") ?? textOf(map, "image") ?? image.repository;
  const registry = textOf(map, "registry") ?? image.registry;
  const [tagKey, tagText] = firstOf(map, ["tag", "imageTag"]);
  const [digestKey, digestText] = firstOf(map, ["digest"]);
  const together = tagText && splitTag(tagText);
  if (
    (tagText === undefined && digestText === undefined) ||
    (tagText !== undefined && together === undefined)
  )
    return undefined;
  const path: Path = [...image.path, tagKey ?? digestKey ?? ""];
  const pin = imageValuePin(source, path, {
    name: registry === undefined ? repository : `${registry}/${repository}`,
    tag: together?.tag,
    digest: together?.digest ?? digestText,
  });
  if (pin === undefined) return undefined;
  const isBelow = image.digest !== undefined && yamlAt(map, "digest") === undefined;
  return { pin, ...(isBelow ? { digestBelow: image.digest } : {}) };
}

function textOf(map: YamlNode | undefined, key: string): string | undefined {
  const text = yamlTraced(yamlAt(map, key))?.text;
  return text === "" ? undefined : text;
}

function firstOf(map: YamlNode, keys: readonly string[]) {
  for (const key of keys) {
    const text = yamlTraced(yamlAt(map, key));
    if (text !== undefined && text.text !== "") return [key, text] as const;
  }
  return [undefined, undefined] as const;
}
