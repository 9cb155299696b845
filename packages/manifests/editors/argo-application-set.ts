import type { Pin, Span } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { placeOf } from "../syntax/place.ts";
import { joinTraced, sliceTraced, type TracedText, untraced, unknownUnit } from "../syntax/traced-text.ts";
import { yamlAt, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import { parseInnerYaml } from "../syntax/yaml-template.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import { argoSpecPins } from "./argo-source.ts";
import type { ReadText } from "./image-fields.ts";
import type { Path } from "./placed-pin.ts";

/**
 * The pins of an ApplicationSet: its template is read once for each set of parameters that its generators list, so that a
 * `chartVersion` of an element is a pin of the very chart the template uses it for. Parameters that only a cluster or
 * a repository knows stay unknown. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export function applicationSetPins(
  source: Source,
  spec: YamlNode | undefined,
  path: Path,
): (Pin | undefined)[] {
  const template = yamlAt(spec, "template", "spec");
  const sets = yamlItems(spec, "generators").flatMap((generator, index) =>
    parameterSets(generator, [...path, "generators", index]),
  );
  const patch = yamlAt(spec, "templatePatch");
  const patches = patch?.kind === "scalar" ? parseInnerYaml(source, patch) : undefined;
  const pins = (sets.length === 0 ? [[]] : sets).flatMap((set) => {
    const read = readerOf(set);
    return [
      ...argoSpecPins(source, template, { path: [...path, "template", "spec"], read }),
      ...(patches?.roots ?? []).flatMap((root) =>
        argoSpecPins(source, yamlAt(root, "spec"), {
          path: [...path, "templatePatch", "spec"],
          read: (node) => read(node && patches?.original(node)),
        }),
      ),
    ];
  });
  const scalars = sets.flat().flatMap(({ node, path: at }) => scalarsOf(source, node, at));
  return pins.map((pin) => pin && atOrigin(pin, scalars));
}

/** An element of a list generator. */
interface Element {
  readonly node: YamlNode;
  readonly path: Path;
}

type ParameterSet = readonly Element[];

/** More than that no list makes; a matrix of large lists could. */
const mostSets = 1000;

function parameterSets(generator: YamlNode, path: Path): readonly ParameterSet[] {
  const listed = yamlItems(generator, "list", "elements").map((node, index) => [
    { node, path: [...path, "list", "elements", index] },
  ]);
  if (listed.length > 0) return listed;
  const nested = (kind: string) =>
    yamlItems(generator, kind, "generators").map((inner, index) =>
      parameterSets(inner, [...path, kind, "generators", index]),
    );
  const merged = nested("merge").flat();
  if (merged.length > 0) return merged;
  return nested("matrix").reduce<readonly ParameterSet[]>(
    (sets, next) => sets.flatMap((set) => next.map((other) => [...set, ...other])).slice(0, mostSets),
    [[]],
  );
}

/** Fills `{{ .name }}` and `{{name}}`; any other expression stays unknown. */
function readerOf(set: ParameterSet): ReadText {
  return (node) => {
    const text = yamlTraced(node);
    return text?.text.includes("{{") === true ? fill(text, set) : text;
  };
}

function fill(text: TracedText, set: ParameterSet): TracedText {
  const parts: TracedText[] = [];
  let position = 0;
  for (const match of text.text.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/g)) {
    parts.push(sliceTraced(text, position, match.index), parameter(match[1] ?? "", set));
    position = match.index + match[0].length;
  }
  return joinTraced([...parts, sliceTraced(text, position)]);
}

function parameter(expression: string, set: ParameterSet): TracedText {
  const name = /^\.?([\w-]+(?:\.[\w-]+)*)$/.exec(expression)?.[1];
  const found = name === undefined ? [] : set.map(({ node }) => yamlTraced(yamlAt(node, ...name.split("."))));
  return found.findLast((text) => text !== undefined) ?? untraced(unknownUnit);
}

interface PlacedScalar {
  readonly span: Span;
  readonly place: string;
}

function scalarsOf(source: Source, node: YamlNode, path: Path): readonly PlacedScalar[] {
  switch (node.kind) {
    case "map":
      return node.entries.flatMap(({ key, value }) => scalarsOf(source, value, [...path, key]));
    case "list":
      return node.items.flatMap((item, index) => scalarsOf(source, item, [...path, index]));
    case "scalar":
      return [{ span: source.span(node.start, node.end), place: placeOf(path) }];
    case "alias":
      return [];
  }
}

/** A pin whose text stands in an element is placed there, not in the template that uses it. */
function atOrigin(pin: Pin, scalars: readonly PlacedScalar[]): Pin {
  const { value } = pin;
  const span = value.kind === "image" ? (value.tag ?? value.digest)?.span : value.span;
  const origin = scalars.find(
    (scalar) => span !== undefined && scalar.span.start <= span.start && span.end <= scalar.span.end,
  );
  return origin === undefined ? pin : { ...pin, place: origin.place };
}
