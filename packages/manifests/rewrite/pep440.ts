import { pep440Grammar, readClauses } from "./clause.ts";
import { rewriteClauses, type Dialect } from "./clause-rewrite.ts";
import { cannotRead } from "./constraint-problem.ts";
import type { RewriteConstraint } from "./rewrite.ts";

const dialect: Dialect = { syntax: "pep440", operators: { exact: "==", compatible: "~=", minimum: ">=" } };

/**
 * Rewrites a PEP 440 specifier set, possibly empty or in parentheses: `>= 1.2.3`, `(==1.2.3)`, `~=1.2,!=1.2.5`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export const rewriteConstraint: RewriteConstraint = (text, options) => {
  // Not PEP 440, but pixi and hand-written files have it, and every tool reads it as "any".
  const isAny = text.trim() === "*";
  const clauses = isAny
    ? [{ operator: "", gap: "", version: "*", start: text.indexOf("*"), end: text.indexOf("*") + 1 }]
    : readClauses(text, pep440Grammar);
  if (clauses === undefined) return { kind: "refused", problem: cannotRead(text) };
  return rewriteClauses(text, clauses, { ...options, dialect });
};
