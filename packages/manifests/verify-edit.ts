import type { Edit, Pin } from "@release-actions/release-model";
import { editUnsafe } from "./edit-unsafe.ts";
import type { ManifestEditor } from "./editor.ts";
import type { PlannedEdit } from "./repin.ts";
import type { Source } from "./source.ts";
import { spansOf } from "./pin-spans.ts";
import { yamlPartsOf } from "./syntax/yaml.ts";
import { readsAsText, unquoteYaml } from "./syntax/yaml-quotes.ts";
import { verifyAliases } from "./verify-aliases.ts";
import { verifyData } from "./verify-data.ts";

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
  verifyAliases(before, old, planned);
  const now = readAgain(editor, after);
  if (old.length !== now.length) throw editUnsafe(before, `${old.length} pins became ${now.length}`);
  for (const [index, pin] of old.entries()) {
    const other = now[index];
    if (other?.place !== pin.place || other.name.name !== pin.name.name) {
      throw editUnsafe(before, `another pin at ${pin.place}`, pin);
    }
    const expected = withAdded(textsOf(before, pin, moved.get(pin.place)?.edits ?? []), moved.get(pin.place));
    if (expected !== textsOf(after, other, []))
      throw editUnsafe(before, `an unexpected value at ${pin.place}`, pin);
    if (moved.has(pin.place)) verifyIsText(before, after, other);
  }
  verifyData(editor, before, { after, planned });
}

/** A version that YAML would read as a number or a date is another value than was planned. */
function verifyIsText(before: Source, after: Source, pin: Pin): void {
  for (const { start, end } of spansOf(pin)) {
    const scalar = yamlPartsOf(after).scalars.get(after.offset(start));
    if (scalar?.style !== "plain" || scalar.end !== after.offset(end)) continue;
    if (scalar.value !== scalar.text || !readsAsText(scalar.text)) {
      throw editUnsafe(before, `${scalar.text} at ${pin.place}, which YAML does not read as text`, pin);
    }
  }
}

/** The texts of all parts of a pin, as they stand or as the edits will have them. */
function textsOf(source: Source, pin: Pin, edits: readonly Edit[]): string {
  return spansOf(pin)
    .map(({ start, end }) => {
      const edit = edits.find((candidate) => candidate.start === start && candidate.end === end);
      return edit === undefined ? source.slice({ start, end }) : unquoteYaml(edit.text);
    })
    .join("\n");
}

/** A digest behind the tag is a part of its own when it is read again. */
function withAdded(texts: string, planned: PlannedEdit | undefined): string {
  if (planned?.adds === undefined) return texts;
  const [tag = ""] = texts.split(`@${planned.adds}`);
  return `${tag}\n${planned.adds}`;
}

function readAgain(editor: ManifestEditor, after: Source): readonly Pin[] {
  try {
    return editor.readPins(after);
  } catch (cause) {
    throw editUnsafe(after, "a file that can no longer be read", undefined, cause);
  }
}
