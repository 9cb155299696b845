import { formatPep440, type ConstraintSyntax, type PinValue } from "@release-actions/release-model";
import type { RepinOptions } from "../repin-options.ts";
import { rewriteConstraint as rewriteCargo } from "./cargo.ts";
import { areHashesOf, rewriteHashes, unknownHashes } from "./hashes.ts";
import { rewriteConstraint as rewriteHelm } from "./helm.ts";
import { rewriteConstraint as rewriteNpm } from "./npm.ts";
import { rewriteConstraint as rewritePep440 } from "./pep440.ts";
import { rewriteConstraint as rewritePoetry } from "./poetry.ts";
import type { Replacement, Rewrite, RewriteConstraint } from "./rewrite.ts";

type ConstraintValue = Extract<PinValue, { kind: "constraint" }>;

const bySyntax: Record<ConstraintSyntax, RewriteConstraint> = {
  pep440: rewritePep440,
  poetry: rewritePoetry,
  npm: rewriteNpm,
  cargo: rewriteCargo,
  helm: rewriteHelm,
};

/** Rewrites a constraint by its own syntax, and the hashes that stand behind it. */
export function rewriteConstraintPin(
  value: ConstraintValue,
  options: RepinOptions,
):
  | { readonly kind: "rewritten"; readonly replacements: readonly Replacement[] }
  | Exclude<Rewrite, { kind: "rewritten" }> {
  const { release, hashes } = options;
  const rewrite = bySyntax[value.syntax](value.text, { ...options, version: release.version });
  if (rewrite.kind !== "rewritten") return rewrite;
  const replacements: Replacement[] = [];
  if (rewrite.text !== value.text) replacements.push({ span: value.span, text: rewrite.text });
  if (value.hashes === undefined) return { kind: "rewritten", replacements };

  if (hashes === undefined || hashes.length === 0) {
    return replacements.length === 0
      ? { kind: "rewritten", replacements }
      : { kind: "refused", problem: unknownHashes(formatPep440(release.version)) };
  }
  if (!areHashesOf(value.hashes, hashes)) replacements.push(rewriteHashes(value.hashes, hashes));
  return { kind: "rewritten", replacements };
}
