import { formatPep440, formatSemver, type Ecosystem, type Release } from "@release-actions/release-model";
import { compareSpelled } from "@release-actions/release-model";
import type { RepinOptions } from "../repin-options.ts";
import { readArtifactUrl } from "../syntax/artifact-url.ts";
import type { Rewrite, RewriteProblem } from "./rewrite.ts";
import { readTagText, tagLike } from "./tag-text.ts";

/**
 * Rewrites the URL or path of one built artifact: the version in its file name, and every folder that is that
 * version or its tag. Refused where part of the URL follows from the file's content.
 */
export function rewriteArtifactUrl(
  text: string,
  options: RepinOptions & { readonly ecosystem: Ecosystem },
): Rewrite {
  const { release, ecosystem, allowDowngrade = false, hashes } = options;
  const artifact = readArtifactUrl(text);
  if (artifact === undefined) return { kind: "refused", problem: noVersion(text) };
  const wanted = ecosystem === "pypi" ? formatPep440(release.version) : formatSemver(release.version);
  const order =
    compareSpelled(ecosystem, artifact.version, wanted) ?? compareSpelled("pypi", artifact.version, wanted);
  if (order === undefined) return { kind: "refused", problem: noVersion(text) };
  if (order === 0) return { kind: "rewritten", text };
  if (order > 0 && !allowDowngrade) return { kind: "newer", found: artifact.version };
  // The simple index stores files under a digest of their content.
  if (/\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\//.test(text))
    return { kind: "refused", problem: hashedPath(text) };

  const hash = /#(?:.*&)?(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/.exec(text);
  const known = hashes?.length === 1 ? hashes[0] : undefined;
  if (hash !== null && known === undefined) return { kind: "refused", problem: unknownHash(text) };
  const { start, end } = artifact.versionSpan;
  const folders = text
    .slice(0, artifact.nameStart)
    .split("/")
    .map((folder) => moveFolder(folder, artifact.version, release))
    .join("/");
  const inName = artifact.isTag ? tagOf(text.slice(start, end), release) : wanted;
  const tail = text
    .slice(end)
    .replace(/(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/, `sha256=${known ?? ""}`);
  return { kind: "rewritten", text: folders + text.slice(artifact.nameStart, start) + inName + tail };
}

function moveFolder(folder: string, version: string, release: Release): string {
  const tag = readTagText(folder);
  const isThis =
    tag !== undefined && (tag.version === version || compareSpelled("pypi", tag.version, version) === 0);
  return isThis && tag.numbers.length >= 2 ? tagLike(tag, release) : folder;
}

function tagOf(standing: string, release: Release): string {
  const tag = readTagText(standing);
  return tag === undefined ? release.tag : tagLike(tag, release);
}

const noVersion = (text: string): RewriteProblem => ({
  code: "artifact-version",
  expected: "a file name that carries a version",
  found: text,
  fix: "Pin the package by version instead of by file.",
});

const hashedPath = (text: string): RewriteProblem => ({
  code: "artifact-hash-path",
  expected: "a URL that follows from the version",
  found: text,
  fix: "Replace the URL by the one the index lists for the new version, or pin the package by version.",
});

const unknownHash = (text: string): RewriteProblem => ({
  code: "hash-unknown",
  expected: "the digest of the new file, to pin it",
  found: text,
  fix: "Replace the URL and its digest by hand, or pin the package by version.",
});
