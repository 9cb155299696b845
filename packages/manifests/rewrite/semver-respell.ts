import { formatSemver, type Version } from "@release-actions/release-model";
import { hasWildcard, isFull, isNumber, type Comparator } from "./semver-range.ts";

/**
 * The version in the precision that stands: `1.2` → `1.3`, `1.2.x` → `1.3.x`. A pre-release takes all
 * components; undefined where a wildcard stands, which can name none.
 */
export function respell(comparator: Comparator, version: Version): string | undefined {
  if (version.prerelease !== undefined) return hasWildcard(comparator) ? undefined : formatSemver(version);
  if (isFull(comparator)) return formatSemver(version);
  const numbers = [version.major, version.minor, version.patch];
  return comparator.parts.map((part, index) => (isNumber(part) ? String(numbers[index]) : part)).join(".");
}

/** The same, but with all components where fewer would name a lower version: `1.2` → `1.3.4`. */
export function respellLossless(comparator: Comparator, version: Version): string | undefined {
  const rest = [version.major, version.minor, version.patch].slice(comparator.parts.length);
  if (hasWildcard(comparator) || rest.every((number) => number === 0)) return respell(comparator, version);
  return formatSemver(version);
}

/** The lowest upper bound of the same form that lets the version in: `<2.0.0` → `<3.0.0`, `<1.5` → `<1.7`. */
export function widenUpper(comparator: Comparator, version: Version): string | undefined {
  if (comparator.operator !== "<") return respell(comparator, version);
  const last = comparator.parts.findLastIndex((part) => isNumber(part) && Number(part) > 0);
  const raised = Math.max(last, 0);
  const numbers = [version.major, version.minor, version.patch].map((number, index) => {
    if (index === raised) return number + 1;
    return index < raised ? number : 0;
  });
  const core = comparator.parts
    .map((part, index) => (isNumber(part) ? String(numbers[index]) : part))
    .join(".");
  // `<2.0.0-0` keeps the pre-releases of 2.0.0 out, and so shall its successor.
  return comparator.prerelease === "0" ? `${core}-0` : core;
}
