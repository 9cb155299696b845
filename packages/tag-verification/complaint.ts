/** Why a check does not pass; it becomes a finding at the level the repository gives the check. */
export interface Complaint {
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}
