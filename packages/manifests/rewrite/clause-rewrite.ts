import { compare } from "@renovatebot/pep440";
import { admits, formatPep440, type PinPolicy, type Version } from "@release-actions/release-model";
import { type Clause, isWildcard, operandOf } from "./clause.ts";
import { moveVersion, widenUpper } from "./clause-version.ts";
import {
  boundExcludes,
  cannotRead,
  excludes,
  exclusion,
  needsPrerelease,
  wouldDropLocal,
} from "./constraint-problem.ts";
import type { Rewrite, RewriteOptions } from "./rewrite.ts";

/** What differs between the Python constraint languages. */
export interface Dialect {
  readonly syntax: "pep440" | "poetry";
  /** The operator a policy writes where none of its kind stands. */
  readonly operators: Record<Exclude<PinPolicy, "keep">, string>;
}

interface DialectOptions extends RewriteOptions {
  readonly dialect: Dialect;
}

/**
 * Rewrites a list of clauses that all have to hold.
 *
 * `keep` moves a single bound and leaves a range that admits the version, since an upper bound is a promise its
 * author made. `minimum` states the lower bound and leaves upper bounds under the same rule. `exact` and `compatible`
 * state the whole constraint, so they replace it, upper bounds included. `!=` exclusions always survive, because each
 * stands for a known bad release whatever the policy.
 */
export function rewriteClauses(text: string, clauses: readonly Clause[], options: DialectOptions): Rewrite {
  const { version, policy, allowDowngrade = false, dialect } = options;
  const wanted = formatPep440(version);
  const named = clauses.filter((clause) => clause.version !== "*");
  if (named.length === 0) return rewriteBare(text, clauses[0], options);

  const newer = named.find((clause) => isNewer(clause, wanted));
  if (newer !== undefined && !allowDowngrade) return { kind: "newer", found: newer.version };
  const excluded = named.find((clause) => clause.operator === "!=" && !lets(clause, version, dialect));
  if (excluded !== undefined)
    return { kind: "refused", problem: exclusion(sliceOf(text, excluded), text, wanted) };
  const local = named.find((clause) => clause.version.includes("+"));
  if (local !== undefined) return { kind: "refused", problem: wouldDropLocal(text) };

  return policy === "keep"
    ? keepOperators(text, named, options)
    : replaceWhole(text, named, { ...options, policy });
}

function rewriteBare(
  text: string,
  star: Clause | undefined,
  { policy, version, dialect }: DialectOptions,
): Rewrite {
  if (policy === "keep") return { kind: "kept", reason: "it names no version" };
  const clause = `${dialect.operators[policy]}${formatPep440(version)}`;
  return { kind: "rewritten", text: star === undefined ? text + clause : replace(text, star, clause) };
}

function keepOperators(text: string, clauses: readonly Clause[], options: DialectOptions): Rewrite {
  const { version, widen = false, dialect } = options;
  const wanted = formatPep440(version);
  const bounds = clauses.filter((clause) => clause.operator !== "!=");
  const isSingle = bounds.length === 1;
  let result = text;
  for (const clause of bounds.toReversed()) {
    const isAdmitted = lets(clause, version, dialect);
    if (isAdmitted && !(isSingle && movable.has(clause.operator))) continue;
    if (movable.has(clause.operator)) {
      result = replace(result, clause, clause.operator + clause.gap + moveVersion(clause, version));
    } else if (isUpper(clause) && widen) {
      result = replace(result, clause, clause.operator + clause.gap + widenUpper(clause, version));
    } else {
      const problem = isUpper(clause) ? boundExcludes : excludes;
      return { kind: "refused", problem: problem(sliceOf(text, clause), text, wanted) };
    }
  }
  if (result === text) return keptOrCurrent(text, bounds, options);
  return { kind: "rewritten", text: withPrerelease(result, version) };
}

