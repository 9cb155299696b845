import type { VcsOptions } from "@release-actions/manifests";
import { member } from "./describe-request.ts";
import { pythonRegex } from "./python-regex.ts";
import { parsePythonVersion, type PythonVersion } from "./python-version.ts";

export type TagReading =
  | { readonly kind: "version"; readonly version: PythonVersion }
  /** The tool stops with an error. */
  | { readonly kind: "fails"; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string };

/** The version that the tool reads out of a tag's name. */
export function readTag(tag: string, { tool, options }: VcsOptions): TagReading {
  const prefix = member(options, "tag", "prefix");
  const bare = typeof prefix === "string" && tag.startsWith(prefix) ? tag.slice(prefix.length) : tag;
  const configured = member(options, "tag", "regex") ?? options["tag_regex"];
  // hatch-vcs takes an empty one for none.
  if (configured === "" && tool === "setuptools-scm") {
    return { kind: "fails", reason: "tag_regex is empty" };
  }
  const pattern = typeof configured === "string" && configured !== "" ? configured : defaultPattern;
  const regex = pythonRegex(pattern);
  if (regex === undefined) return { kind: "unknown", reason: `tag_regex ${pattern} is not understood here` };
  const groups = countGroups(regex);
  if (groups === 0 || (groups > 1 && !pattern.includes("(?P<version>"))) {
    return { kind: "fails", reason: "tag_regex has no group named version" };
  }
  const match = regex.exec(bare);
  const text = groups === 1 ? match?.[1] : match?.groups?.["version"];
  if (match === null || text === undefined || text === "") {
    return { kind: "fails", reason: `tag_regex finds no version in the tag ${tag}` };
  }
  const isNormalized = options["normalize"] !== false;
  const end = match[0].lastIndexOf(text) + text.length;
  const suffix = match[0].slice(end);
  const version =
    (suffix === "" ? undefined : parsePythonVersion(text + suffix, isNormalized)) ??
    parsePythonVersion(text, isNormalized);
  return version === undefined
    ? { kind: "fails", reason: `the tag ${tag} holds ${text}, which is no Python version` }
    : { kind: "version", version };
}

/** https://github.com/pypa/setuptools-scm: what its documentation gives as the default of `tag_regex`. */
const defaultPattern = String.raw`^(?:[\w-]+-)?(?P<version>[vV]?\d+(?:\.\d+){0,2}[^\+]*)(?:\+.*)?$`;

function countGroups(regex: RegExp): number {
  // An alternative that matches nothing makes every group show up in the result.
  return (new RegExp(`${regex.source}|`).exec("")?.length ?? 1) - 1;
}
