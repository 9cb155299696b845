import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchema } from "ajv";
import { root } from "../../scripts/bundles.ts";

/** A JSON document, held against its published schema; keys that the schema does not name are a mistake, too. */
export function readPublished(text: string, schema: string): Record<string, unknown> {
  const document = JSON.parse(text) as Record<string, unknown>;
  const published: unknown = JSON.parse(readFileSync(join(root, "schema", `${schema}.schema.json`), "utf8"));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    closed(published) as AnySchema,
  );
  if (!validate(document)) throw new Error(`no ${schema}: ${JSON.stringify(validate.errors, undefined, 2)}`);
  return document;
}

/** Readers of the published schema must bear new keys; our own tests must not. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  const isObject = "properties" in schema && "required" in schema;
  return { ...(isObject ? { additionalProperties: false } : {}), ...Object.fromEntries(entries) };
}
