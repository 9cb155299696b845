import {
  admits,
  compareSpelled,
  formatSemver,
  type PinPolicy,
  type Version,
} from "@release-actions/release-model";
import { boundExcludes, cannotRead, excludes, needsPrerelease } from "./constraint-problem.ts";
import type { Rewrite, RewriteOptions, RewriteProblem } from "./rewrite.ts";
import { parseSemverRange, type Comparator, type RangeForm } from "./semver-range.ts";
import { hasWildcard, isFull, isUpper, namedVersion, namesNothing } from "./semver-range.ts";
import { spellMinimum } from "./semver-minimum.ts";
import { respell, respellLossless, widenUpper } from "./semver-respell.ts";

type ReplacingPolicy = Exclude<PinPolicy, "keep">;

/** What a tool's dialect of SemVer ranges adds to the common rules. */
export interface SemverDialect {
  readonly syntax: "npm" | "cargo" | "helm";
  readonly form: RangeForm;
  /** The operators that already are of a policy's kind; the first is written where another stands. */
  readonly operators: Readonly<
    Record<ReplacingPolicy, readonly [Comparator["operator"], ...Comparator["operator"][]]>
  >;
}

/**
 * Rewrites a SemVer range by its policy. `keep` moves a single comparator in the precision it has, and leaves
 * a range that admits the version. `minimum` states the lower bound and leaves upper bounds that admit the version.
 * `exact` and `compatible` state what the whole constraint shall be, so they replace it, upper bounds and alternatives
 * included.
 */
export function rewriteSemver(text: string, options: RewriteOptions, dialect: SemverDialect): Rewrite {
  const sets = parseSemverRange(text, dialect.form);
  if (sets === undefined || admitsText({ text, options, dialect }) === undefined)
    return { kind: "refused", problem: cannotRead(text) };
  const range: Range = { text, sets, options, dialect };
  if (sets.flat().every(namesNothing)) return rewriteAny(range);
  const newer = newerBound(range);
  if (newer !== undefined && options.allowDowngrade !== true)
    return { kind: "newer", found: text.slice(newer.start, newer.end) };
  return options.policy === "keep" ? keepOperators(range) : replaceWhole(range, options.policy);
}

/** A range under a rewrite. */
export interface Range {
  readonly text: string;
  /** Alternatives, each a list of comparators that all have to hold. */
  readonly sets: readonly (readonly Comparator[])[];
  readonly options: RewriteOptions;
  readonly dialect: SemverDialect;
}

function rewriteAny(range: Range): Rewrite {
  const { policy } = range.options;
  if (policy === "keep") return { kind: "kept", reason: "it names no version" };
  return { kind: "rewritten", text: spell(range, policy) };
}

function keepOperators(range: Range): Rewrite {
  const { text, sets, options } = range;
  const only = onlyComparator(range);
  if (only !== undefined && !isBound(only)) {
    const respelled = only.operator === ">=" ? respellLossless : respell;
    return finished(
      range,
      replaceAll(text, [only], (standing) => respelled(standing, options.version)),
    );
  }
  if (admitsText(range) === true) return keptBecauseAdmitted(range);
  if (sets.length > 1) return excluded(range, text);
  const uppers = sets.flat().filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
  const [first] = uppers;
  if (first !== undefined && options.widen !== true) return excluded(range, first);
  const lowers = sets
    .flat()
    .filter((comparator) => !isUpper(comparator) && isAbove(comparator, options.version));
  return finished(
    range,
    replaceAll(text, [...uppers, ...lowers], (standing) =>
      (isUpper(standing) ? widenUpper : respell)(standing, options.version),
    ),
  );
}

function replaceWhole(range: Range, policy: ReplacingPolicy): Rewrite {
  const { text, options, dialect } = range;
  if (policy === "minimum" && range.sets.flat().some(isUpper)) return raiseMinimum(range);
  const only = onlyComparator(range);
  if (only === undefined || hasWildcard(only) || !dialect.operators[policy].includes(only.operator))
    return { kind: "rewritten", text: spell(range, policy) };
  if (policy === "exact" && !isFull(only)) return { kind: "rewritten", text: spell(range, policy) };
  return finished(
    range,
    replaceAll(text, [only], (standing) => respellLossless(standing, options.version)),
  );
}

