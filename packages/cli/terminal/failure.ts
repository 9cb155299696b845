import { ReleaseError, renderLocation } from "@release-actions/release-model";
import type { Terminal } from "./terminal.ts";

/** Says why a command failed: three short lines for people, or JSON. A stack trace only for a bug of ours, on request. */
export function renderFailure(
  error: unknown,
  options: { readonly terminal: Terminal; readonly asJson: boolean },
): void {
  const { terminal, asJson } = options;
  const failure = error instanceof ReleaseError ? describe(error) : describeBug(error, terminal);
  if (asJson) {
    terminal.print(`${JSON.stringify({ schema: 1, error: failure }, undefined, 2)}\n`);
    return;
  }
  const place =
    failure.file === null
      ? ""
      : `${renderLocation({ file: failure.file, ...(failure.line === null ? {} : { line: failure.line }) })}: `;
  const { colors } = terminal;
  terminal.note(
    [
      `${colors.red("error")} ${colors.bold(failure.code)}`,
      `  ${place}expected ${failure.expected}`,
      `  found ${failure.found.replaceAll("\n", "\n    ")}`,
      `  ${failure.fix}`,
      "",
    ].join("\n"),
  );
}

interface Failure {
  readonly kind: ReleaseError["kind"];
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly file: string | null;
  readonly line: number | null;
}

function describe(error: ReleaseError): Failure {
  const { kind, code, expected, found, fix, location } = error;
  return { kind, code, expected, found, fix, file: location?.file ?? null, line: location?.line ?? null };
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
  };
}
