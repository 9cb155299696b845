import { elsewhere, unknownAt, type CommitTree, type VersionReading } from "./reading.ts";

/** A file that holds nothing but the version, as `VERSION` and `version.txt` do. */
export function textVersion(tree: CommitTree, path: string): VersionReading {
  const source = tree.read(path);
  if (source === undefined) return elsewhere;
  const text = source.text.trim();
  if (!/^[vV]?\d\S*$/.test(text)) return unknownAt(path, "this file holds more than a version", 1);
  const position = source.position(source.text.indexOf(text));
  return {
    kind: "declared",
    found: [{ kind: "python-module", path, ...position, place: "the top", text }],
  };
}

/**
 * What a pattern with a group `version` finds first. Without one, the pattern of Hatch.
 * https://hatch.pypa.io/latest/plugins/version-source/regex/
 */
export function patternVersion(
  tree: CommitTree,
  path: string,
  pattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(?<quote>['"])v?(?<version>.+?)\k<quote>/dim,
): VersionReading {
  const source = tree.read(path);
  if (source === undefined) return elsewhere;
  const found = pattern.exec(source.text);
  const [start] = found?.indices?.groups?.["version"] ?? [];
  const text = found?.groups?.["version"];
  if (text === undefined || start === undefined)
    return unknownAt(path, "the pattern of the build finds no version here");
  return {
    kind: "declared",
    found: [{ kind: "python-module", path, ...source.position(start), place: "version", text }],
  };
}

/** A pattern of Python's as one that does the same here; undefined where it may not. */
export function sameInPython(pattern: string): RegExp | undefined {
  if (/\(\?[aiLmsux-]+[:)]|\(\?[#(>]|[*+?}]\+|\\[NpPuUx0-9AZ]/.test(pattern)) return undefined;
  try {
    return new RegExp(pattern.replaceAll("(?P<", "(?<").replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>"), "dm");
  } catch {
    return undefined;
  }
}
