import type { RewriteProblem } from "./rewrite.ts";

/** The text is not of its syntax's grammar, or is filled in by a template. */
export function cannotRead(text: string): RewriteProblem {
  const [escape] = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|.)/.exec(text) ?? [];
  if (escape !== undefined) {
    return {
      code: "constraint-syntax",
      expected: "a version constraint without escapes",
      found: `the escape ${escape} in "${text}"`,
      fix: "Write the character itself in place of the escape.",
    };
  }
  return {
    code: "constraint-syntax",
    expected: "a version constraint",
    found: JSON.stringify(text),
    fix: "Write the constraint in the form its tool documents.",
  };
}

/** One clause of the constraint excludes the release. */
export function excludes(clause: string, text: string, version: string): RewriteProblem {
  return {
    code: "constraint-excludes",
    expected: `a constraint that admits ${version}`,
    found: clause === text ? `"${text}"` : `"${clause}" in "${text}"`,
    fix: "Change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
  };
}

/** An upper bound of the constraint excludes the release, and may be raised where its author agrees. */
export function boundExcludes(clause: string, text: string, version: string): RewriteProblem {
  return {
    ...excludes(clause, text, version),
    fix: "Allow this bound to be raised (--widen, or widen: true in the release graph), change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
  };
}

/** The constraint excludes this very version, and no policy overrules that. */
export function exclusion(clause: string, text: string, version: string): RewriteProblem {
  return {
    ...excludes(clause, text, version),
    fix: "Remove this exclusion by hand if it no longer holds, or release another version.",
  };
}

/** The range would hold the release, but tools install a pre-release only where a constraint names one. */
export function needsPrerelease(text: string, version: string): RewriteProblem {
  return {
    code: "constraint-prerelease",
    expected: `a constraint that names a pre-release, so that ${version} can be installed`,
    found: `"${text}"`,
    fix: "Choose the pin policy exact for pre-releases, or release a stable version.",
  };
}

/** `==2.1.0+cu118` names one build; the release has no such label. */
export function wouldDropLocal(text: string): RewriteProblem {
  return {
    code: "constraint-local",
    expected: "a version without a local label",
    found: `"${text}"`,
    fix: "Change this pin by hand: the label names a build of its own.",
  };
}
