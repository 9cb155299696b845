import { compare, explain } from "@renovatebot/pep440";
type Explained = NonNullable<ReturnType<typeof explain>>;

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
  version: string,
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
  version: string,
  prereleases: boolean | undefined,
): boolean {
  const candidate = explain(version);
  if (candidate === null) return false;
  const allowed = prereleases ?? clauses.some(mentionsPrerelease);
  if (candidate.is_prerelease && !allowed) return false;
  return clauses.every((clause) => contains(clause, version, candidate));
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

function contains(clause: Clause, spelled: string, candidate: Explained): boolean {
  const { operator, version, wildcard } = clause;
  if (operator === "===") return version.toLowerCase() === spelled.toLowerCase();
  const bound = explain(version);
  if (bound === null) return false;
  // A local version is only told apart where the clause names one: https://packaging.python.org/en/latest/specifications/version-specifiers/#version-matching
  const own = version.includes("+") ? spelled : candidate.public;
  const order = compare(own, version);
  const within = (prefix: readonly number[]) =>
    bound.epoch === candidate.epoch && startsWith(candidate.release, prefix);
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
      // `>1.0` leaves out 1.0.post1, unless it names a post release itself.
      return (
        order > 0 && (bound.is_postrelease || !candidate.is_postrelease || !isSameRelease(candidate, bound))
      );
    case "<":
      // `<1.0` leaves out the pre-releases of 1.0 itself, unless it names one; `<1.0.post1` does not.
      return (
        order < 0 &&
        (bound.is_prerelease ||
          bound.is_postrelease ||
          !candidate.is_prerelease ||
          !isSameRelease(candidate, bound))
      );
  }
}

/** `1` is `1.0.0` here: the shorter side is padded with zeros. */
function startsWith(release: readonly number[], prefix: readonly number[]): boolean {
  return prefix.every((number, index) => (release[index] ?? 0) === number);
}

function isSameRelease(candidate: Explained, bound: Explained): boolean {
  return (
    candidate.epoch === bound.epoch &&
    startsWith(candidate.release, bound.release) &&
    startsWith(bound.release, candidate.release)
  );
}
