import * as v from "valibot";
import { Refusal } from "../errors.ts";
import { escapeText } from "../escape-text.ts";
import { mostBytes, mostProperties, releasePublishedSchema, type ReleasePublished } from "./schema.ts";

/**
 * Reads what came with an event. Everything in it was written by whoever may send one.
 * @throws {Refusal} `payload-size`, `payload-properties`, `payload-key` or `payload-schema`, naming the place.
 */
export function parsePayload(value: unknown): ReleasePublished {
  // First of all: what is nested without end has no size that could be told.
  refuseKeys(value, 0);
  refuseSize(value);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const count = Object.keys(value).length;
    if (count > mostProperties) {
      throw refused("properties", {
        expected: `at most ${mostProperties} properties at the top`,
        found: `${count}`,
      });
    }
    // valibot takes a list for a record, which JSON Schema does not.
    if (Array.isArray(Reflect.get(value, "details"))) {
      throw refused("schema", { expected: "an object at details", found: "a list" });
    }
  }
  const parsed = v.safeParse(releasePublishedSchema, value, { abortEarly: true, abortPipeEarly: true });
  if (parsed.success) return refuseTwice(parsed.output);
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? "the top";
  throw refused("schema", {
    expected: `${issue.message.replace(/^expected /i, "")} at ${escapeText(place)}`,
    found: show(issue.input),
  });
}

/**
 * The size in bytes of what GitHub is sent.
 * @throws {Refusal} `payload-size`.
 */
export function refuseSize(value: unknown): void {
  const size = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
  if (size < mostBytes) return;
  throw refused("size", {
    expected: `a payload below ${mostBytes / 1024} KB`,
    found: `${Math.ceil(size / 1024)} KB`,
  });
}

/** Names that a plain object takes for something else than a property. */
const poisoned = new Set(["__proto__", "constructor", "prototype"]);
const deepest = 32;

function refuseKeys(value: unknown, depth: number): void {
  if (typeof value !== "object" || value === null) return;
  if (depth > deepest) {
    throw refused("key", { expected: `at most ${deepest} levels`, found: "more" });
  }
  for (const [key, child] of Object.entries(value)) {
    if (poisoned.has(key)) {
      throw refused("key", { expected: "names of properties that are only names", found: `"${key}"` });
    }
    refuseKeys(child, depth + 1);
  }
}

/** One name with two digests would leave it to chance which one is promoted. */
function refuseTwice(payload: ReleasePublished): ReleasePublished {
  for (const list of [payload.images, payload.charts]) {
    const names = list.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
      throw refused("schema", { expected: "each image and chart once", found: `"${twice}" twice` });
    }
  }
  return payload;
}

function refused(what: string, { expected, found }: { readonly expected: string; readonly found: string }) {
  return new Refusal({
    code: `payload-${what}`,
    expected,
    found,
    fix: "Send it with dispatch-gitops, or as schema/release-published.schema.json says. Nothing was written.",
  });
}

function show(input: unknown): string {
  switch (typeof input) {
    case "string":
      return `"${escapeText(input)}"`;
    case "number":
    case "boolean":
      return `${input}`;
    case "object":
      return input === null ? "null" : Array.isArray(input) ? "a list" : "an object";
    default:
      return "nothing";
  }
}
