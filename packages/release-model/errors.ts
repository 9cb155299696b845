/** Where in a file a problem stands. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What every error of ours says: what was expected, what was found, what to do about it. */
export interface Problem {
  /** Stable kebab-case identifier, for scripts and for the troubleshooting page. */
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly location?: Location | undefined;
  readonly cause?: unknown;
}

/**
 * An error a person can act on. Its message has one sentence a line: expected, found, what to do.
 * Never put a secret in it.
 */
export abstract class ReleaseError extends Error {
  abstract readonly kind: "usage" | "refusal" | "external" | "internal";
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly location: Location | undefined;

  constructor(problem: Problem) {
    super(renderProblem(problem), problem.cause === undefined ? undefined : { cause: problem.cause });
    this.name = new.target.name;
    this.code = problem.code;
    this.expected = problem.expected;
    this.found = problem.found;
    this.fix = problem.fix;
    this.location = problem.location;
  }
}

/** The caller asked for something malformed: fix the command, the workflow or the graph. */
export class UsageError extends ReleaseError {
  readonly kind = "usage";
}

/** An expected "no": the request is understood and policy, safety or the file itself forbids it. */
export class Refusal extends ReleaseError {
  readonly kind = "refusal";
}

/** A tool, a service or the network failed. */
export class ExternalError extends ReleaseError {
  readonly kind = "external";
  /** Whether the same call may succeed when it is simply made again. */
  readonly retryable: boolean;

  constructor(problem: Problem & { readonly retryable: boolean }) {
    super(problem);
    this.retryable = problem.retryable;
  }
}

/** Our own bug: an invariant of ours did not hold. */
export class InternalError extends ReleaseError {
  readonly kind = "internal";
}

/** The problem as three short lines, preceded by its place when it has one. */
export function renderProblem(problem: Problem): string {
  const place = problem.location === undefined ? "" : `${renderLocation(problem.location)}: `;
  return `${place}expected ${problem.expected}\nfound ${problem.found}\n${problem.fix}`;
}

/** `file:line:column`, as editors and terminals link it. */
export function renderLocation(location: Location): string {
  return [location.file, location.line, location.column].filter((part) => part !== undefined).join(":");
}

/** Makes a `switch` over a union fail to compile when a member is missing. */
export function assertNever(value: never): never {
  throw new InternalError({
    code: "unreachable",
    expected: "every case to be handled",
    found: JSON.stringify(value),
    fix: "Report this as a bug of release-actions.",
  });
}
