import { compareSpelled, formatPep440, formatSemver, type Ecosystem } from "@release-actions/release-model";
import type { Rewrite, RewriteOptions } from "./rewrite.ts";

/** Rewrites a bare version in its ecosystem's spelling; a `v` in front stays, no policy changes its form. */
export function rewriteVersion(
  text: string,
  {
    ecosystem,
    version,
    allowDowngrade = false,
  }: { readonly ecosystem: Ecosystem } & Pick<RewriteOptions, "version" | "allowDowngrade">,
): Rewrite {
  const prefix = /^[vV](?=\d)/.exec(text)?.[0] ?? "";
  const wanted = ecosystem === "pypi" ? formatPep440(version) : formatSemver(version);
  const standing = text.slice(prefix.length);
  // PEP 440 also orders `1.4` and four numbers, which SemVer refuses.
  const order = compareSpelled(ecosystem, standing, wanted) ?? compareSpelled("pypi", standing, wanted);
  if (order === undefined) {
    return {
      kind: "refused",
      problem: {
        code: "version-format",
        expected: "a version",
        found: JSON.stringify(text),
        fix: "Write the version in full, or remove the pin.",
      },
    };
  }
  if (order === 0) return { kind: "rewritten", text };
  if (order > 0 && !allowDowngrade) return { kind: "newer", found: text };
  return { kind: "rewritten", text: prefix + wanted };
}
