import { packageKey, type Pin } from "@release-actions/release-model";
import { editorFor } from "./editors/index.ts";
import { mayMention } from "./mention.ts";
import type { RepinOptions } from "./repin-options.ts";
import { planRepin, type PinOutcome } from "./repin.ts";
import type { Source } from "./source.ts";
import { quoteForYaml } from "./syntax/yaml-quotes.ts";

/**
 * What carrying a release into one file means: one outcome per pin of the release's packages, in file order. Empty for a
 * file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function planManifest(source: Source, options: RepinOptions): readonly PinOutcome[] {
  const { names } = options.release;
  if (!mayMention(source.bytes, names)) return [];
  const wanted = new Set(names.map(packageKey));
  return readManifest(source)
    .filter((pin) => wanted.has(packageKey(pin.name)))
    .map((pin) => planPin(source, pin, options));
}

/** What carrying a release to one pin of a file means, in quotes where the file's language needs some. */
export function planPin(source: Source, pin: Pin, options: RepinOptions): PinOutcome {
  const outcome = planRepin(pin, options);
  if (outcome.kind !== "edit") return outcome;
  const edits = outcome.edits.map((edit) => {
    const place = { start: source.offset(edit.start), end: source.offset(edit.end) };
    return { ...edit, text: quoteForYaml(source, edit.text, place) };
  });
  return { ...outcome, edits };
}

/**
 * Every pin of a file, of any package; none for a file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readManifest(source: Source): readonly Pin[] {
  const known = pinsOf.get(source);
  if (known !== undefined) return known;
  const pins = editorFor(source.path)?.readPins(source) ?? [];
  pinsOf.set(source, pins);
  return pins;
}

/** A source does not change, and several releases may be carried into it. */
const pinsOf = new WeakMap<Source, readonly Pin[]>();
