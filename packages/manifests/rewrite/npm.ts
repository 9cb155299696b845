import type { RewriteConstraint } from "./rewrite.ts";
import { rewriteSemver, type SemverDialect } from "./semver-rewrite.ts";

/**
 * Rewrites a range of a package.json. A dist-tag (`latest`, `next`) follows the registry on purpose and is kept
 * under every policy. https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
 */
export const rewriteConstraint: RewriteConstraint = (text, options) => {
  if (distTag.test(text.trim())) return { kind: "kept", reason: `it follows the dist-tag ${text.trim()}` };
  return rewriteSemver(text, options, npm);
};

// npm refuses a dist-tag that can be read as a range, so `v1` and `x` are none.
const distTag = /^(?!(?:v\d|[xX]$))[A-Za-z][A-Za-z0-9._-]*$/;

const npm: SemverDialect = {
  syntax: "npm",
  form: { separator: "space", alternatives: true },
  operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};
