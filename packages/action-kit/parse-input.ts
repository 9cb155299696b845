import { escapeText, UsageError } from "@release-actions/release-model";
import type { InputSpec } from "./contract.ts";

/**
 * The text of one input as the type its contract states. The text is trimmed and not empty.
 * @throws {UsageError} `input-invalid`.
 */
export function parseInput(name: string, spec: InputSpec, text: string): unknown {
  switch (spec.type) {
    case "string":
      return text;
    case "boolean":
      return parseBoolean(name, text);
    case "integer":
      return parseInteger(name, spec, text);
    case "list":
      return parseList(name, spec, text);
    case "lines":
      return parts(text, /[\r\n]+/);
    case "choice":
      if (spec.choices.includes(text)) return text;
      throw invalid(name, `one of ${spec.choices.join(", ")}`, text);
    case "json":
      return parseJson(name, text);
  }
}

/** The spellings of YAML 1.2's core schema, which are also those of `core.getBooleanInput`. */
function parseBoolean(name: string, text: string): boolean {
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  throw invalid(name, "true or false", text);
}

function parseInteger(name: string, spec: InputSpec & { readonly type: "integer" }, text: string): number {
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= spec.minimum && value <= spec.maximum) return value;
  throw invalid(name, `a whole number from ${spec.minimum} to ${spec.maximum}`, text);
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw invalid(name, "JSON", text, cause);
  }
}

function parseList(
  name: string,
  spec: InputSpec & { readonly type: "list" },
  text: string,
): readonly string[] {
  const words = parts(text, /[,\r\n]+/);
  const { choices } = spec;
  const unknown = choices === undefined ? undefined : words.find((word) => !choices.includes(word));
  if (unknown === undefined) return words;
  throw invalid(name, `words among ${choices?.join(", ") ?? ""}`, unknown);
}

function parts(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function invalid(name: string, expected: string, text: string, cause?: unknown): UsageError {
  return new UsageError({
    code: "input-invalid",
    expected: `${expected} for the input "${name}"`,
    found: `"${escapeText(text)}"`,
    fix: `Change "${name}:" below "with:" of this step.`,
    cause,
  });
}
