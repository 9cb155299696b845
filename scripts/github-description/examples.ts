import { type Components, type Description, findOperations, sortByKey } from "./slice.ts";

/** The answers that GitHub's description shows for the operations, in JSON. */
export interface OfficialExamples {
  /** By operation and status, such as `pulls/get 200`: names in `values`. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, Example>> } | undefined>
  >;
}

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
}

/** The examples of successful answers. One that several operations show is there once. */
export function collectExamples(description: Description, names: readonly string[]): OfficialExamples {
  const { components } = description;
  const answers: Record<string, readonly string[]> = {};
  const values: Record<string, unknown> = {};
  for (const { operation } of findOperations(description, names)) {
    for (const [status, written] of Object.entries(operation.responses)) {
      if (!status.startsWith("2")) continue;
      const answer = resolve(written as Answer, components);
      const shown = Object.entries(answer.content?.["application/json"]?.examples ?? {});
      const found = shown.map(([name, example]) => {
        const key = example.$ref?.replace("#/components/examples/", "");
        const own = key ?? `${operation.operationId} ${status} ${name}`;
        values[own] = valueOf(example, components);
        return own;
      });
      if (found.length > 0) answers[`${operation.operationId} ${status}`] = found;
    }
  }
  return { answers: sortByKey(answers), values: sortByKey(values) };
}

function valueOf(example: Example, components: Components): unknown {
  const { value } = resolve(example, components);
  // Here and there the description writes a reference where the value belongs.
  return isReference(value) ? valueOf(value, components) : value;
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

function resolve<Kind extends { readonly $ref?: string }>(written: Kind, components: Components): Kind {
  if (written.$ref === undefined) return written;
  const [kind = "", name = ""] = written.$ref.replace("#/components/", "").split("/");
  return components[kind]?.[name] as Kind;
}
