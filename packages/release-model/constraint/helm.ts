import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import type SemVer from "semver/classes/semver.js";

/**
 * Whether a chart dependency's constraint admits `version`; undefined when `text` is none. Helm uses Masterminds/semver 3,
 * whose language looks like npm's but differs: a bare `1.2` is a tilde, `!=` exists, and one pre-release in a
 * group of comparators opens the whole group to pre-releases. https://github.com/Masterminds/semver#checking-version-constraints
 */
export function helmAdmits(text: string, version: string, prereleases = false): boolean | undefined {
  const candidate = parse(version);
  if (candidate === null) return undefined;
  let admitted = false;
  for (const alternative of text.split("||")) {
    const comparators = parseGroup(alternative);
    if (comparators === undefined) return undefined;
    const open = prereleases || comparators.some(({ bound }) => bound.prerelease !== "");
    const considered = candidate.prerelease.length === 0 || open;
    admitted ||= considered && comparators.every((comparator) => passes(comparator, candidate));
  }
  return admitted;
}

/** A version of which the later numbers may be missing or `x`. */
interface Partial {
  readonly numbers: readonly number[];
  readonly prerelease: string;
}

interface Comparator {
  readonly operator: string;
  readonly bound: Partial;
}

const spelling =
  "v?(?:[0-9]+|[xX*])(?:\\.(?:[0-9]+|[xX*])){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z.-]+)?";
const hyphenated = new RegExp(`(${spelling})\\s+-\\s+(${spelling})`, "g");
const comparatorPattern = new RegExp(
  `^(?<operator>=>|=<|>=|<=|!=|~>|[=<>~^])?\\s*(?<bound>${spelling})(?:\\s*,\\s*|\\s+|$)`,
);

function parseGroup(text: string): Comparator[] | undefined {
  let rest = text.replaceAll(hyphenated, ">=$1, <=$2 ").trim();
  if (rest === "") return undefined;
  const comparators: Comparator[] = [];
  while (rest !== "") {
    const match = comparatorPattern.exec(rest);
    if (match === null) return undefined;
    const ends = match[0].trimEnd().endsWith(",") && match[0].length === rest.length;
    if (ends) return undefined;
    comparators.push({
      operator: match.groups?.["operator"] ?? "=",
      bound: parsePartial(match.groups?.["bound"] ?? ""),
    });
    rest = rest.slice(match[0].length);
  }
  return comparators;
}

function parsePartial(text: string): Partial {
  const [withoutBuild = ""] = text.replace(/^v/, "").split("+");
  const dash = withoutBuild.indexOf("-");
  const spelled = dash === -1 ? withoutBuild : withoutBuild.slice(0, dash);
  const parts = spelled.split(".");
  const open = parts.findIndex((part) => /^[xX*]$/.test(part));
  return {
    numbers: (open === -1 ? parts : parts.slice(0, open)).map(Number),
    prerelease: dash === -1 ? "" : withoutBuild.slice(dash),
  };
}

function passes({ operator, bound }: Comparator, version: SemVer): boolean {
  const { numbers } = bound;
  const complete = numbers.length === 3;
  const order = compare(version, `${pad(numbers).join(".")}${bound.prerelease}`);
  const prefix = comparePrefix(version, numbers);
  switch (operator) {
    case "=":
      return complete ? order === 0 : tilde(numbers, version, order);
    case "!=":
      return complete ? order !== 0 : prefix !== 0 || isOpenToPrerelease(numbers, version);
    case ">":
      // `>1.2` means from 1.3.0 on.
      return complete ? order > 0 : prefix > 0;
    case "<":
      return order < 0;
    case ">=":
    case "=>":
      return order >= 0;
    case "<=":
    case "=<":
      return complete ? order <= 0 : prefix <= 0;
    case "^":
      return order >= 0 && comparePrefix(version, caretPrefix(numbers)) === 0;
    default:
      return tilde(numbers, version, order);
  }
}

/** `!=1.2` leaves out the stable 1.2 versions only, where the group admits pre-releases at all: so the library has it. */
function isOpenToPrerelease(numbers: readonly number[], version: SemVer): boolean {
  return numbers.length === 2 && version.prerelease.length > 0;
}

/** `~0.0.0` and `~*` admit everything: so the library has it, on purpose. */
function tilde(numbers: readonly number[], version: SemVer, order: number): boolean {
  if (numbers.length === 3 && numbers.every((number) => number === 0)) return order >= 0;
  return order >= 0 && comparePrefix(version, numbers.slice(0, 2)) === 0;
}

/** The numbers that a caret holds fast: up to the first that is not zero. */
function caretPrefix(numbers: readonly number[]): readonly number[] {
  const significant = numbers.findIndex((number) => number !== 0);
  return significant === -1 ? numbers : numbers.slice(0, significant + 1);
}

function comparePrefix({ major, minor, patch }: SemVer, prefix: readonly number[]): number {
  const own = [major, minor, patch];
  for (const [index, number] of prefix.entries()) {
    const difference = (own[index] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}

function pad(numbers: readonly number[]): readonly number[] {
  return [0, 1, 2].map((index) => numbers[index] ?? 0);
}
