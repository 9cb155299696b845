import { Refusal, type Edit, type Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "./editor.ts";
import type { PinOutcome } from "./repin.ts";
import type { Source } from "./source.ts";
import { changedLeaves } from "./changed-leaves.ts";
import { unquoteYaml } from "./syntax/yaml-quotes.ts";

export type PlannedEdit = Extract<PinOutcome, { kind: "edit" }>;

/**
 * Reads the edited file again and compares: the same pins stand at the same places, the edited ones with their new text
 * and all others as before, and no other value of the file differs.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
export function verifyEdit(
  editor: ManifestEditor,
  before: Source,
  { after, planned }: { readonly after: Source; readonly planned: readonly PlannedEdit[] },
): void {
  const moved = new Map(planned.map((outcome) => [outcome.pin.place, outcome]));
  const old = editor.readPins(before);
  const now = readAgain(editor, after);
  if (old.length !== now.length) throw unsafe(before, `${old.length} pins became ${now.length}`);
  for (const [index, pin] of old.entries()) {
    const other = now[index];
    if (other?.place !== pin.place || other.name.name !== pin.name.name) {
      throw unsafe(before, `another pin at ${pin.place}`, pin);
    }
    const expected = textsOf(before, pin, moved.get(pin.place)?.edits ?? []);
    if (expected !== textsOf(after, other, []))
      throw unsafe(before, `an unexpected value at ${pin.place}`, pin);
  }
  verifyData(editor, before, { after, planned });
}

function verifyData(
  editor: ManifestEditor,
  before: Source,
  { after, planned }: { readonly after: Source; readonly planned: readonly PlannedEdit[] },
): void {
  if (editor.parse === undefined) return;
  const replacements = planned.flatMap((outcome) => [
    ...outcome.edits.map((edit) => ({ before: sliceOf(before, edit), after: unquoteYaml(edit.text) })),
    // Where the file spells the text with escapes, the data has it without.
    { before: outcome.before, after: unquoteYaml(outcome.after) },
  ]);
  for (const leaf of changedLeaves(editor.parse(before), editor.parse(after))) {
    if (!isExplained(leaf.before, leaf.after, replacements)) {
      throw unsafe(
        before,
        `${JSON.stringify(leaf.before)} became ${JSON.stringify(leaf.after)} at ${leaf.place}`,
      );
    }
  }
}

/** Whether replacing some of the texts, left to right, makes one value of the other. */
function isExplained(
  before: unknown,
  after: unknown,
  replacements: readonly { readonly before: string; readonly after: string }[],
): boolean {
  if (before === after) return true;
  // A number such as `1.10` reads as another one, so its text cannot be compared.
  if (typeof before === "number" && (typeof after === "number" || typeof after === "string"))
    return replacements.length > 0;
  if (typeof before !== "string" || typeof after !== "string") return false;
  return replacements.some((replacement) => {
    for (let at = 0; at <= before.length; at++) {
      if (before[at - 1] !== after[at - 1]) return false;
      const isHere = before.startsWith(replacement.before, at) && after.startsWith(replacement.after, at);
      const [rest, wanted] = [
        before.slice(at + replacement.before.length),
        after.slice(at + replacement.after.length),
      ];
      if (isHere && isExplained(rest, wanted, replacements)) return true;
    }
    return false;
  });
}

/** The texts of all parts of a pin, as they stand or as the edits will have them. */
function textsOf(source: Source, pin: Pin, edits: readonly Edit[]): string {
  return spansOf(pin)
    .map(({ start, end }) => {
      const edit = edits.find((candidate) => candidate.start === start && candidate.end === end);
      return edit === undefined ? sliceOf(source, { start, end }) : unquoteYaml(edit.text);
    })
    .join("\n");
}

function spansOf({ value }: Pin) {
  switch (value.kind) {
    case "constraint":
      return value.hashes === undefined ? [value.span] : [value.span, value.hashes];
    case "commit":
      return value.comment === undefined ? [value.span] : [value.span, value.comment.span];
    case "image":
      return [value.tag?.span, value.digest?.span].filter((span) => span !== undefined);
    default:
      return [value.span];
  }
}

function sliceOf(source: Source, { start, end }: { readonly start: number; readonly end: number }): string {
  return new TextDecoder().decode(source.bytes.subarray(start, end));
}

function readAgain(editor: ManifestEditor, after: Source): readonly Pin[] {
  try {
    return editor.readPins(after);
  } catch (cause) {
    throw unsafe(after, "a file that can no longer be read", undefined, cause);
  }
}

function unsafe(source: Source, found: string, pin?: Pin, cause?: unknown): Refusal {
  return new Refusal({
    code: "edit-unsafe",
    expected: "an edit that changes the intended value and nothing else",
    found,
    fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
    location:
      pin === undefined ? { file: source.path } : { file: source.path, line: pin.line, column: pin.column },
    cause,
  });
}
