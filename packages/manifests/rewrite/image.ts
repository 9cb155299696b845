import { formatSemver, packageName, type PinValue, type Version } from "@release-actions/release-model";
import type { ImageRewrite, ImageRewriteOptions, Replacement, RewriteProblem } from "./rewrite.ts";
import { compareNumbers, isFloating, isTagNewer, isTagSame, readTagText, type TagText } from "./tag-text.ts";

type ImageValue = Extract<PinValue, { kind: "image" }>;

/**
 * Rewrites an image reference's tag and digest together. A tag keeps its `v` or its lack of one. A tag of one or two
 * numbers (`1.4`) is moved by its publisher: it follows to the release's line, and stays where it is on that line, unless
 * the policy is `exact`. A digest always names what the release published under this name.
 */
export function rewriteImage(value: ImageValue, options: ImageRewriteOptions): ImageRewrite {
  const { tag, digest } = value;
  const moved = tag === undefined ? undefined : rewriteTag(tag.text, options);
  // Beside a digest a moving tag moves nothing any more: the digest has to.
  const isLine = moved?.kind === "kept" && moved.isLine === true && digest !== undefined;
  if (moved !== undefined && moved.kind !== "rewritten" && !isLine) return moved;

  const replacements: Replacement[] = [];
  if (tag !== undefined && moved?.kind === "rewritten" && moved.text !== tag.text) {
    replacements.push({ span: tag.span, text: moved.text });
  }
  if (digest === undefined) return { kind: "rewritten", replacements };

  const wanted = digestOf(options);
  if (wanted === undefined) {
    // The tag says which release this is, so nothing has to move.
    const isCurrent = moved?.kind === "rewritten" && replacements.length === 0;
    return isCurrent
      ? { kind: "rewritten", replacements }
      : { kind: "refused", problem: unknownDigest(digest.text, options) };
  }
  const spelled = digest.text.includes(":") ? wanted : wanted.replace(/^.*:/, "");
  if (spelled !== digest.text) replacements.push({ span: digest.span, text: spelled });
  return { kind: "rewritten", replacements };
}

type TagRewrite =
  | { readonly kind: "rewritten"; readonly text: string }
  /** `isLine`: the tag is one that the release is published under as well. */
  | { readonly kind: "kept"; readonly reason: string; readonly isLine?: boolean }
  | Exclude<ImageRewrite, { kind: "rewritten" | "kept" }>;

function rewriteTag(
  text: string,
  { release, policy, allowDowngrade = false }: ImageRewriteOptions,
): TagRewrite {
  const { version } = release;
  const standing = readTagText(text);
  if (standing === undefined) return { kind: "kept", reason: `the tag ${text} names no version` };
  if (!isOwnSpelling(standing)) return { kind: "refused", problem: variantTag(text, version) };
  if (isTagSame(standing, version)) return { kind: "rewritten", text };
  if (isTagNewer(standing, version) && !allowDowngrade) return { kind: "newer", found: text };
  // Published tags of fewer than three numbers have no `v`: docs/design.md, Versions.
  if (isFloating(standing.numbers, standing.version) && standing.prefix === "" && policy !== "exact") {
    return rewriteMovingTag(standing, version);
  }
  return { kind: "rewritten", text: standing.prefix + formatSemver(version) };
}

function rewriteMovingTag(standing: TagText, version: Version): TagRewrite {
  if (version.prerelease !== undefined) {
    return { kind: "kept", reason: `the tag ${standing.version} follows stable releases only` };
  }
  if (compareNumbers(standing.numbers, version) === 0) {
    return { kind: "kept", reason: `the tag ${standing.version} is moved by its publisher`, isLine: true };
  }
  const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
  return { kind: "rewritten", text: numbers.join(".") };
}

/** Whether the tag is a version and nothing else: `1.2.3-alpine` is another build than `1.2.3`. */
function isOwnSpelling({ prefix, version }: TagText): boolean {
  return /^v?$/.test(prefix) && /^\d+(?:\.\d+){0,2}(?:[-.]?(?:alpha|beta|rc|a|b)[-.]?\d+)?$/.test(version);
}

function digestOf({ release, imageName }: ImageRewriteOptions): string | undefined {
  const { name } = packageName("image", imageName);
  const entries = Object.entries(release.digests ?? {});
  return entries.find(([known]) => packageName("image", known).name === name)?.[1];
}

const unknownDigest = (found: string, { release, imageName }: ImageRewriteOptions): RewriteProblem => ({
  code: "digest-unknown",
  expected: `the digest of ${imageName} at ${formatSemver(release.version)}, to pin it`,
  found: `a pin by digest ${found}, and no known digest of this release`,
  fix: `Ask the registry for the digest of ${imageName} at this version and state it, or pin this image by tag alone.`,
});

const variantTag = (text: string, version: Version): RewriteProblem => ({
  code: "image-tag-variant",
  expected: `a tag such as ${formatSemver(version)} or v${formatSemver(version)}`,
  found: `the tag "${text}", which names a build of its own`,
  fix: "Change this tag by hand: whether the release has such a build is not known.",
});
