import { Refusal } from "@release-actions/release-model";

/** A lockfile that cannot be understood: cut off, merged with conflict markers, or of an unknown version. */
export function lockSyntax(problem: {
  readonly path: string;
  readonly found: string;
  readonly line?: number;
  readonly column?: number;
  readonly cause?: unknown;
}): Refusal {
  const { path, found, line, column, cause } = problem;
  return new Refusal({
    code: "lock-syntax",
    expected: "a lockfile as its tool writes it",
    found,
    fix: "Resolve a merge conflict in it, or let the tool write it anew.",
    location: {
      file: path,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    },
    cause,
  });
}

/** The text of a lockfile, without a byte order mark. @throws {Refusal} `lock-syntax` when it is not UTF-8. */
export function decodeLock(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw lockSyntax({ path, found: "bytes that are no UTF-8 text", cause });
  }
}
