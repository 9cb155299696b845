import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLSchema } from "graphql";
import { root } from "../../../scripts/bundles.ts";

let built: GraphQLSchema | undefined;

/** GitHub's public GraphQL schema, as the package @octokit/graphql-schema has it. Building it takes half a second. */
export function officialSchema(): GraphQLSchema {
  const file = join(root, "node_modules", "@octokit", "graphql-schema", "schema.graphql");
  built ??= buildSchema(readFileSync(file, "utf8"), { assumeValid: true, noLocation: true });
  return built;
}
