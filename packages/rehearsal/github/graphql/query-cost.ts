import type { DocumentNode, FieldNode, SelectionSetNode } from "graphql";

export interface QueryCost {
  /** Points of the hour's limit. */
  readonly cost: number;
  /** Nodes that the query may give at most. */
  readonly nodes: number;
}

/**
 * What GitHub charges: one point for a hundred requests that the connections would take one by one.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function queryCost(document: DocumentNode, variables: Readonly<Record<string, unknown>>): QueryCost {
  let requests = 0;
  let nodes = 0;
  const visit = (set: SelectionSetNode | undefined, parents: number, within: readonly string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === "FragmentSpread") {
        const name = selection.name.value;
        const fragment = document.definitions.find(
          (each) => each.kind === "FragmentDefinition" && each.name.value === name,
        );
        if (fragment?.kind === "FragmentDefinition" && !within.includes(name)) {
          visit(fragment.selectionSet, parents, [...within, name]);
        }
      } else if (selection.kind === "InlineFragment") visit(selection.selectionSet, parents, within);
      else {
        const size = pageSize(selection, variables);
        if (size !== undefined) {
          requests += parents;
          nodes += parents * size;
        }
        visit(selection.selectionSet, parents * (size ?? 1), within);
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === "OperationDefinition") visit(definition.selectionSet, 1, []);
  }
  return { cost: Math.max(1, Math.round(requests / 100)), nodes };
}

/** How many a connection is asked for; undefined for a field that is none. */
function pageSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const argument = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
  const value = argument?.value;
  const size =
    value?.kind === "IntValue"
      ? value.value
      : value?.kind === "Variable"
        ? variables[value.name.value]
        : undefined;
  return size === undefined ? undefined : Number(size);
}
