import { fieldOf, isObject, readYamlData, Source } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";
import type { Parameters } from "./parameter-sets.ts";

/** A template with its parameters filled in; any other expression stays as it is written. */
export function fillTemplate(data: unknown, parameters: Parameters): unknown {
  if (typeof data === "string") return fillText(data, parameters);
  if (Array.isArray(data)) return data.map((one) => fillTemplate(one, parameters));
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, fillTemplate(value, parameters)]),
  );
}

/** The same with `templatePatch` laid over it; undefined where that holds more than parameters. */
export function patchTemplate(filled: unknown, patch: unknown, parameters: Parameters): unknown {
  if (typeof patch !== "string") return filled;
  const text = fillText(patch, parameters);
  if (text.includes("{{")) return undefined;
  try {
    const data = readYamlData(new Source("templatePatch.yaml", Buffer.from(text)));
    return Array.isArray(data) && data.length > 0 ? overlay(filled, data[0]) : filled;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Whether something of a template could not be filled in. */
export function isOpen(text: string | undefined): boolean {
  return text?.includes("{{") === true;
}

function fillText(text: string, parameters: Parameters): string {
  return text.replaceAll(
    /\{\{-?\s*(?:quote\s+)?\.?([\w-]+(?:\.[\w-]+)*)\s*(?:\|\s*quote\s*)?-?\}\}/g,
    (whole: string, name: string) => {
      const value = parameterAt(parameters, name);
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? String(value)
        : whole;
    },
  );
}

function parameterAt(parameters: Parameters, name: string): unknown {
  const flat = fieldOf(parameters, name);
  // Older templates know a folder by `path`.
  if (flat !== undefined) return isObject(flat) ? fieldOf(flat, "path") : flat;
  return name.split(".").reduce<unknown>((value, part) => fieldOf(value, part), parameters);
}

function overlay(base: unknown, patch: unknown): unknown {
  if (!isObject(base) || !isObject(patch)) return patch;
  const entries = Object.entries(patch).map(
    ([key, value]) => [key, overlay(fieldOf(base, key), value)] as const,
  );
  return { ...base, ...Object.fromEntries(entries) };
}
