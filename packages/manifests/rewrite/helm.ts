import type { RewriteConstraint } from "./rewrite.ts";
import { rewriteSemver, type SemverDialect } from "./semver-rewrite.ts";

/**
 * Rewrites the version of a chart dependency or a `targetRevision`, which Helm and Argo CD read with Masterminds/semver,
 * where comparators are parted by commas or spaces and a bare version is exact.
 * https://github.com/Masterminds/semver#checking-version-constraints
 */
export const rewriteConstraint: RewriteConstraint = (text, options) => {
  const rewrite = rewriteSemver(text, options, helm);
  if (rewrite.kind !== "rewritten" || options.version.prerelease !== undefined) return rewrite;
  if (!opensPrereleases.test(text) || options.policy === "exact") return rewrite;
  return { kind: "rewritten", text: withPrereleases(rewrite.text) };
};

// `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
const opensPrereleases = /^[^,|]*\d-0\s*$/;
const withPrereleases = (text: string) => text.replace(/(\d+\.\d+\.\d+)(\s*)$/, "$1-0$2");

const helm: SemverDialect = {
  syntax: "helm",
  form: { separator: "either", alternatives: true },
  operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};
