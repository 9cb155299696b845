import { compare, explain } from "@renovatebot/pep440";
import { formatPep440 } from "../version-spelling.ts";
import type { Version } from "../version.ts";

/** One clause of a PEP 440 specifier set: `>=1.2`, `==1.*`. `version` is without the `.*`. */
export interface Clause {
  readonly operator: "==" | "!=" | "<=" | ">=" | "<" | ">" | "~=" | "===";
  readonly version: string;
  readonly wildcard: boolean;
}

/**
 * Whether a specifier set contains `version`; undefined when `text` is none.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 *
 * Parsing and order come from `@renovatebot/pep440`; containment is written out here because that library throws
 * on invalid input and takes `1` for outside of `~=1.0.0`.
 */
export function pep440Admits(
  text: string,
  version: Version,
  prereleases: boolean | undefined,
): boolean | undefined {
  const clauses: Clause[] = [];
  for (const part of text.split(",")) {
    if (part.trim() === "") continue;
    const clause = parseClause(part.trim());
    if (clause === undefined) return undefined;
    clauses.push(clause);
  }
  return containsAll(clauses, version, prereleases);
}

/**
 * Whether every clause contains `version`, pre-releases only where one is mentioned or `prereleases` says so. This default is
 * the installer's and not that of packaging 26's `SpecifierSet` (see {@link AdmitsOptions}).
 */
export function containsAll(
  clauses: readonly Clause[],
  version: Version,
  prereleases: boolean | undefined,
): boolean {
  const allowed = prereleases ?? clauses.some(mentionsPrerelease);
  if (version.prerelease !== undefined && !allowed) return false;
  const spelled = formatPep440(version);
  return clauses.every((clause) => contains(clause, spelled, version));
}

/** The clause `text` spells, or undefined. */
export function parseClause(text: string): Clause | undefined {
  const groups = /^(?<operator>===|~=|==|!=|<=|>=|<|>)\s*(?<rest>[^\s;),]*)$/.exec(text)?.groups;
  const operator = operators.find((known) => known === groups?.["operator"]);
  const rest = groups?.["rest"];
  if (operator === undefined || rest === undefined) return undefined;
  if (operator === "===") return { operator, version: rest, wildcard: false };
  const wildcard = rest.endsWith(".*");
  const version = wildcard ? rest.slice(0, -2) : rest;
  const read = explain(version);
  if (read === null) return undefined;
  const equality = operator === "==" || operator === "!=";
  if (wildcard && (!equality || !/^v?(?:[0-9]+!)?[0-9.]+$/i.test(version))) return undefined;
  if (!equality && version.includes("+")) return undefined;
  if (operator === "~=" && read.release.length < 2) return undefined;
  return { operator, version, wildcard };
}

const operators = ["===", "~=", "==", "!=", "<=", ">=", "<", ">"] as const;

/** `!=1.0rc1` and `==1.*` mention none in this sense: https://packaging.pypa.io/en/stable/specifiers.html */
function mentionsPrerelease({ operator, version, wildcard }: Clause): boolean {
  return operator !== "!=" && !wildcard && explain(version)?.is_prerelease === true;
}

function contains(clause: Clause, spelled: string, candidate: Version): boolean {
  const { operator, version, wildcard } = clause;
  if (operator === "===") return version.toLowerCase() === spelled;
  const bound = explain(version);
  if (bound === null) return false;
  const order = compare(spelled, version);
  const within = (prefix: readonly number[]) => bound.epoch === 0 && startsWith(candidate, prefix);
  switch (operator) {
    case "==":
      return wildcard ? within(bound.release) : order === 0;
    case "!=":
      return wildcard ? !within(bound.release) : order !== 0;
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case "~=":
      return order >= 0 && within(bound.release.slice(0, -1));
    case ">":
      return order > 0;
    case "<":
      // `<1.0` leaves out the pre-releases of 1.0 itself, unless it names one; `<1.0.post1` does not.
      return (
        order < 0 &&
        (bound.is_prerelease ||
          bound.is_postrelease ||
          candidate.prerelease === undefined ||
          !sameRelease(candidate, bound))
      );
  }
}

/** `1` is `1.0.0` here: the shorter side is padded with zeros. */
function startsWith({ major, minor, patch }: Version, prefix: readonly number[]): boolean {
  const release = [major, minor, patch];
  return prefix.every((number, index) => (release[index] ?? 0) === number);
}

function sameRelease(
  candidate: Version,
  bound: { readonly epoch: number; readonly release: readonly number[] },
) {
  const length = Math.max(3, bound.release.length);
  const padded = Array.from({ length }, (_, index) => bound.release[index] ?? 0);
  return bound.epoch === 0 && startsWith(candidate, padded);
}
