import { Refusal, type Pin } from "@release-actions/release-model";
import type { Source } from "./source.ts";

/** Something else than the intended value would have changed. */
export function editUnsafe(source: Source, found: string, pin?: Pin, cause?: unknown): Refusal {
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
