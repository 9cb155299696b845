import type { SignatureVerdict } from "@release-actions/signature-verification";

const absences = [
  ...["unsigned", "sbom-missing", "provenance-missing", "statement-missing"],
  // Not every form says by which key it is, and another one's is not what was written.
  "key-differs",
];

/**
 * Whether what was written is not there: something else of the same signer is, or nothing of the kind by us. What is ours and
 * cannot be verified would be no better a second time.
 */
export function isGone(verdict: SignatureVerdict | undefined): boolean {
  if (verdict?.kind === "refused") return absences.includes(verdict.reason.code);
  return verdict?.kind !== "unknown";
}
