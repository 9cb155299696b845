import type { ReleaseError } from "@release-actions/release-model";

/** What the exit code of release-helper means. */
export const exitCodes = {
  done: 0,
  /** There are findings, or a part is not done. */
  partly: 1,
  usage: 2,
  refused: 3,
  /** An outside tool or service failed. */
  external: 4,
  /** A bug of ours (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function exitCodeOf(error: ReleaseError): ExitCode {
  return {
    usage: exitCodes.usage,
    refusal: exitCodes.refused,
    external: exitCodes.external,
    internal: exitCodes.bug,
  }[error.kind];
}
