import type { DocumentNode, GraphQLSchema } from "graphql";
import * as v from "valibot";
import { boundedCache } from "../git/bounded-cache.ts";
import { servedSchema } from "./schema/index.ts";

/** What is posted to GraphQL. */
export const graphqlRequest = v.object({
  query: v.string(),
  variables: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  operationName: v.optional(v.nullable(v.string())),
});

export type GraphqlRequest = v.InferOutput<typeof graphqlRequest>;

/** GraphQL's own library: some milliseconds to load, so only who uses GraphQL waits for it. */
export const loadGraphql = () => import("graphql");

type Graphql = Awaited<ReturnType<typeof loadGraphql>>;

let built: GraphQLSchema | undefined;

export async function loadSchema(): Promise<GraphQLSchema> {
  const { buildSchema } = await loadGraphql();
  built ??= buildSchema(servedSchema);
  return built;
}

/** A document is one of a few that a client has: each is read and judged once. */
const known = boundedCache<ReadDocument>(200);

export type ReadDocument =
  | { readonly kind: "valid"; readonly document: DocumentNode }
  | { readonly kind: "invalid"; readonly errors: readonly InstanceType<Graphql["GraphQLError"]>[] };

export async function readDocument(text: string): Promise<ReadDocument> {
  const found = known.get(text) ?? (await judge(text));
  known.set(text, found);
  return found;
}

async function judge(text: string): Promise<ReadDocument> {
  const { GraphQLError, parse, validate } = await loadGraphql();
  try {
    const document = parse(text);
    const errors = validate(await loadSchema(), document);
    return errors.length === 0 ? { kind: "valid", document } : { kind: "invalid", errors };
  } catch (problem) {
    if (problem instanceof GraphQLError) return { kind: "invalid", errors: [problem] };
    throw problem;
  }
}
