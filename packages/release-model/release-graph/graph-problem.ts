import { UsageError, type Problem } from "../errors.ts";

/** Throws when there are problems. */
export function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) refuse(problems);
}

/**
 * One UsageError for all that is wrong in a file: the first problem in full, the others by their line, so that
 * one look at the file mends them all.
 */
export function refuse(problems: readonly Problem[]): never {
  const [first = unknown, ...others] = [...problems].sort(
    (a, b) =>
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
  const more = others
    .slice(0, 20)
    .map(
      ({ location, expected, found }) =>
        `\nLine ${location?.line ?? 0}: expected ${expected}, found ${found}.`,
    );
  const rest = others.length > 20 ? `\nAnd ${others.length - 20} more.` : "";
  throw new UsageError({ ...first, fix: `${first.fix}${more.join("")}${rest}` });
}

const unknown: Problem = {
  code: "graph-schema",
  expected: "a release graph",
  found: "something else",
  fix: "Correct the file.",
};
