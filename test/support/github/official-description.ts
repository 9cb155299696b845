import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/bundles.ts";
import type { OfficialExamples } from "../../../scripts/github-description/examples.ts";

/** A schema in the dialect of OpenAPI 3.0, as far as it is looked into here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  /** GitHub's own mark of a parameter that may hold slashes. */
  readonly "x-multi-segment"?: boolean;
}

export type Content = Readonly<Record<string, { readonly schema?: Schema } | undefined>>;

export interface Answer {
  readonly $ref?: string;
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const folder = join(root, "test", "fixtures", "github");

/** GitHub's own description of the operations used here (`npm run refresh:github`). */
export const description = readJson("openapi-slice.json") as Description;

/** GitHub's own examples of their answers. */
export const examples = readJson("openapi-examples.json") as OfficialExamples;

/** What stands where `written` refers to, or `written` itself. */
export function resolve<Kind extends { readonly $ref?: string }>(written: Kind): Kind {
  if (written.$ref === undefined) return written;
  const [kind = "", name = ""] = written.$ref.replace("#/components/", "").split("/");
  return description.components[kind]?.[name] as Kind;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}
