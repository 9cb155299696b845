import Range from "semver/classes/range.js";

/** Whether npm's range admits `version`; undefined when `text` is none, as a dist-tag or a URL. */
export function npmAdmits(
  text: string,
  version: string,
  prereleases: boolean | undefined,
): boolean | undefined {
  return parseRange(text, prereleases)?.test(version);
}

function parseRange(text: string, prereleases = false): Range | undefined {
  try {
    return new Range(text, { includePrerelease: prereleases });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
