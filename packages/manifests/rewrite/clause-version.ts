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
    return `${prefix}${numbersOf(version, length).join(".")}`;
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

function withoutLoss(version: Version, length: number): string {
  const numbers = [version.major, version.minor, version.patch];
  const isLossless = numbers.slice(length).every((number) => number === 0);
  return numbers.slice(0, isLossless && length > 0 ? length : 3).join(".");
}
