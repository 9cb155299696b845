import Range from "semver/classes/range.js";
import { formatSemver } from "../version-spelling.ts";
import type { Version } from "../version.ts";

/** Whether npm's range admits `version`; undefined when `text` is none, as a dist-tag or a URL. */
export function npmAdmits(
  text: string,
  version: Version,
  prereleases: boolean | undefined,
): boolean | undefined {
  return parseRange(text, prereleases)?.test(formatSemver(version));
}

function parseRange(text: string, prereleases = false): Range | undefined {
  try {
    return new Range(text, { includePrerelease: prereleases });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
