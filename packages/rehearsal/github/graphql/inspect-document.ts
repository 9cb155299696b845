import * as v from "valibot";
import type { Identified } from "../server/exchange.ts";
import { graphqlRequest, readDocument } from "./documents.ts";

/** What a GraphQL document asks for, without executing it. */
export async function inspectDocument(
  body: unknown,
): Promise<Pick<Identified, "operationName" | "operations" | "isWrite">> {
  const request = v.safeParse(graphqlRequest, body);
  const nothing = { operationName: undefined, operations: [], isWrite: false };
  if (!request.success) return nothing;
  const { query, operationName } = request.output;
  const read = await readDocument(query);
  if (read.kind === "invalid") return nothing;
  const operations = read.document.definitions.filter((each) => each.kind === "OperationDefinition");
  const chosen = operations.find(({ name }) => operationName == null || name?.value === operationName);
  const fields = chosen?.selectionSet.selections ?? [];
  return {
    operationName: chosen?.name?.value,
    operations: fields.flatMap((field) => (field.kind === "Field" ? [field.name.value] : [])),
    isWrite: chosen?.operation === "mutation",
  };
}
