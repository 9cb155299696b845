import { formatSemver } from "@release-actions/release-model";
import { isUpper, type Comparator } from "./semver-range.ts";
import { respellLossless, widenUpper } from "./semver-respell.ts";
import type { Range } from "./semver-rewrite.ts";

/**
 * One alternative of a range with its lower bound at the version and its upper bounds as they stand, those in `barring`
 * raised. Undefined where a version cannot be spelled in the place of a bound.
 */
export function spellMinimum(
  range: Range,
  comparators: readonly Comparator[],
  barring: readonly Comparator[],
): string | undefined {
  const { text, options } = range;
  const lowers = comparators.filter((comparator) => !isUpper(comparator));
  const standing = lowers.find(({ operator }) => operator === ">=") ?? lowers[0];
  const parts = comparators.flatMap((comparator): (string | undefined)[] => {
    if (comparator === standing) return [spellLower(range, comparator, comparators)];
    if (!isUpper(comparator)) return [];
    const operator = text.slice(comparator.from, comparator.start);
    const version = barring.includes(comparator)
      ? widenUpper(comparator, options.version)
      : text.slice(comparator.start, comparator.end);
    return [version === undefined ? undefined : operator + version];
  });
  if (standing === undefined) parts.unshift(`>=${formatSemver(options.version)}`);
  return parts.every((part) => part !== undefined) ? parts.join(separatorOf(range, comparators)) : undefined;
}

function spellLower(
  { text, options, dialect }: Range,
  standing: Comparator,
  comparators: readonly Comparator[],
): string | undefined {
  const { version } = options;
  // `1.2 - 3` says at least 1.2 without an operator.
  if (comparators.some(({ isHyphenEnd }) => isHyphenEnd)) return formatSemver(version);
  if (standing.operator !== ">=") return `>=${formatSemver(version)}`;
  const spelled = respellLossless(standing, version);
  // `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
  const opens = dialect.syntax === "helm" && standing.prerelease === "0" && version.prerelease === undefined;
  return spelled && `${text.slice(standing.from, standing.start)}${spelled}${opens ? "-0" : ""}`;
}

function separatorOf({ text, dialect }: Range, comparators: readonly Comparator[]): string {
  const [first, second] = comparators;
  if (first !== undefined && second !== undefined) return text.slice(first.end, second.from);
  return dialect.form.separator === "space" ? " " : ", ";
}
