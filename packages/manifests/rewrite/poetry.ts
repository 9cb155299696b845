import { admits, formatPep440 } from "@release-actions/release-model";
import { type Clause, poetryGrammar, readClauses } from "./clause.ts";
import { rewriteClauses, type Dialect } from "./clause-rewrite.ts";
import { cannotRead, excludes } from "./constraint-problem.ts";
import type { Rewrite, RewriteConstraint, RewriteOptions } from "./rewrite.ts";

const dialect: Dialect = { syntax: "poetry", operators: { exact: "==", compatible: "^", minimum: ">=" } };

/**
 * Rewrites a Poetry constraint: `^0.7.0`, `~1.2`, `1.2.*`, `>=1,<2`, a bare version, `*`, unions with `||`.
 * https://python-poetry.org/docs/dependency-specification/
 */
export const rewriteConstraint: RewriteConstraint = (text, options) => {
  if (text.includes("|")) return rewriteUnion(text, options);
  const clauses = readClauses(text, poetryGrammar);
  if (clauses === undefined) return { kind: "refused", problem: cannotRead(text) };
  return rewriteClauses(text, clauses, { ...options, dialect });
};

/**
 * Which alternative should move is for a person to say; only the policies that state a constraint of their own go on.
 * `minimum` does so in the alternative that admits the version, whose upper bounds stay.
 */
function rewriteUnion(text: string, options: RewriteOptions): Rewrite {
  const { version, policy } = options;
  const alternatives: { readonly text: string; readonly clauses: readonly Clause[] }[] = [];
  for (const alternative of text.split(/\|\|?/)) {
    const clauses = readClauses(alternative, poetryGrammar);
    if (clauses === undefined || clauses.length === 0) return { kind: "refused", problem: cannotRead(text) };
    alternatives.push({ text: alternative.trim(), clauses });
  }
  const wanted = formatPep440(version);
  const isAdmitted = admits({ syntax: "poetry", text }, version, { prereleases: true });
  if (policy === "keep" && isAdmitted) return { kind: "kept", reason: `it admits ${wanted}` };
  const all = alternatives.flatMap(({ clauses }) => clauses);
  const moved = rewriteClauses(text, all, { ...options, widen: true, dialect });
  if (moved.kind === "newer") return moved;
  if (policy === "keep") return { kind: "refused", problem: excludes(text, text, wanted) };
  if (policy === "minimum" && all.some(({ operator }) => operator.startsWith("<"))) {
    const line =
      alternatives.findLast(({ text: one }) =>
        admits({ syntax: "poetry", text: one }, version, { prereleases: true }),
      ) ?? alternatives.at(-1);
    if (line !== undefined) return rewriteConstraint(line.text, options);
  }
  return rewriteClauses("", [], { ...options, dialect });
}
