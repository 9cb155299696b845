import { Refusal } from "@release-actions/release-model";
import { applyEdits } from "./apply-edits.ts";
import { changedLeaves } from "./changed-leaves.ts";
import { Source } from "./source.ts";
import { jsonMember, parseJson, plainJson } from "./syntax/json.ts";

/** A string in a JSON file, and where it stands; line and column count from 1. */
export interface JsonText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A string to be replaced, by the keys that lead to it. */
export interface JsonReplacement {
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * A JSON file as plain data.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readJsonData(source: Source): unknown {
  return plainJson(parseJson(source));
}

/**
 * The string that the keys lead to, or undefined where there is none.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function jsonTextAt(source: Source, path: readonly string[]): JsonText | undefined {
  const value = jsonMember(parseJson(source), ...path);
  if (value?.kind !== "string") return undefined;
  return { text: value.value, ...source.position(value.offsetAt(0)) };
}

/**
 * The file's bytes with each of the strings replaced, read again and compared: nothing else differs. A path that leads
 * to no string is passed over, and so is one that says the text already.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed; `manifest-syntax`.
 */
export function editJsonStrings(source: Source, replacements: readonly JsonReplacement[]): Uint8Array {
  const root = parseJson(source);
  const expected = new Map<string, JsonReplacement & { readonly before: string }>();
  const edits = replacements.flatMap(({ path, text }) => {
    const value = jsonMember(root, ...path);
    if (value?.kind !== "string" || value.value === text) return [];
    expected.set(path.join("."), { path, text, before: value.value });
    const [start, end] = [value.offsetAt(0), value.offsetAt(value.value.length)];
    return [source.edit(start, end, JSON.stringify(text).slice(1, -1))];
  });
  if (edits.length === 0) return source.bytes;
  const bytes = applyEdits(source.bytes, edits);
  const after = readJsonData(new Source(source.path, bytes));
  for (const leaf of changedLeaves(plainJson(root), after)) {
    const wanted = expected.get(leaf.place);
    if (wanted === undefined || wanted.before !== leaf.before || wanted.text !== leaf.after)
      throw unsafe(source, leaf.place);
    expected.delete(leaf.place);
  }
  for (const place of expected.keys()) throw unsafe(source, place);
  return bytes;
}

function unsafe(source: Source, place: string): Refusal {
  return new Refusal({
    code: "edit-unsafe",
    expected: "an edit that changes the intended value and nothing else",
    found: `an unexpected value at ${place}`,
    fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
    location: { file: source.path },
  });
}
