/** As much of an OpenAPI 3.0 description as cutting it needs to know. */
export interface Description {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Components;
}

export interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

export type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The operations of these names with everything they refer to, and without what a machine does not check: prose,
 * examples, headers. What is left is still a description in OpenAPI's own form, and every word in it GitHub's.
 * @throws {Error} when there is no operation of such a name.
 */
export function sliceDescription(description: Description, names: readonly string[]): Description {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const { path, method, operation } of findOperations(description, names)) {
    (paths[path] ??= {})[method] = withoutProse(operation) as Operation;
  }
  const { openapi, info } = description;
  return { openapi, info, paths: sortByKey(paths), components: reachableFrom(paths, description.components) };
}

/** @throws {Error} when there is no operation of such a name. */
export function findOperations({ paths }: Description, names: readonly string[]) {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const found = all.filter(({ operation }) => names.includes(operation.operationId));
  const missing = names.filter((name) => !found.some(({ operation }) => operation.operationId === name));
  if (missing.length > 0) throw new Error(`the description has no operation ${missing.join(", ")}`);
  return found;
}

/** Keywords that say nothing about what is valid. `x-multi-segment` stays: it marks parameters that span slashes. */
const prose =
  /^(?:summary|description|title|tags|externalDocs|example|examples|default|deprecated|headers|x-(?!multi-segment$).+)$/;

/** In these the keys are names that somebody chose, which may well be `title` or `description`. */
const namesBelow = new Set(["properties", "patternProperties", "mapping"]);

function withoutProse(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => keysAreNames || !prose.test(key))
      .map(([key, content]) => [key, withoutProse(content, !keysAreNames && namesBelow.has(key))]),
  );
}

function reachableFrom(value: unknown, components: Components): Components {
  const reached: Record<string, Record<string, unknown>> = {};
  const follow = (reference: string): void => {
    const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
    const content = components[kind]?.[name];
    if (content === undefined) throw new Error(`the description refers to ${reference}, which it lacks`);
    const already = (reached[kind] ??= {});
    if (Object.hasOwn(already, name)) return;
    already[name] = withoutProse(content);
    referencesIn(already[name]).forEach(follow);
  };
  referencesIn(value).forEach(follow);
  return sortByKey(Object.fromEntries(Object.entries(reached).map(([kind, all]) => [kind, sortByKey(all)])));
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { $ref } = value as { readonly $ref?: unknown };
  if (typeof $ref === "string") return [$ref];
  return Object.values(value).flatMap(referencesIn);
}

/** The same entries in an order that does not depend on where the description has them. */
export function sortByKey<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
