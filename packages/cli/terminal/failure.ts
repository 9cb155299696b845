import { ReleaseError, renderLocation } from "@release-actions/release-model";
import type { Terminal } from "./terminal.ts";
import { renderJson, visible } from "./visible.ts";

/** What every command prints with --json when it fails; the shape is published as schema/error.schema.json. */
export interface ErrorReport {
  readonly schema: 1;
  readonly error: {
    /** What decides the exit code: usage 2, refusal 3, external 4, internal 70. */
    readonly kind: "usage" | "refusal" | "external" | "internal";
    /** Stable, in kebab-case. */
    readonly code: string;
    readonly expected: string;
    readonly found: string;
    readonly fix: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
    /** Whether the same call may succeed when it is simply made again. */
    readonly retryable: boolean;
  };
}

/** Says why a command failed: three short lines for people, or JSON. A stack trace only for a bug of ours, on request. */
export function renderFailure(
  error: unknown,
  options: { readonly terminal: Terminal; readonly asJson: boolean },
): void {
  const { terminal, asJson } = options;
  const failure = error instanceof ReleaseError ? describe(error) : describeBug(error, terminal);
  if (asJson) {
    terminal.print(renderJson({ schema: 1, error: failure } satisfies ErrorReport));
    return;
  }
  const { code, expected, found, fix, ...place } = visible(failure);
  const { errorColors: colors } = terminal;
  terminal.note(
    [
      `${colors.red("error")} ${colors.bold(code)}`,
      `  ${renderPlace(place)}expected ${expected.replaceAll("\n", "\n    ")}`,
      `  found ${found.replaceAll("\n", "\n    ")}`,
      `  ${fix.replaceAll("\n", "\n  ")}`,
      "",
    ].join("\n"),
  );
}

type Failure = ErrorReport["error"];

function renderPlace({ file, line, column }: Pick<Failure, "file" | "line" | "column">): string {
  if (file === null) return "";
  const numbers = { ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
  return `${renderLocation({ file, ...numbers })}: `;
}

function describe(error: ReleaseError): Failure {
  const { kind, code, expected, found, fix, location } = error;
  return {
    kind,
    code,
    expected,
    found,
    fix,
    file: location?.file ?? null,
    line: location?.line ?? null,
    column: location?.column ?? null,
    retryable: "retryable" in error && error.retryable === true,
  };
}

function describeBug(error: unknown, terminal: Terminal): Failure {
  const debug = terminal.environment["RELEASE_HELPER_DEBUG"] !== undefined;
  const words =
    error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
  return {
    kind: "internal",
    code: "bug",
    expected: "release-helper to handle this",
    found: words,
    fix: debug
      ? "Report this with the lines above."
      : "Run it again with RELEASE_HELPER_DEBUG=1 and report what it prints.",
    file: null,
    line: null,
    column: null,
    retryable: false,
  };
}
