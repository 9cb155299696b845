import { valid as isPep440 } from "@renovatebot/pep440";
import parseSemver from "semver/functions/parse.js";
import { Refusal } from "../errors.ts";
import { escapeText } from "../escape-text.ts";
import type { ConstraintSyntax } from "../pin.ts";
import { formatPep440, formatSemver } from "../version-spelling.ts";
import type { Version } from "../version.ts";
import { cargoAdmits } from "./cargo.ts";
import { helmAdmits } from "./helm.ts";
import { npmAdmits } from "./npm.ts";
import { pep440Admits } from "./pep440.ts";
import { poetryAdmits } from "./poetry.ts";

export interface AdmitsOptions {
  /**
   * True admits pre-releases wherever their order puts them, false admits none for pep440 and poetry. Left out, the
   * installer's rule holds: a pre-release is admitted only where the constraint itself mentions one. For PEP 440 that is
   * what pip and uv do as long as a final release can be had, and what packaging did up to version 25. The default of
   * packaging 26's `SpecifierSet.contains` differs: asked about a single pre-release it says yes, as there is nothing else to take.
   */
  readonly prereleases?: boolean;
}

/** A constraint as it stands in a file: `>=1.2,<2`, `^0.7.0`, `*`, or nothing at all. */
export interface Constraint {
  readonly syntax: ConstraintSyntax;
  readonly text: string;
}

/**
 * Whether an installer that reads `constraint` may take `version`, by the rules of the syntax's own tool. Throws a Refusal
 * `constraint-format` when the text is no constraint of that syntax (a dist-tag, a URL), so that nobody reads "no" for it.
 */
export function admits(constraint: Constraint, version: Version, options: AdmitsOptions = {}): boolean {
  const isPython = constraint.syntax === "pep440" || constraint.syntax === "poetry";
  return judge(constraint, isPython ? formatPep440(version) : formatSemver(version), options);
}

/**
 * The same for a version that others released and that nobody here could, in its ecosystem's spelling: `24.2`,
 * `1.0.0-canary.4`, `0.10.0+wasi`. Undefined when it is no version there. Throws as {@link admits} does.
 */
export function admitsSpelled(
  constraint: Constraint,
  spelled: string,
  options: AdmitsOptions = {},
): boolean | undefined {
  const version = readSpelled(constraint.syntax, spelled);
  return version === undefined ? undefined : judge(constraint, version, options);
}

function readSpelled(syntax: ConstraintSyntax, spelled: string): string | undefined {
  if (spelled.length > 256) return undefined;
  switch (syntax) {
    case "pep440":
    case "poetry":
      return isPep440(spelled) === null ? undefined : spelled;
    case "npm":
    case "cargo":
      return parseSemver(spelled)?.version;
    case "helm":
      // Masterminds' NewVersion fills in the numbers that are missing.
      return parseSemver(
        spelled.replace(
          /^v?(\d+)(\.\d+)?(?![\d.])/,
          (_, major: string, minor = ".0") => `${major}${minor}.0`,
        ),
      )?.version;
  }
}

function judge(constraint: Constraint, version: string, options: AdmitsOptions): boolean {
  const { syntax, text } = constraint;
  // Longer than anybody writes, shorter than what could make a pattern slow.
  const answer = text.length > 1000 ? undefined : rules[syntax](text, version, options.prereleases);
  if (answer !== undefined) return answer;
  throw new Refusal({
    code: "constraint-format",
    expected: `a version constraint as ${tools[syntax]} reads it`,
    found: `"${escapeText(text)}"`,
    fix: "Correct the constraint where it stands.",
  });
}

/** Each answers undefined when the text is no constraint of its syntax. */
type Rule = (text: string, version: string, prereleases: boolean | undefined) => boolean | undefined;

const rules: Record<ConstraintSyntax, Rule> = {
  pep440: pep440Admits,
  poetry: poetryAdmits,
  npm: npmAdmits,
  cargo: cargoAdmits,
  helm: helmAdmits,
};

const tools: Record<ConstraintSyntax, string> = {
  pep440: "pip (PEP 440)",
  poetry: "poetry",
  npm: "npm",
  cargo: "cargo",
  helm: "helm",
};
