import type { Edit } from "@release-actions/release-model";
import { applyEdits } from "./apply-edits.ts";
import { changedLeaves, type ChangedLeaf } from "./changed-leaves.ts";
import { editUnsafe } from "./edit-unsafe.ts";
import type { ManifestEditor } from "./editor.ts";
import type { PlannedEdit } from "./repin.ts";
import { Source } from "./source.ts";
import { unquoteYaml } from "./syntax/yaml-quotes.ts";

/**
 * Compares all values of a file: each edit changes at most one (the comment behind a commit is none), and that value says
 * exactly what its own edits make of it.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
export function verifyData(
  editor: ManifestEditor,
  before: Source,
  { after, planned }: { readonly after: Source; readonly planned: readonly PlannedEdit[] },
): void {
  if (editor.parse === undefined) return;
  const parse = (source: Source) => editor.parse?.(source);
  const replacements = distinctReplacements(before, planned);
  const old = parse(before);
  const changed = [...changedLeaves(old, parse(after))];
  const placesOf = replacements.map((replacement) => {
    // A lone edit made every change there is.
    if (replacements.length === 1) return new Set(changed.map(({ place }) => place));
    const alone = new Source(before.path, applyEdits(before.bytes, [replacement.edit]));
    return new Set([...changedLeaves(old, parse(alone))].map(({ place }) => place));
  });
  if (placesOf.some(({ size }) => size > 1)) throw editUnsafe(before, "one edit that changes several values");
  for (const leaf of changed) {
    const own = replacements.filter((_, index) => placesOf[index]?.has(leaf.place) === true);
    if (!isExplained(leaf, own) && !isAdded(leaf, planned)) {
      const [was, is] = [leaf.before, leaf.after].map((value) => JSON.stringify(value));
      throw editUnsafe(before, `${was ?? "nothing"} became ${is ?? "nothing"} at ${leaf.place}`);
    }
  }
}

/** A digest that got a key of its own: its value is exactly the one that was to be added. */
function isAdded({ before, after, place }: ChangedLeaf, planned: readonly PlannedEdit[]): boolean {
  return before === undefined && place.endsWith(".digest") && planned.some(({ adds }) => adds === after);
}

interface DataReplacement {
  readonly edit: Edit;
  /** What the edit replaces by what; the second pair is for a file that spells its text with escapes, the third for a file in the file. */
  readonly texts: readonly { readonly before: string; readonly after: string }[];
}

function distinctReplacements(before: Source, planned: readonly PlannedEdit[]): readonly DataReplacement[] {
  const found = new Map<number, DataReplacement>();
  for (const outcome of planned) {
    for (const edit of outcome.edits) {
      const texts = [
        { before: before.slice(edit), after: unquoteYaml(edit.text) },
        { before: outcome.before, after: outcome.after },
        // A file inside a block of text is one string here, quotes included.
        { before: before.slice(edit), after: edit.text },
      ];
      found.set(edit.start, { edit, texts });
    }
  }
  return [...found.values()].toSorted((left, right) => left.edit.start - right.edit.start);
}

/** Whether the value's own edits, in their order, make of it what it is now. A number has become text. */
function isExplained({ before, after }: ChangedLeaf, own: readonly DataReplacement[]): boolean {
  if (typeof after !== "string") return false;
  if (typeof before === "number") return own.length === 1 && own[0]?.texts[0]?.after === after;
  return typeof before === "string" && isMadeOf(before, after, own);
}

function isMadeOf(before: string, after: string, own: readonly DataReplacement[]): boolean {
  const [first, ...rest] = own;
  if (first === undefined) return before === after;
  for (let at = 0; at <= before.length; at++) {
    if (before[at - 1] !== after[at - 1]) return false;
    for (const texts of first.texts) {
      if (!before.startsWith(texts.before, at) || !after.startsWith(texts.after, at)) continue;
      if (isMadeOf(before.slice(at + texts.before.length), after.slice(at + texts.after.length), rest))
        return true;
    }
  }
  return false;
}
