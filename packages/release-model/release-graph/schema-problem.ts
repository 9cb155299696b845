import type { BaseIssue } from "valibot";
import type { Problem } from "../errors.ts";
import { escapeText } from "../escape-text.ts";
import type { GraphDocument } from "./graph-document.ts";
import { nearestName } from "./nearest-name.ts";
import { knownKeys } from "./schema.ts";

type Issue = BaseIssue<unknown>;

/** What the schema found wrong, in words for a person and with its place in the file. */
export function describeIssue(issue: Issue, document: GraphDocument): Problem {
  const deepest = deepestIssue(issue);
  const keys = [...keysOf(issue), ...(deepest === issue ? [] : keysOf(deepest))];
  const key = keys.at(-1);
  if (deepest.type === "strict_object" && deepest.expected === "never" && key !== undefined) {
    return unknownKey(keys, document);
  }
  // Of a strict object, an expected key in quotes is one that is missing.
  const missing = deepest.received === "undefined";
  // A record's own keys are checked like values; the issue then stands at the key.
  const atKey = deepest.path?.at(-1)?.origin === "key";
  return {
    code: "graph-schema",
    expected: missing ? `a key ${deepest.expected ?? ""} here` : deepest.message.replace(/^expected /, ""),
    found: missing ? "none" : show(deepest.input),
    fix: missing
      ? `Add the key${holds(keys)}.`
      : keys.length === 0
        ? "Check that this is the right file."
        : `Correct "${escapeText(keys.join("."))}".`,
    location: document.locate(keys, atKey ? "key" : "value"),
  };
}

function unknownKey(keys: readonly (string | number)[], document: GraphDocument): Problem {
  const key = String(keys.at(-1));
  const known = knownKeysAt(keys.slice(0, -1));
  const near = nearestName(key, known);
  return {
    code: "graph-unknown-key",
    expected: `one of the keys ${known.join(", ")}`,
    found: `"${escapeText(key)}"`,
    fix: near === undefined ? "Remove the key, or correct its name." : `Did you mean "${near}"?`,
    location: document.locate(keys, "key"),
  };
}

/** Which mapping stands at a path of the file. */
function knownKeysAt(path: readonly (string | number)[]): readonly string[] {
  const [top = [], repository = [], defaults = [], publishes = [], need = []] = knownKeys;
  if (path.length === 0) return top;
  if (path[0] === "defaults") return defaults;
  if (path.length === 2) return repository;
  return path[2] === "needs" ? need : publishes;
}

/** Of a union, the reason why the alternative that came nearest does not fit. */
function deepestIssue(issue: Issue): Issue {
  const inner = issue.issues?.filter((one) => (one.path?.length ?? 0) > 0);
  const [first] = inner ?? [];
  return first === undefined ? issue : deepestIssue(first);
}

function keysOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === "string" || typeof key === "number" ? [key] : [],
  );
}

function holds(keys: readonly (string | number)[]): string {
  const around = keys.slice(0, -1);
  return around.length === 0 ? "" : ` to "${escapeText(around.join("."))}"`;
}

function show(input: unknown): string {
  switch (typeof input) {
    case "string":
      return `"${escapeText(input)}"`;
    case "number":
    case "bigint":
    case "boolean":
      return `the ${typeof input} ${input}`;
    default:
      if (Array.isArray(input)) return input.length === 0 ? "an empty list" : "a list";
      return input === null ? "nothing" : "a mapping";
  }
}
