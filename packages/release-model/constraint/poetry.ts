import { explain } from "@renovatebot/pep440";
import { containsAll, parseClause, type Clause } from "./pep440.ts";

/**
 * Whether poetry's own constraint language admits `version`; undefined when `text` is none of it.
 * Caret, tilde and bare versions are rewritten as the PEP 440 clauses they stand for, so that both languages share one order.
 * https://python-poetry.org/docs/dependency-specification/
 */
export function poetryAdmits(
  text: string,
  version: string,
  prereleases: boolean | undefined,
): boolean | undefined {
  const alternatives = text.trim().split(/\s*\|\|?\s*/);
  let admitted = false;
  for (const alternative of alternatives) {
    const clauses = parseAlternative(alternative);
    if (clauses === undefined) return undefined;
    admitted ||= containsAll(clauses, version, prereleases);
  }
  return admitted;
}

/** Comma and space both mean "and"; a space after an operator means nothing. A trailing comma is allowed. */
function parseAlternative(text: string): Clause[] | undefined {
  const parts = text
    .replace(/,\s*$/, "")
    .replaceAll(/([\^~=<>!])\s+/g, "$1")
    .split(/\s*,\s*|\s+/);
  const clauses: Clause[] = [];
  for (const part of parts) {
    const meant = desugar(part);
    if (meant === undefined) return undefined;
    clauses.push(...meant);
  }
  return clauses;
}

function desugar(part: string): Clause[] | undefined {
  if (/^v?[x*](?:\.[x*])*$/i.test(part)) return [];
  const ranged = /^(?<sign>\^|~(?!=)|~=)(?<bound>.+)$/.exec(part)?.groups;
  if (ranged !== undefined) return range(ranged["sign"] ?? "", ranged["bound"] ?? "");
  const plain = /^(?<operator>==?|!=|<=|>=|<|>)?(?<bound>[^=<>!].*)$/.exec(part)?.groups;
  if (plain === undefined) return undefined;
  const operator = aliases.get(plain["operator"] ?? "") ?? plain["operator"] ?? "";
  // poetry reads `1.*.*` as `1.*`.
  const clause = parseClause(`${operator}${(plain["bound"] ?? "").replace(/(?:\.\*)+$/, ".*")}`);
  return clause === undefined ? undefined : [clause];
}

const aliases = new Map([
  ["", "=="],
  ["=", "=="],
]);

/** `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, `~=1.2` as in PEP 440 but `~=1` is allowed too. */
function range(sign: string, bound: string): Clause[] | undefined {
  const release = explain(bound)?.release;
  if (release === undefined) return undefined;
  const epoch = /^v?(?:[0-9]+!)?/i.exec(bound)?.[0] ?? "";
  const raised = raisedPosition(sign, release);
  const above = release.slice(0, raised + 1).map((number, index) => (index === raised ? number + 1 : number));
  return [
    { operator: ">=", version: bound, wildcard: false },
    { operator: "<", version: `${epoch}${above.join(".")}`, wildcard: false },
  ];
}

/** Which number of the release the upper bound raises. */
function raisedPosition(sign: string, release: readonly number[]): number {
  if (sign === "~") return Math.min(1, release.length - 1);
  if (sign === "~=") return Math.max(0, release.length - 2);
  const significant = release.slice(0, 3).findIndex((number) => number !== 0);
  return significant === -1 ? Math.min(2, release.length - 1) : significant;
}
