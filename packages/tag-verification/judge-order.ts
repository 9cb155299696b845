import {
  compareVersions,
  escapeText,
  formatTag,
  isSameLine,
  lineOf,
  type OrderedVersion,
  type Version,
} from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { TagFacts } from "./facts.ts";

/** Among which versions a new one must be the highest: its line (`1.4.x`), all of the repository, or none. */
export const orderScopes = ["line", "repository", "off"] as const;

export type OrderScope = (typeof orderScopes)[number];

/** A version of the repository, and the tag that names it in whatever spelling. */
export interface TaggedVersion {
  readonly tag: string;
  readonly commit: string;
  readonly version: OrderedVersion;
}

/** A new version must be higher than each that exists, so that an old line can still be patched but nothing goes back. */
export function judgeOrder(options: {
  readonly version: Version;
  readonly tagFormat: string;
  readonly scope: OrderScope;
  /** The other tags of versions, where all of them are known. */
  readonly others: readonly TaggedVersion[] | undefined;
  readonly facts: TagFacts;
}): Complaint | undefined {
  const { version, scope, facts } = options;
  if (scope === "off") return undefined;
  const where = scope === "line" ? `of the line ${lineOf(version)}` : "of this repository";
  if (facts.tags.kind === "unknown") {
    return cannotTell(`to see every version ${where}`, facts.tags);
  }
  const rivals = options.others?.filter((other) => {
    if (scope === "line" && !isSameLine(other.version, version)) return false;
    const order = compareVersions(other.version, version);
    // Two spellings of one version on one commit are one release.
    return order > 0 || (order === 0 && other.commit !== facts.commit);
  });
  const [highest] = rivals?.toSorted((left, right) => compareVersions(right.version, left.version)) ?? [];
  if (highest === undefined) return undefined;
  const there = escapeText(highest.tag);
  return {
    expected: `a version above every one ${where}`,
    found: `${formatTag(version, options.tagFormat)}, while ${there} exists`,
    fix: `Tag a version above ${there}.`,
  };
}
