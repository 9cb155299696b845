import { inspect } from "node:util";
import { InternalError, ReleaseError, type Annotation } from "@release-actions/release-model";

/** What a person reads when an action ends with this error. */
export function failureAnnotation(action: string, error: unknown): Annotation {
  const known = error instanceof ReleaseError ? error : unexpected(error);
  return {
    level: "error",
    title: `${action}: ${known.code}`,
    message: [known.message, advice(known)].filter((line) => line !== "").join("\n"),
    ...(known.location === undefined ? {} : { location: known.location }),
  };
}

/** The chain of causes with their stacks, for the debug log. */
export function errorTrace(error: unknown): string {
  const lines: string[] = [];
  for (let current = error; current !== undefined && lines.length < 10;) {
    lines.push(current instanceof Error ? (current.stack ?? current.message) : inspect(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return lines.join("\ncaused by ");
}

function advice(error: ReleaseError): string {
  if (error.kind !== "external" || !("retryable" in error)) return "";
  return error.retryable === true
    ? "Starting this job again may help."
    : "Starting this job again does not help by itself.";
}

function unexpected(error: unknown): InternalError {
  return new InternalError({
    code: "unexpected",
    expected: "to finish",
    found: error instanceof Error ? `${error.name}: ${error.message}` : inspect(error),
    fix: "This is a bug of release-actions. Report it with the log of a run that has debug logging on.",
    cause: error,
  });
}
