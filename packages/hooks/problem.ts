/** Why a hook says no. */
export interface HookProblem {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}
