import { explain } from "@renovatebot/pep440";

/** One comparison of a constraint, with its place in the constraint's text. */
export interface Clause {
  /** As it stands; empty for Poetry's bare version. */
  readonly operator: string;
  /** The white space between operator and version. */
  readonly gap: string;
  /** As it stands, a trailing `.*` or a leading `v` included. */
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

/** Which operators may stand in front of a version, and what may stand between clauses. */
export interface ClauseGrammar {
  readonly clause: RegExp;
  readonly separator: RegExp;
}

export const pep440Grammar: ClauseGrammar = {
  clause: /(===|==|~=|!=|<=|>=|<|>)(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
  separator: /\s*(?:,\s*)*/y,
};

/** https://python-poetry.org/docs/dependency-specification/#version-constraints */
export const poetryGrammar: ClauseGrammar = {
  clause: /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
  separator: /\s*(?:,\s*)*/y,
};

/** The clauses of a constraint, in order; undefined when the text is not of the grammar. Outer parentheses are passed over. */
export function readClauses(text: string, grammar: ClauseGrammar): readonly Clause[] | undefined {
  const outer = /^(\s*\(?\s*)([^]*?)(\s*,?\s*\)?\s*)$/.exec(text);
  const open = outer?.[1] ?? "";
  const end = text.length - (outer?.[3] ?? "").length;
  if (open.includes("(") !== text.slice(end).includes(")")) return undefined;
  const clauses: Clause[] = [];
  let position = open.length;
  while (position < end) {
    const match = matchAt(grammar.clause, text, position);
    if (match === undefined) return undefined;
    const [whole, operator = "", gap = "", version = ""] = match;
    if (!isOperand(version)) return undefined;
    clauses.push({ operator, gap, version, start: position, end: position + whole.length });
    position += whole.length;
    const separator = matchAt(grammar.separator, text, position)?.[0] ?? "";
    if (separator === "" && position < end) return undefined;
    position += separator.length;
  }
  return clauses;
}

/** The version a clause compares with, without `v` and without `.*`. */
export function operandOf(clause: Clause): string {
  return clause.version.replace(/^[vV]/, "").replace(/(?:\.[*xX])+$/, "");
}

/** Whether the clause is a prefix match: `==1.2.*`, or Poetry's bare `1.*`. */
export function isWildcard(clause: Clause): boolean {
  return /(?:^|\.)\*$/.test(clause.version);
}

/** The numbers of a PEP 440 version: `[1, 2]` of `1.2rc1`. */
export function releaseOf(version: string): readonly number[] {
  return explain(version)?.release ?? [];
}

function isOperand(version: string): boolean {
  return version === "*" || explain(version.replace(/(?:\.\*)+$/, "")) !== null;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}
