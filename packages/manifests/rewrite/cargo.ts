import type { RewriteConstraint } from "./rewrite.ts";
import { rewriteSemver, type SemverDialect } from "./semver-rewrite.ts";

/**
 * Rewrites a requirement of a Cargo.toml, where a bare version is a caret and `=` is exact.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export const rewriteConstraint: RewriteConstraint = (text, options) => {
  return rewriteSemver(text, options, cargo);
};

const cargo: SemverDialect = {
  syntax: "cargo",
  form: { separator: "comma", alternatives: false },
  operators: { exact: ["="], compatible: ["", "^"], minimum: [">="] },
};
