import { UsageError, type Problem } from "../errors.ts";

/** A problem in a graph. There may be thousands, and few are shown: what is costly to say is said when it is. */
export interface GraphProblem extends Problem {
  /** A better fix, if there is one. */
  readonly suggest?: () => string | undefined;
}

/** Throws when there are problems. */
export function refuseAny(problems: readonly GraphProblem[]): void {
  if (problems.length > 0) refuse(problems);
}

/**
 * One UsageError for all that is wrong in a file: the first problem in full, the others by their line and with the name
 * that was probably meant, so that one look at the file mends them all.
 */
export function refuse(problems: readonly GraphProblem[]): never {
  const [first = unknown, ...others] = [...problems].sort(
    (a, b) =>
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
  const more = others
    .slice(0, 20)
    .map(({ location, expected, found, suggest }) =>
      `\nLine ${location?.line ?? 0}: expected ${expected}, found ${found}. ${suggest?.() ?? ""}`.trimEnd(),
    );
  const rest = others.length > 20 ? `\nAnd ${others.length - 20} more.` : "";
  const { suggest, ...problem } = first;
  throw new UsageError({ ...problem, fix: `${suggest?.() ?? first.fix}${more.join("")}${rest}` });
}

const unknown: GraphProblem = {
  code: "graph-schema",
  expected: "a release graph",
  found: "something else",
  fix: "Correct the file.",
};
