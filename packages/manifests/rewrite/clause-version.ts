import { compare } from "@renovatebot/pep440";
import { formatPep440, type Version } from "@release-actions/release-model";
import { type Clause, isWildcard, operandOf, releaseOf } from "./clause.ts";

/**
 * The clause's version moved to `version`. Precision stays where it carries meaning (`~=1.2`, `==1.2.*`, `~1`)
 * and where nothing is lost by it (`>=1.2` to `>=1.3` for 1.3.0); an exact clause always spells the whole version.
 */
export function moveVersion(clause: Clause, version: Version): string {
  const prefix = /^[vV]/.exec(clause.version)?.[0] ?? "";
  const length = releaseOf(operandOf(clause)).length;
  if (isWildcard(clause)) return `${prefix}${numbersOf(version, length).join(".")}.*`;
  if (clause.operator === "~=" || (clause.operator === "~" && length === 1)) {
    return `${prefix}${numbersOf(version, length).join(".")}${prereleaseWithin(version, length)}`;
  }
  const isExact = clause.operator === "" || /^=+$/.test(clause.operator);
  if (isExact && compare(operandOf(clause), formatPep440(version)) === 0) return clause.version;
  if (isExact || version.prerelease !== undefined) return `${prefix}${formatPep440(version)}`;
  return `${prefix}${withoutLoss(version, length)}`;
}

/** The lowest upper bound of the same precision that lets `version` in: `<2` becomes `<3` for 2.1.0. */
export function widenUpper(clause: Clause, version: Version): string {
  if (clause.operator === "<=") return formatPep440(version);
  const numbers = [...releaseOf(operandOf(clause))];
  const significant = Math.max(1, numbers.findLastIndex((number) => number !== 0) + 1);
  const raised = numbersOf(version, significant);
  raised[significant - 1] = (raised[significant - 1] ?? 0) + 1;
  return numbers.map((_, index) => raised[index] ?? 0).join(".");
}

function numbersOf({ major, minor, patch }: Version, length: number): number[] {
  return Array.from({ length }, (_, index) => [major, minor, patch][index] ?? 0);
}

/** `~=1.3` lies above 1.3.0rc2, `~=1.3rc2` does not; beside 1.3.1rc2 nothing is needed. */
function prereleaseWithin(version: Version, length: number): string {
  if (version.prerelease === undefined || numbersBeyond(version, length).some((number) => number !== 0))
    return "";
  return /[a-z]+\d+$/.exec(formatPep440(version))?.[0] ?? "";
}

function numbersBeyond({ major, minor, patch }: Version, length: number): number[] {
  return [major, minor, patch].slice(length);
}

function withoutLoss(version: Version, length: number): string {
  const isLossless = length > 0 && numbersBeyond(version, length).every((number) => number === 0);
  return numbersOf(version, isLossless ? Math.min(3, length) : 3).join(".");
}
