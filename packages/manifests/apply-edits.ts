import { InternalError, type Edit } from "@release-actions/release-model";

/**
 * The file's bytes with every edit applied; all else stays byte for byte.
 * @throws {InternalError} when two edits overlap or one lies outside the file.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const edit of ordered) {
    if (edit.start < position || edit.end < edit.start || edit.end > bytes.length) {
      throw new InternalError({
        code: "edits-overlap",
        expected: "edits that lie apart and inside the file",
        found: `${edit.path}: bytes ${edit.start} to ${edit.end} after ${position} of ${bytes.length}`,
        fix: "Report this as a bug of release-actions.",
      });
    }
    parts.push(bytes.subarray(position, edit.start), new TextEncoder().encode(edit.text));
    position = edit.end;
  }
  parts.push(bytes.subarray(position));
  return Buffer.concat(parts);
}
