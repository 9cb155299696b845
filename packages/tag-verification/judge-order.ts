import { compareVersions, formatTag, isSameLine, lineOf, type Version } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { TagFacts } from "./facts.ts";

/** Among which versions a new one must be the highest: its line (`1.4.x`), all of the repository, or none. */
export const orderScopes = ["line", "repository", "off"] as const;

export type OrderScope = (typeof orderScopes)[number];

/** A new version must be higher than each that exists, so that an old line can still be patched but nothing goes back. */
export function judgeOrder(options: {
  readonly version: Version;
  readonly tagFormat: string;
  readonly scope: OrderScope;
  /** The other versions, where all of them are known. */
  readonly others: readonly Version[] | undefined;
  readonly facts: TagFacts;
}): Complaint | undefined {
  const { version, scope, facts } = options;
  if (scope === "off") return undefined;
  const where = scope === "line" ? `of the line ${lineOf(version)}` : "of this repository";
  if (facts.tags.kind === "unknown") {
    return cannotTell(`to see every version ${where}`, facts.tags);
  }
  const rivals = options.others?.filter(
    (other) => (scope === "repository" || isSameLine(other, version)) && compareVersions(other, version) >= 0,
  );
  const [highest] = rivals?.toSorted((left, right) => compareVersions(right, left)) ?? [];
  if (highest === undefined) return undefined;
  return {
    expected: `a version above every one ${where}`,
    found: `${formatTag(version, options.tagFormat)}, while ${formatTag(highest, options.tagFormat)} exists`,
    fix: `Tag a version above ${formatTag(highest, options.tagFormat)}.`,
  };
}
