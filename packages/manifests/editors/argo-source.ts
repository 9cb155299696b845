import { packageName, type Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { readGithubUrl } from "../syntax/github-url.ts";
import { isImageName, parseImageReference } from "../syntax/image-reference.ts";
import { locate, sliceTraced, type TracedText, unknownUnit } from "../syntax/traced-text.ts";
import { yamlAt, yamlItems } from "../syntax/yaml-path.ts";
import { parseInnerYaml } from "../syntax/yaml-template.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import { imageFieldPins, type ReadText } from "./image-fields.ts";
import { splitTag } from "./tag-text.ts";
import { chartPin, gitRefPin, imagePin, imageValuePin, pinOf, type Path } from "./placed-pin.ts";

export interface ArgoPlace {
  readonly path: Path;
  readonly read: ReadText;
}

/**
 * The pins in the `spec` of an Application: the `targetRevision` of each source, and the images it sets for Helm
 * and Kustomize. https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
export function argoSpecPins(
  source: Source,
  spec: YamlNode | undefined,
  { path, read }: ArgoPlace,
): (Pin | undefined)[] {
  const sources: readonly (readonly [YamlNode | undefined, Path])[] = [
    [yamlAt(spec, "source"), [...path, "source"]],
    [yamlAt(spec, "sourceHydrator", "drySource"), [...path, "sourceHydrator", "drySource"]],
    ...yamlItems(spec, "sources").map((node, index) => [node, [...path, "sources", index]] as const),
  ];
  return sources.flatMap(([node, at]) =>
    node === undefined
      ? []
      : [
          revisionPin(source, node, { path: [...at, "targetRevision"], read }),
          ...helmPins(source, yamlAt(node, "helm"), { path: [...at, "helm"], read }),
          ...yamlItems(node, "kustomize", "images").map((image, index) =>
            kustomizeOverridePin(source, read(image), [...at, "kustomize", "images", index]),
          ),
        ],
  );
}

function revisionPin(source: Source, node: YamlNode, { path, read }: ArgoPlace): Pin | undefined {
  const revision = read(yamlAt(node, "targetRevision"));
  const url = read(yamlAt(node, "repoURL"))?.text ?? "";
  const chart = read(yamlAt(node, "chart"))?.text ?? "";
  if (revision === undefined || revision.text === "") return undefined;
  const charted = chart !== "" ? chart : url.startsWith("oci://") ? url : undefined;
  if (charted !== undefined) {
    const repository = chart === "" ? folderOf(url) : [url, folderOf(chart)].filter(Boolean).join("/");
    return chartRevisionPin(source, path, { chart: lastSegment(charted), repository, revision });
  }
  const repository = readGithubUrl(url)?.repository;
  if (repository === undefined) return undefined;
  return range.test(revision.text)
    ? tagRangePin(source, path, { repository, revision })
    : gitRefPin(source, path, { repository, ref: revision });
}

function chartRevisionPin(
  source: Source,
  path: Path,
  {
    chart,
    repository,
    revision,
  }: { readonly chart: string; readonly repository: string; readonly revision: TracedText },
): Pin | undefined {
  if (chart.includes(unknownUnit)) return undefined;
  const at = locate(source, revision);
  // `HEAD` is whatever version is newest at the time.
  if (at === undefined || /[\d*xX]/.test(at.text))
    return chartPin(source, path, { chart, repository, constraint: revision });
  return pinOf(
    source,
    { path, at, name: packageName("helm", chart) },
    { kind: "unpinned", source: "branch", text: at.text, span: at.span },
  );
}

// Argo CD also takes a range over the repository's tags: https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/
const range = /^\s*[~^<>=!]|[*|]|\s-\s|^v?\d+(?:\.\d+)*\.[xX]/;

function tagRangePin(
  source: Source,
  path: Path,
  { repository, revision }: { readonly repository: string; readonly revision: TracedText },
): Pin | undefined {
  const at = locate(source, revision);
  if (at === undefined) return undefined;
  const name = packageName("github", repository);
  return pinOf(
    source,
    { path, at, name },
    { kind: "constraint", syntax: "helm", text: at.text, span: at.span },
  );
}

const lastSegment = (name: string) => name.slice(name.lastIndexOf("/") + 1);
const folderOf = (name: string) => name.slice(0, Math.max(name.lastIndexOf("/"), 0));

function helmPins(
  source: Source,
  helm: YamlNode | undefined,
  { path, read }: ArgoPlace,
): (Pin | undefined)[] {
  if (helm === undefined) return [];
  const values = yamlAt(helm, "valuesObject");
  return [
    ...parameterPins(source, yamlItems(helm, "parameters"), { path: [...path, "parameters"], read }),
    ...(values === undefined
      ? []
      : imageFieldPins(source, values, { path: [...path, "valuesObject"], read })),
    ...valuesStringPins(source, yamlAt(helm, "values"), { path: [...path, "values"], read }),
  ];
}

/** `image.tag` counts where a parameter beside it says `image.repository`. */
function parameterPins(
  source: Source,
  parameters: readonly YamlNode[],
  { path, read }: ArgoPlace,
): (Pin | undefined)[] {
  const values = new Map<string, TracedText>();
  for (const parameter of parameters) {
    const name = read(yamlAt(parameter, "name"))?.text;
    const value = read(yamlAt(parameter, "value"));
    if (name !== undefined && value !== undefined && value.text !== "") values.set(name, value);
  }
  return [...values].map(([name, value]) => {
    const at = [...path, name];
    if (/image$/i.test(name)) return imagePin(source, at, value);
    const match = /^(.*\.)?(tag|digest)$/.exec(name);
    if (match === null) return undefined;
    const [, prefix = "", field] = match;
    const [registry, repository] = [values.get(`${prefix}registry`), values.get(`${prefix}repository`)];
    if (repository === undefined || (field === "digest" && values.has(`${prefix}tag`))) return undefined;
    const image = registry === undefined ? repository.text : `${registry.text}/${repository.text}`;
    if (!isImageName(image)) return undefined;
    const together = field === "tag" ? splitTag(value) : undefined;
    const digest = values.get(`${prefix}digest`);
    if (together?.digest !== undefined && digest !== undefined) return undefined;
    return imageValuePin(source, at, {
      name: image,
      tag: field === "tag" ? (together?.tag ?? value) : undefined,
      digest: together?.digest ?? digest,
    });
  });
}

/** `values: |`, or a string of another style, holds a YAML file, whose places are places of this file. */
export function valuesStringPins(
  source: Source,
  node: YamlNode | undefined,
  { path, read }: ArgoPlace,
): (Pin | undefined)[] {
  if (node?.kind !== "scalar" || !/image|repository/i.test(node.text)) return [];
  const inner = parseInnerYaml(source, node);
  if (inner === undefined) return [];
  const readInner: ReadText = (one) => read(one && inner.original(one));
  return inner.roots.flatMap((root) => imageFieldPins(source, root, { path, read: readInner }));
}

/** `name=new:tag`, `name=:tag` and `name:tag`. */
function kustomizeOverridePin(source: Source, text: TracedText | undefined, path: Path): Pin | undefined {
  if (text === undefined) return undefined;
  const equals = text.text.indexOf("=");
  const reference = sliceTraced(text, equals + 1);
  const bare = /^\*?(?=[:@])/.exec(reference.text);
  if (equals === -1 || bare === null) return imagePin(source, path, reference);
  const name = text.text.slice(0, equals);
  const parsed = parseImageReference(name + reference.text.slice(bare[0].length));
  if (parsed?.name !== name) return undefined;
  const shift = name.length - bare[0].length;
  const part = (range_: typeof parsed.tag) =>
    range_ && sliceTraced(reference, range_.start - shift, range_.end - shift);
  return imageValuePin(source, path, { name, tag: part(parsed.tag), digest: part(parsed.digest) });
}
