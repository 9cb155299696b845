import type { Finding } from "@release-actions/release-model";

/** A check of a GitOps repository, for scripts. */
export interface CheckDocument {
  readonly schema: 1;
  /** Whether a release graph was there that the order of rollouts was held against. */
  readonly ordered: boolean;
  readonly findings: readonly Finding[];
}

export function checkDocument(
  findings: readonly Finding[],
  { ordered }: Pick<CheckDocument, "ordered">,
): CheckDocument {
  return { schema: 1, ordered, findings };
}
