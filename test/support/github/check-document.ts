import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  GraphQLError,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
  type ValidationContext,
} from "graphql";
import { officialSchema } from "./official-schema.ts";

/** What GitHub would refuse of a GraphQL document, or will soon: its own schema decides. */
export function checkDocument(text: string): readonly string[] {
  const document = parseDocument(text);
  if (document === undefined) return ["it is not written in GraphQL"];
  const rules = [...specifiedRules, NoDeprecatedCustomRule, pagesAreBounded];
  return validate(officialSchema(), document, rules).map(({ message }) => message);
}

export function parseDocument(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/**
 * GitHub refuses to list a connection without saying how much of it, and gives at most a hundred at a time.
 * https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api
 */
function pagesAreBounded(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const type = context.getType();
      if (type === null || type === undefined || !getNamedType(type).name.endsWith("Connection")) return;
      if (!selects(node, "nodes") && !selects(node, "edges")) return;
      const bound = node.arguments?.find(({ name }) => ["first", "last"].includes(name.value))?.value;
      if (bound?.kind === "Variable") return;
      const count = bound?.kind === "IntValue" ? Number(bound.value) : 0;
      if (count >= 1 && count <= 100) return;
      const message = `Field "${node.name.value}" must have a first or last of 1 to 100.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}

function selects({ selectionSet }: FieldNode, name: string): boolean {
  return selectionSet?.selections.some((one) => one.kind === "Field" && one.name.value === name) ?? false;
}
