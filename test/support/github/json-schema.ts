import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from "ajv";
import { description } from "./official-description.ts";

/** The formats that say something; the others are notes for people. */
const formats = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: (text: string) => URL.canParse(text),
};
const common = { strict: false, allErrors: true, formats, logger: false, inlineRefs: false } as const;

/** One for bodies, and one for what stands in an address, where every value is a string. */
const bodies = new Ajv(common).addSchema(described("oneOf"));
const addresses = new Ajv({ ...common, coerceTypes: true }).addSchema(described("anyOf"));

const compiled = new Map<string, ValidateFunction>();

/**
 * What is wrong with a value by the schema at `place` of the description, such as
 * `["paths", "/user", "get", "responses", "200"]`; nothing when it is valid.
 */
export function complaints(
  value: unknown,
  place: readonly string[],
  where: "body" | "address",
): readonly string[] {
  const pointer = place.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
  const $ref = `github#/${encodeURI(pointer)}`;
  const key = `${where} ${$ref}`;
  const validate = compiled.get(key) ?? (where === "body" ? bodies : addresses).compile({ $ref });
  compiled.set(key, validate);
  // Coercing writes the number back to where the string stood.
  const valid = validate({ value: where === "body" ? value : structuredClone(value) }.value);
  return valid ? [] : summarise(validate.errors ?? []);
}

/**
 * The description in JSON schema. OpenAPI 3.0 says `nullable` where JSON schema has a type of its own, and says so beside
 * `$ref`, `allOf` and `enum`, too, where a validator that knows the word still refuses null. In an address `1` is a
 * number and a string, so there one of several forms is as good as another.
 */
function described(oneOf: "oneOf" | "anyOf"): AnySchemaObject {
  const convert = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(convert);
    if (typeof schema !== "object" || schema === null) return schema;
    const converted = Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key === "oneOf" ? oneOf : key, convert(value)]),
    );
    const { nullable, ...rest } = converted;
    return nullable === true ? { anyOf: [rest, { type: "null" }] } : converted;
  };
  return { ...(convert(description) as AnySchemaObject), $id: "github" };
}

/** A value that fits none of several forms breaks rules of each: the rules of the one it comes closest to say most. */
function summarise(errors: readonly ErrorObject[]): readonly string[] {
  const said = errors
    .filter(({ keyword, params }) => keyword !== "anyOf" && !(keyword === "type" && isNull(params)))
    .map(({ instancePath, message = "is invalid", params }) => {
      const allowed = (params as { readonly allowedValues?: unknown }).allowedValues;
      const list = allowed === undefined ? "" : ` (${JSON.stringify(allowed)})`;
      return `${instancePath === "" ? "/" : instancePath} ${message}${list}`;
    });
  const distinct = [...new Set(said)];
  return distinct.length > 0 ? distinct : ["/ fits no form that is described"];
}

function isNull(params: Readonly<Record<string, unknown>>): boolean {
  return params["type"] === "null";
}
