import type { Source } from "../source.ts";
import {
  pythonLines,
  pythonLiteral,
  pythonShape,
  type PythonLine,
  type PythonLiteral,
} from "../syntax/python.ts";

/** What a module says of one of its names. */
export type Definition =
  | { readonly kind: "literal"; readonly literal: PythonLiteral }
  /** Another name, of this module or of one that it knows: `VERSION`, `_version.version`. */
  | { readonly kind: "name"; readonly name: string }
  /** A name of another module; `.` at the beginning counts from this one. */
  | { readonly kind: "import"; readonly module: string; readonly name: string }
  /** Put together of constants (`"%s.%s" % NUMBERS`), or asked for as the program runs. */
  | { readonly kind: "computed"; readonly offset: number; readonly isConstant: boolean };

/** All that a module says of a name, in functions and classes aside, in the order of the file. */
export function definitionsOf(source: Source, name: string): readonly Definition[] {
  return pythonLines(source.text).flatMap((line) =>
    line.isNested ? [] : [...assignments(line, name), ...imports(line, name)],
  );
}

/** The modules that `import *` takes names from. */
export function starImports(source: Source): readonly string[] {
  return pythonLines(source.text).flatMap(({ code, isNested }) => {
    const module = /^\s*from\s+(?<module>[.\w]+)\s+import\s+\*\s*$/.exec(code)?.groups?.["module"];
    return module === undefined || isNested ? [] : [module];
  });
}

function assignments(line: PythonLine, name: string): Definition[] {
  return statementsOf(line).flatMap(({ code, text, start }) => {
    const targets = /^(?:\s*[A-Za-z_]\w*\s*(?::[^=]+)?=(?!=))+/.exec(code)?.[0];
    if (targets === undefined) return [];
    const names = targets.split("=").map((target) => target.split(":")[0]?.trim());
    return names.includes(name) ? [valueOf(text.slice(targets.length), start + targets.length)] : [];
  });
}

/** `a = 1; b = 2` are two statements on one line. */
function statementsOf({
  code,
  text,
  start,
}: PythonLine): readonly Pick<PythonLine, "code" | "text" | "start">[] {
  return [...code.matchAll(/[^;]+/g)].map(({ 0: part, index }) => ({
    code: part,
    text: text.slice(index, index + part.length),
    start: start + index,
  }));
}

/** What a value is that begins at `start`. */
export function valueOf(text: string, start: number): Definition {
  const literal = pythonLiteral(text, start);
  if (literal !== undefined) return { kind: "literal", literal };
  const value = text.trim();
  if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(value) && value !== "None")
    return { kind: "name", name: value };
  const offset = start + text.length - text.trimStart().length;
  const isConstant = isPutTogether(value);
  return { kind: "computed", offset, isConstant };
}

/** Whether a value is made of strings and numbers by nothing but operators and what only turns one into the other. */
function isPutTogether(value: string): boolean {
  const shape = pythonShape(value);
  const asks = shape.replaceAll(/\b(?:str|map|join|format|tuple|list)\(/g, "(");
  if (/\w\(/.test(asks)) return false;
  // Strings side by side are one: https://docs.python.org/3/reference/lexical_analysis.html#string-literal-concatenation
  if (/^\(?[rRuUfF]?""(?:\s*[rRuUfF]?"")+\s*\)?$/.test(shape)) return true;
  return /^[fF]""|""\.(?:join|format)\(|""\s*[%+]|[%+]\s*""|\w\s*\+\s*\w/.test(shape);
}

function imports({ code }: PythonLine, name: string): Definition[] {
  const from = /^\s*from\s+(?<module>[.\w]+)\s+import\s+\(?(?<names>[^)]*)\)?\s*$/.exec(code)?.groups;
  const module = from?.["module"] ?? "";
  return (from?.["names"] ?? "").split(",").flatMap((each): Definition[] => {
    const [imported = "", , as] = each.trim().split(/\s+/);
    return (as ?? imported) === name && imported !== "" ? [{ kind: "import", module, name: imported }] : [];
  });
}
