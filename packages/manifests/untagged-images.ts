import type { Source } from "./source.ts";
import { parseImageReference } from "./syntax/image-reference.ts";
import { yamlAt, yamlTraced } from "./syntax/yaml-path.ts";
import { parseYaml, type YamlNode } from "./syntax/yaml.ts";

/** An image that a resource of Kubernetes runs without saying which: neither a tag nor a digest. */
export interface UntaggedImage {
  readonly name: string;
  /** UTF-16 offset of the name. */
  readonly offset: number;
}

/**
 * The images that resources run without a tag: of containers of every kind, and of the specs that controllers read. A policy or an
 * `ImageRepository` names images, and runs none.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function untaggedImages(source: Source): readonly UntaggedImage[] {
  return parseYaml(source).flatMap((root) => inResource(root));
}

function inResource(root: YamlNode): readonly UntaggedImage[] {
  const kind = yamlTraced(yamlAt(root, "kind"))?.text;
  if (kind === undefined || yamlAt(root, "apiVersion") === undefined) return [];
  const items = kind === "List" ? yamlAt(root, "items") : undefined;
  if (items?.kind === "list") return items.items.flatMap(inResource);
  return imagesBelow(root, [], !/image|polic/i.test(kind));
}

function imagesBelow(node: YamlNode, path: readonly string[], isRunner: boolean): readonly UntaggedImage[] {
  switch (node.kind) {
    case "list":
      return node.items.flatMap((item) => imagesBelow(item, path, isRunner));
    case "map":
      return node.entries.flatMap(({ key, value }) => {
        if (key !== "image" || value.kind !== "scalar") return imagesBelow(value, [...path, key], isRunner);
        const runs = running.test(path.at(-1) ?? "") || (isRunner && path.length === 1 && path[0] === "spec");
        const { name, tag, digest } = parseImageReference(value.text) ?? {};
        const isUntagged = name !== undefined && tag === undefined && digest === undefined;
        return runs && isUntagged ? [{ name, offset: value.offsetAt?.(0) ?? value.start }] : [];
      });
    case "scalar":
    case "alias":
      return [];
  }
}

/** Of pods, of workflows of Argo, and of tasks of Tekton. */
const running = /^(?:(?:init|ephemeral)?containers|container|script|steps|sidecars)$/i;
