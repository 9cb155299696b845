import { Refusal, type Pin } from "@release-actions/release-model";
import { spansOf } from "./pin-spans.ts";
import type { PlannedEdit } from "./repin.ts";
import type { Source } from "./source.ts";
import { yamlPartsOf, type YamlAlias, type YamlNode } from "./syntax/yaml.ts";

/**
 * Where an edit changes an anchor's text, every alias of it says the new text, too. Each of them has to belong to a pin
 * that moves by this very edit.
 * @throws {Refusal} `edit-unsafe`, naming the alias.
 */
export function verifyAliases(source: Source, pins: readonly Pin[], planned: readonly PlannedEdit[]): void {
  const { aliases } = yamlPartsOf(source);
  if (aliases.size === 0) return;
  for (const [start, outcomes] of groupByStart(planned)) {
    const moving = new Set(outcomes.flatMap(({ pin }) => pin.aliases ?? []));
    const repeats = repetitionOf(source.offset(start));
    const staying = pins.find((pin) => staysAt(pin, start, outcomes));
    for (const alias of aliases.values()) {
      const isRepeated = !moving.has(alias.start) || staying?.aliases?.includes(alias.start) === true;
      if (isRepeated && repeats(alias))
        throw repeated(source, alias, { pins: staying ? [staying] : pins, outcomes });
    }
  }
}

/** Whether a pin has a text that is edited for others, but not for it. */
function staysAt(pin: Pin, start: number, outcomes: readonly PlannedEdit[]): boolean {
  const isMoving = outcomes.some(({ pin: moved }) => moved.place === pin.place);
  return !isMoving && spansOf(pin).some((span) => span.start === start);
}

/** The outcomes by the byte at which they edit: several pins may move by one edit. */
function groupByStart(planned: readonly PlannedEdit[]): ReadonlyMap<number, readonly PlannedEdit[]> {
  const groups = new Map<number, PlannedEdit[]>();
  for (const outcome of planned) {
    for (const { start } of outcome.edits) groups.set(start, [...(groups.get(start) ?? []), outcome]);
  }
  return groups;
}

/** Tells whether what stands at `offset` stands inside a node, aliases followed; each node is looked at once. */
function repetitionOf(offset: number): (node: YamlNode) => boolean {
  const known = new Map<YamlNode, boolean>();
  const repeats = (node: YamlNode): boolean => {
    const answer = known.get(node);
    if (answer !== undefined) return answer;
    const found = isInside(node);
    known.set(node, found);
    return found;
  };
  const isInside = (node: YamlNode): boolean => {
    switch (node.kind) {
      case "scalar":
        return node.start <= offset && offset < node.end;
      case "alias":
        return node.target !== undefined && repeats(node.target);
      case "map":
        return node.entries.some(({ value }) => repeats(value));
      case "list":
        return node.items.some(repeats);
    }
  };
  return repeats;
}

function repeated(
  source: Source,
  alias: YamlAlias,
  { pins, outcomes }: { readonly pins: readonly Pin[]; readonly outcomes: readonly { readonly pin: Pin }[] },
): Refusal {
  const other = pins.find((pin) => pin.aliases?.includes(alias.start) === true);
  const [moved] = outcomes;
  const place = other === undefined ? "" : `, which is ${other.place}`;
  return new Refusal({
    code: "edit-unsafe",
    expected: `a version at ${moved?.pin.place ?? "the anchor"} that no other value repeats`,
    found: `the alias *${alias.anchor} on line ${source.position(alias.start).line}${place}`,
    fix: "Write the version out in one of the two places, without anchor and alias.",
    location: source.location(alias.start),
  });
}
