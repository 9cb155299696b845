import ts from "typescript";

/** How a main.ts uses its inputs: the names it reads, and the uses that hide which name is read. */
export interface InputUse {
  readonly read: readonly string[];
  readonly unclear: readonly string[];
}

/**
 * Finds every read of `inputs` in the source of a main.ts. Only `inputs.name` and `inputs["name"]` say which input
 * is read; anything else (passing `inputs` on, a computed name) is unclear and so not allowed. A read whose value is
 * dropped on the spot (`void inputs.name`, `inputs.name;`, `const _name = inputs.name`) is none.
 */
export function findInputUse(source: string): InputUse {
  const file = ts.createSourceFile("main.ts", source, ts.ScriptTarget.Latest, true);
  const read = new Set<string>();
  const unclear: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === "inputs") {
      const { parent } = node;
      const name = nameRead(parent);
      if (name !== undefined) {
        if (isDropped(parent)) unclear.push(parent.parent.getText());
        else read.add(name);
      } else if (!ts.isBindingElement(parent)) unclear.push(parent.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { read: [...read].sort(), unclear };
}

function nameRead(access: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(access)) return access.name.text;
  return ts.isElementAccessExpression(access) && ts.isStringLiteral(access.argumentExpression)
    ? access.argumentExpression.text
    : undefined;
}

/** Whether nothing can come of a value: what is done with it ends where it stands. */
function isDropped(value: ts.Node): boolean {
  const { parent } = value;
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent) || ts.isTypeOfExpression(parent))
    return true;
  if (ts.isVariableDeclaration(parent))
    return ts.isIdentifier(parent.name) && parent.name.text.startsWith("_");
  if (ts.isBinaryExpression(parent)) {
    if (parent.operatorToken.kind === ts.SyntaxKind.CommaToken && parent.left === value) return true;
    return isDropped(parent);
  }
  const isPartOfParent =
    ts.isPropertyAccessExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent);
  return isPartOfParent && isDropped(parent);
}
