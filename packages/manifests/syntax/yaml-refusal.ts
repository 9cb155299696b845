import { Refusal } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { tooDeep } from "./nesting.ts";

/** The text at `offset` is no YAML. */
export function yamlSyntaxRefusal(source: Source, offset: number, found: string): Refusal {
  return new Refusal({
    code: "manifest-syntax",
    expected: found === tooDeep.found ? tooDeep.expected : "valid YAML",
    found,
    fix: "Correct the file at this place.",
    location: source.location(offset),
  });
}

/** A key stands twice in one mapping. */
export function yamlDuplicateRefusal(
  source: Source,
  key: { readonly name: string; readonly before: number; readonly again: number },
): Refusal {
  return new Refusal({
    code: "manifest-duplicate-key",
    expected: "each key once in a mapping",
    found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
    fix: "Remove one of the two: readers disagree which of them counts.",
    location: source.location(key.again),
  });
}
