import {
  compareVersions,
  isHighestStable,
  isLatest,
  isPrerelease,
  isSameLine,
  lineOf,
  type OrderedVersion,
} from "./version-order.ts";
import { formatSemver } from "./version-spelling.ts";
import type { Version } from "./version.ts";

/**
 * Every tag an image of `version` gets: `v1.4.0`, `1.4.0`, and `1.4`, `1`, `latest` only where the version is the highest
 * stable one of that line, of that major and of all. `existing` are the versions already released, with or without this one.
 */
export function ociTags(version: Version, existing: readonly OrderedVersion[]): readonly string[] {
  const exact = formatSemver(version);
  const highest = (sameLine: (other: Version) => boolean) => isHighestStable(version, existing, sameLine);
  return [
    `v${exact}`,
    exact,
    ...(highest((other) => isSameLine(other, version)) ? [lineOf(version)] : []),
    ...(highest((other) => other.major === version.major) ? [String(version.major)] : []),
    ...(isLatest(version, existing) ? ["latest"] : []),
  ];
}

/**
 * The npm dist-tag to publish under: `latest`, `next` (candidates) or `beta` (alphas and betas).
 *
 * npm moves the tag to whatever was published last, so a version below what users of the tag already get is published
 * under a tag of its own line: `release-1.3`, `next-1.3`, `beta-1.3`. npm requires some tag, and one that reads as a
 * version range (`1.3`, `v1.3`) is refused by it: https://docs.npmjs.com/cli/commands/npm-dist-tag
 */
export function npmDistTag(version: Version, existing: readonly OrderedVersion[]): string {
  if (!isPrerelease(version)) return isLatest(version, existing) ? "latest" : `release-${lineOf(version)}`;
  const channel = channelOf(version);
  const outdated = existing.some(
    (other) => (!isPrerelease(other) || channelOf(other) === channel) && compareVersions(other, version) > 0,
  );
  return outdated ? `${channel}-${lineOf(version)}` : channel;
}

function channelOf(version: Version): "next" | "beta" {
  return version.prerelease?.identifier === "rc" ? "next" : "beta";
}
