import type { Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { isImageName, isQualified, parseImageReference } from "../syntax/image-reference.ts";
import { readGithubUrl } from "../syntax/github-url.ts";
import type { TracedText } from "../syntax/traced-text.ts";
import { resolvedYaml, yamlAt, yamlEntries, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import { gitRefPin, imagePin, imageValuePin, type Path } from "./placed-pin.ts";
import { splitTag } from "./tag-text.ts";

/** How a scalar becomes text: as it stands, or with variables and template parameters filled in. */
export type ReadText = (node: YamlNode | undefined) => TracedText | undefined;

/**
 * Every image below `node` that names a version: strings under `image` and under keys that end so (`sidecarImage`), and
 * maps with a `repository` (and `registry`) beside a `tag`, a `digest` or both, as Helm values have them at any depth.
 */
export function imageFieldPins(
  source: Source,
  node: YamlNode,
  { path = [], read = yamlTraced }: { readonly path?: Path; readonly read?: ReadText } = {},
): (Pin | undefined)[] {
  const kind = resolvedYaml(node)?.kind;
  if (kind === "list") {
    return yamlItems(node).flatMap((item, index) =>
      imageFieldPins(source, item, { path: [...path, index], read }),
    );
  }
  if (kind !== "map") return [];
  const pins = [groupPin(source, node, { path, read })];
  for (const { key, value } of yamlEntries(node)) {
    const below = [...path, key];
    if (resolvedYaml(value)?.kind !== "scalar")
      pins.push(...imageFieldPins(source, value, { path: below, read }));
    else if (/image$/i.test(key)) pins.push(imageStringPin(source, below, read(value)));
  }
  return pins;
}

/** An unqualified string such as `debian:12` is an image only under a key that says just that. */
function imageStringPin(source: Source, path: Path, text: TracedText | undefined): Pin | undefined {
  const parsed = text && parseImageReference(text.text);
  if (text === undefined || parsed === undefined) return undefined;
  return isQualified(parsed.name) || /^image$/i.test(String(path.at(-1)))
    ? imagePin(source, path, text)
    : undefined;
}

interface Group {
  readonly path: Path;
  readonly read: ReadText;
}

function groupPin(source: Source, map: YamlNode, { path, read }: Group): Pin | undefined {
  const [tagKey, tagText] = firstText(map, tagKeys, read);
  const [digestKey, digestText] = firstText(map, digestKeys, read);
  if (tagText === undefined && digestText === undefined) return undefined;
  const name = groupName(map, { path, read });
  if (name === undefined) return undefined;
  const at = [...path, tagKey ?? digestKey ?? ""];

  const git = readGithubUrl(name);
  if (git !== undefined && /[@:]/.test(name)) {
    return tagText && gitRefPin(source, at, { repository: git.repository, ref: tagText });
  }
  if (!isImageName(name)) return undefined;
  const together = tagText && splitTag(tagText);
  if (tagText !== undefined && together === undefined) return undefined;
  if (together?.digest !== undefined && digestText !== undefined) return undefined;
  return imageValuePin(source, at, { name, tag: together?.tag, digest: together?.digest ?? digestText });
}

const tagKeys = ["tag", "imageTag"];
const digestKeys = ["digest", "sha", "sha256"];
const digestPattern = /^(?:sha256:)?[0-9a-f]{64}$/;

function firstText(
  map: YamlNode,
  keys: readonly string[],
  read: ReadText,
): readonly [string | undefined, TracedText | undefined] {
  for (const key of keys) {
    const text = read(yamlAt(map, key));
    if (text === undefined || text.text === "") continue;
    if (keys === digestKeys && !digestPattern.test(text.text)) continue;
    return [key, text];
  }
  return [undefined, undefined];
}

function groupName(map: YamlNode, { path, read }: Group): string | undefined {
  const textOf = (key: string) => read(yamlAt(map, key))?.text;
  const isImage = /image$/i.test(path.findLast((step) => typeof step === "string") ?? "");
  const repository =
    textOf("repository") ?? textOf("image") ?? (isImage ? (textOf("name") ?? textOf("repo")) : undefined);
  if (repository === undefined) return undefined;
  const registry = textOf("registry") ?? "";
  return registry === "" ? repository : `${registry}/${repository}`;
}
