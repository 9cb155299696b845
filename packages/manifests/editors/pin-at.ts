import { packageName, type Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { isQualified, parseImageReference } from "../syntax/image-reference.ts";
import { locate, type TracedText } from "../syntax/traced-text.ts";
import { documentPath, resolvedYaml, yamlAt, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYaml, type YamlNode } from "../syntax/yaml.ts";
import { imagePin, imageValuePin, pinOf, type Path } from "./placed-pin.ts";
import { splitTag } from "./tag-text.ts";

export interface PinAtOptions {
  /** As {@link Pin.place} writes it: `runtime.image.tag`, `spec.elements[2].chartVersion`. */
  readonly at: string;
  /** What a bare tag or digest there is of, as somebody says: whatever the key is called. */
  readonly image: string | undefined;
  /** What it is of where nobody says so, under a key that tells a tag or a digest. */
  readonly usualImage: string | undefined;
  /** What a bare version there is of. */
  readonly component: string;
}

/**
 * The pin that somebody says stands at a place of a YAML file, although the file does not say of what it is: the tag of an
 * image whose name is a chart's default, or a version under a name of one's own. Undefined where there is no such text.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readPinAt(
  source: Source,
  { at, image: named, usualImage, component }: PinAtOptions,
): Pin | undefined {
  const image = named ?? usualImage;
  const steps = stepsOf(at);
  const roots = parseYaml(source);
  const [first] = steps;
  const index = roots.length > 1 && typeof first === "number" ? first : 0;
  const inner = roots.length > 1 && typeof first === "number" ? steps.slice(1) : steps;
  const path: Path = [...documentPath(index, roots), ...inner];
  const parent = walk(roots[index], inner.slice(0, -1));
  const node = walk(roots[index], inner);
  if (resolvedYaml(node)?.kind === "map") return groupAt(source, node, path, image);
  const text = yamlTraced(node);
  if (text === undefined) return undefined;
  const reference = parseImageReference(text.text);
  if (reference !== undefined && isQualified(reference.name)) return imagePin(source, path, text);
  const key = String(inner.at(-1));
  if (image !== undefined && /^(?:tag|imageTag|newTag|digest)$/.test(key)) {
    return groupAt(source, parent, path.slice(0, -1), image);
  }
  if (named !== undefined) return imageAt(source, path, { name: named, text });
  const located = locate(source, text);
  return (
    located &&
    pinOf(
      source,
      { path, at: located, name: packageName("component", component) },
      { kind: "version", text: located.text, span: located.span },
    )
  );
}

/** A tag, with its digest behind it or without, or a digest alone. */
function imageAt(
  source: Source,
  path: Path,
  { name, text }: { readonly name: string; readonly text: TracedText },
): Pin | undefined {
  if (/^sha256:[0-9a-f]{64}$/.test(text.text)) {
    return imageValuePin(source, path, { name, tag: undefined, digest: text });
  }
  const { tag = text, digest } = splitTag(text) ?? {};
  return imageValuePin(source, path, { name, tag, digest });
}

function groupAt(
  source: Source,
  map: YamlNode | undefined,
  path: Path,
  image: string | undefined,
): Pin | undefined {
  if (image === undefined) return undefined;
  const textOf = (...keys: readonly string[]) =>
    keys
      .map((key) => [key, yamlTraced(yamlAt(map, key))] as const)
      .find(([, text]) => text !== undefined && text.text !== "");
  const [tag, digest] = [textOf("tag", "imageTag", "newTag"), textOf("digest")];
  const together = tag?.[1] && splitTag(tag[1]);
  return imageValuePin(source, [...path, tag?.[0] ?? "digest"], {
    name: image,
    tag: together?.tag ?? tag?.[1],
    digest: together?.digest ?? digest?.[1],
  });
}

function walk(root: YamlNode | undefined, steps: Path): YamlNode | undefined {
  return steps.reduce<YamlNode | undefined>(
    (node, step) => (typeof step === "number" ? yamlItems(node)[step] : yamlAt(node, step)),
    root,
  );
}

/** `a.b[2]["c.d"]` as its steps. */
function stepsOf(place: string): Path {
  return [...place.matchAll(/\[(?<index>\d+)\]|\["(?<quoted>(?:[^"\\]|\\.)*)"\]|(?<name>[^.[\]]+)/g)].map(
    ({ groups }) =>
      groups?.["index"] === undefined
        ? (groups?.["quoted"] ?? groups?.["name"] ?? "")
        : Number(groups["index"]),
  );
}