function keptOrCurrent(text: string, bounds: readonly Clause[], { version }: RewriteOptions): Rewrite {
  const wanted = formatPep440(version);
  if (version.prerelease !== undefined && !namesPrerelease(text)) {
    return { kind: "refused", problem: needsPrerelease(text, wanted) };
  }
  const [only] = bounds;
  const isCurrent = bounds.length === 1 && only !== undefined && !isWildcard(only) && isSame(only, wanted);
  return isCurrent ? { kind: "rewritten", text } : { kind: "kept", reason: `it admits ${wanted}` };
}

function replaceWhole(
  text: string,
  clauses: readonly Clause[],
  options: DialectOptions & { readonly policy: Exclude<PinPolicy, "keep"> },
): Rewrite {
  const { version, policy, dialect } = options;
  const wanted = formatPep440(version);
  const [first] = clauses;
  const last = clauses.at(-1);
  if (first === undefined || last === undefined) return { kind: "refused", problem: cannotRead(text) };
  const uppers = policy === "minimum" ? clauses.filter(isUpper) : [];
  const inTheWay = uppers.filter((clause) => !lets(clause, version, dialect));
  const [upper] = inTheWay;
  if (upper !== undefined && options.widen !== true)
    return { kind: "refused", problem: boundExcludes(sliceOf(text, upper), text, wanted) };

  const isStaying = (clause: Clause) => clause.operator === "!=" || uppers.includes(clause);
  const standing = clauses.find((clause) => familyOf(clause) === policy);
  const replaced = standing ?? clauses.find((clause) => !isStaying(clause));
  const stated =
    standing === undefined
      ? dialect.operators[policy] + first.gap + wanted
      : standing.operator + standing.gap + moveVersion(standing, version);
  const parts = clauses.flatMap((clause) => {
    if (clause === replaced)
      return clause === standing && isSame(clause, wanted) ? [sliceOf(text, clause)] : [stated];
    if (!isStaying(clause)) return [];
    return inTheWay.includes(clause)
      ? [clause.operator + clause.gap + widenUpper(clause, version)]
      : [sliceOf(text, clause)];
  });
  if (replaced === undefined) parts.unshift(stated);
  const separator = clauses[1] === undefined ? "," : text.slice(first.end, clauses[1].start);
  const written = text.slice(0, first.start) + parts.join(separator) + text.slice(last.end);
  if (parts.length === clauses.length && parts.every((part, index) => part === partAt(text, clauses[index])))
    return { kind: "rewritten", text };
  return { kind: "rewritten", text: withPrerelease(written, version) };
}

const partAt = (text: string, clause: Clause | undefined) => clause && sliceOf(text, clause);

/** `~=1.3` and `==1.3.*` let no pre-release in unless another clause names one. */
function withPrerelease(text: string, version: Version): string {
  const wanted = formatPep440(version);
  if (version.prerelease === undefined || namesPrerelease(text)) return text;
  return text.replace(/\s*\)?\s*$/, (tail) => `,>=${wanted}${tail}`);
}

const namesPrerelease = (text: string) => /\d[-._]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)\d*/i.test(text);

const movable = new Set(["", "=", "==", "===", "~=", "^", "~", ">="]);
const isUpper = (clause: Clause) => clause.operator === "<" || clause.operator === "<=";

function familyOf(clause: Clause): PinPolicy | undefined {
  if (isWildcard(clause)) return undefined;
  if (clause.operator === "" || /^=+$/.test(clause.operator)) return "exact";
  if (clause.operator === ">=") return "minimum";
  return /^(?:~=|\^|~)$/.test(clause.operator) ? "compatible" : undefined;
}

function isNewer(clause: Clause, wanted: string): boolean {
  if (clause.operator === ">") return compare(operandOf(clause), wanted) >= 0;
  return movable.has(clause.operator) && compare(operandOf(clause), wanted) > 0;
}

const isSame = (clause: Clause, wanted: string) => compare(operandOf(clause), wanted) === 0;

const lets = (clause: Clause, version: Version, { syntax }: Dialect) =>
  admits({ syntax, text: clause.operator + clause.version }, version, { prereleases: true });

const sliceOf = (text: string, clause: Clause) => text.slice(clause.start, clause.end);

const replace = (text: string, clause: Clause, by: string) =>
  text.slice(0, clause.start) + by + text.slice(clause.end);
