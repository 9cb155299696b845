import { Refusal, type Edit, type Pin } from "@release-actions/release-model";
import { applyEdits } from "./apply-edits.ts";
import { editorFor } from "./editors/index.ts";
import { editUnsafe } from "./edit-unsafe.ts";
import type { PinOutcome, PlannedEdit } from "./repin.ts";
import { Source } from "./source.ts";
import { verifyEdit } from "./verify-edit.ts";

/**
 * The file's bytes with every planned edit applied, read again and compared: only the intended values changed.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed.
 */
export function editManifest(
  source: Source,
  outcomes: readonly PinOutcome[],
  /** Where other files tell as well which pins a file has. */
  readPins?: (source: Source) => readonly Pin[],
): Uint8Array {
  const planned = outcomes.filter((outcome): outcome is PlannedEdit => outcome.kind === "edit");
  const bytes = applyEdits(source.bytes, distinct(source, planned));
  const editor = editorFor(source.path);
  if (editor === undefined) {
    throw new Refusal({
      code: "edit-unsafe",
      expected: "a kind of file that is known",
      found: source.path,
      fix: "Change this file by hand.",
      location: { file: source.path },
    });
  }
  if (planned.length > 0) {
    const reading = readPins === undefined ? editor : { ...editor, readPins };
    verifyEdit(reading, source, { after: new Source(source.path, bytes), planned });
  }
  return bytes;
}

/** Two images of one release may share the variable that holds their tag: one edit moves both. */
function distinct(source: Source, planned: readonly PlannedEdit[]): readonly Edit[] {
  const found = new Map<number, Edit>();
  for (const { pin, edits } of planned) {
    for (const edit of edits) {
      const other = found.get(edit.start);
      if (other !== undefined && other.text !== edit.text) {
        throw editUnsafe(source, `one text that two pins want to be ${other.text} and ${edit.text}`, pin);
      }
      found.set(edit.start, edit);
    }
  }
  return [...found.values()];
}