/** Of alternatives the one that admits the version is the line to stay on, with its upper bounds. */
function raiseMinimum(range: Range): Rewrite {
  const { options } = range;
  const set = range.sets.findLast((one) => !one.some((comparator) => isBarred(range, comparator)));
  const comparators = set ?? range.sets.at(-1) ?? [];
  const barring = comparators.filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
  const [first] = barring;
  if (first !== undefined && options.widen !== true) return excluded(range, first);
  return finished(range, spellMinimum(range, comparators, barring));
}

function isBarred(range: Range, comparator: Comparator): boolean {
  return isUpper(comparator) ? isExcluding(range, comparator) : isAbove(comparator, range.options.version);
}

/** Nothing is written that the tool would not accept for the version. */
function finished(range: Range, text: string | undefined): Rewrite {
  const wanted = formatSemver(range.options.version);
  if (text === undefined) return { kind: "refused", problem: needsPrerelease(range.text, wanted) };
  if (admitsText({ ...range, text }) !== true) return excluded(range, range.text);
  return text === range.text ? keptBecauseAdmitted(range) : { kind: "rewritten", text };
}

/** A pin that says exactly this version is current, which `rewritten` to the same text means. */
function keptBecauseAdmitted(range: Range): Rewrite {
  const wanted = formatSemver(range.options.version);
  const only = onlyComparator(range);
  if (only !== undefined && isFull(only) && namedVersion(only) === wanted)
    return { kind: "rewritten", text: range.text };
  return { kind: "kept", reason: `it admits ${wanted}` };
}

function excluded(range: Range, clause: string | Comparator): Rewrite {
  const { version } = range.options;
  const wanted = formatSemver(version);
  const isOrderFine = version.prerelease !== undefined && admitsText(range, true) === true;
  return {
    kind: "refused",
    problem: isOrderFine ? needsPrerelease(range.text, wanted) : problemOf(range.text, clause, wanted),
  };
}

function problemOf(text: string, clause: string | Comparator, wanted: string): RewriteProblem {
  if (typeof clause === "string") return excludes(clause, text, wanted);
  return boundExcludes(written(text, clause), text, wanted);
}

/**
 * The lower bound that lies above the version, so that moving the pin would be a downgrade: with `keep` only
 * where every alternative has one, since each of them is a line of its own that may be followed.
 */
function newerBound(range: Range): Comparator | undefined {
  const { version, policy } = range.options;
  const above = range.sets.map((set) =>
    set.find(
      (comparator) => !isUpper(comparator) && !namesNothing(comparator) && isAbove(comparator, version),
    ),
  );
  if (policy === "keep" && !above.every((comparator) => comparator !== undefined)) return undefined;
  return above.find((comparator) => comparator !== undefined);
}

function replaceAll(
  text: string,
  comparators: readonly Comparator[],
  respelled: (comparator: Comparator) => string | undefined,
): string | undefined {
  let result = text;
  for (const comparator of comparators.toSorted((left, right) => right.start - left.start)) {
    const version = respelled(comparator);
    if (version === undefined) return undefined;
    result = result.slice(0, comparator.start) + version + result.slice(comparator.end);
  }
  return result;
}

function spell({ dialect, options }: Range, policy: ReplacingPolicy): string {
  return `${dialect.operators[policy][0]}${formatSemver(options.version)}`;
}

/** Undefined when the text is no constraint of the dialect. */
function admitsText(range: Omit<Range, "sets">, prereleases = false): boolean | undefined {
  const { text, dialect, options } = range;
  try {
    return admits({ syntax: dialect.syntax, text }, options.version, prereleases ? { prereleases } : {});
  } catch {
    return undefined;
  }
}

function onlyComparator({ sets }: Range): Comparator | undefined {
  return sets.length === 1 && sets[0]?.length === 1 ? sets[0][0] : undefined;
}

function isExcluding(range: Range, upper: Comparator): boolean {
  const operator = upper.isHyphenEnd ? "<=" : upper.operator;
  return admitsText({ ...range, text: operator + range.text.slice(upper.start, upper.end) }, true) === false;
}

function isAbove(comparator: Comparator, version: Version): boolean {
  const order = compareSpelled("npm", namedVersion(comparator), formatSemver(version)) ?? 0;
  return comparator.operator === ">" ? order >= 0 : order > 0;
}

const written = (text: string, { operator, start, end }: Comparator) => operator + text.slice(start, end);
const isBound = (comparator: Comparator) => isUpper(comparator) || comparator.operator === ">";
