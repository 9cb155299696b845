/** Why a check does not pass; it becomes a finding at the level the repository gives the check. */
export interface Complaint {
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  /** Relative to the top of the repository. */
  readonly file?: string;
  /** Where it stops no release, whatever level the check has. */
  readonly isHint?: true;
  /** From 1. */
  readonly line?: number;
}

/** The complaint about a question that this clone, or this machine, cannot answer. */
export function cannotTell(
  expected: string,
  { reason, fix }: { readonly reason: string; readonly fix: string },
): Complaint {
  return { expected, found: `unknown: ${reason}`, fix };
}
