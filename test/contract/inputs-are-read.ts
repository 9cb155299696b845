import ts from "typescript";

/** How a main.ts uses its inputs: the names it reads, and the uses that hide which name is read. */
export interface InputUse {
  readonly read: readonly string[];
  readonly unclear: readonly string[];
}

/**
 * Finds every read of `inputs` in the source of a main.ts. Only `inputs.name` and `inputs["name"]` say which input
 * is read; anything else (passing `inputs` on, a computed name) is unclear and so not allowed.
 */
export function findInputUse(source: string): InputUse {
  const file = ts.createSourceFile("main.ts", source, ts.ScriptTarget.Latest, true);
  const read = new Set<string>();
  const unclear: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === "inputs") {
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent) && parent.expression === node) read.add(parent.name.text);
      else if (ts.isElementAccessExpression(parent) && ts.isStringLiteral(parent.argumentExpression)) {
        read.add(parent.argumentExpression.text);
      } else if (!ts.isBindingElement(parent)) unclear.push(parent.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { read: [...read].sort(), unclear };
}
