import type { RepinOptions } from "../repin-options.ts";
import type { Rewrite } from "./rewrite.ts";
import { compareNumbers, isFloating, isTagNewer, isTagSame, readTagText, tagLike } from "./tag-text.ts";

/**
 * Rewrites a git tag. Its prefix stays (`coreason-manifest-v1.2.3`). A floating tag (`v1`) stays floating under
 * `keep`; the other policies name the release's own tag, because only that one never moves.
 */
export function rewriteGitTag(
  text: string,
  { release, policy, allowDowngrade = false }: Pick<RepinOptions, "release" | "policy" | "allowDowngrade">,
): Rewrite {
  const { version } = release;
  const standing = readTagText(text);
  if (standing === undefined) {
    return text === release.tag ? { kind: "rewritten", text } : { kind: "finding", problem: movingTag(text) };
  }
  if (isTagSame(standing, version)) return { kind: "rewritten", text };
  if (isTagNewer(standing, version) && !allowDowngrade) return { kind: "newer", found: text };
  if (policy === "keep" && isFloating(standing.numbers, standing.version)) {
    if (compareNumbers(standing.numbers, version) === 0)
      return { kind: "kept", reason: `${text} is a moving tag` };
    const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
    return { kind: "rewritten", text: standing.prefix + numbers.join(".") };
  }
  return { kind: "rewritten", text: tagLike(standing, release) };
}

const movingTag = (text: string) => ({
  code: "source-unpinned",
  expected: "a tag that names a version",
  found: `the tag "${text}"`,
  fix: "Pin the release's own tag here.",
});
