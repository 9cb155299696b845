import { resolve, type Schema } from "./official-description.ts";

/**
 * Fields of a value that GitHub's description does not know, as paths such as `/head/colour`. A schema allows them, yet
 * what a stand-in makes up a program may come to rely on, and a misspelt field of a request is lost in silence.
 */
export function unknownFields(value: unknown, schema: Schema, path = ""): readonly string[] {
  const forms = formsOf(schema);
  if (Array.isArray(value)) {
    const items = forms.flatMap((form) => form.items ?? []);
    if (items.length === 0) return [];
    return [...new Set(value.flatMap((item) => unknownFields(item, either(items), `${path}/*`)))];
  }
  if (typeof value !== "object" || value === null || forms.some(isOpen)) return [];
  return Object.entries(value).flatMap(([name, content]) => {
    const described = forms.flatMap(({ properties }) => properties?.[name] ?? []);
    return described.length === 0
      ? [`${path}/${name}`]
      : unknownFields(content, either(described), `${path}/${name}`);
  });
}

function either(forms: readonly Schema[]): Schema {
  const [only, ...others] = forms;
  return only !== undefined && others.length === 0 ? only : { anyOf: forms };
}

const known = new WeakMap<Schema, readonly Schema[]>();

/** Every form that parts of the value may have, whichever way they are put together. */
function formsOf(schema: Schema): readonly Schema[] {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const { allOf = [], anyOf = [], oneOf = [] } = resolve(schema);
  const forms = [resolve(schema), ...[...allOf, ...anyOf, ...oneOf].flatMap(formsOf)];
  known.set(schema, forms);
  return forms;
}

/** Whether it admits fields beside those it names. One that says nothing about an object admits all. */
function isOpen({ type = "object", additionalProperties = false, ...said }: Schema): boolean {
  if (additionalProperties !== false) return true;
  const speaks = ["properties", "required", "allOf", "anyOf", "oneOf"] as const;
  return type === "object" && speaks.every((key) => said[key] === undefined);
}
