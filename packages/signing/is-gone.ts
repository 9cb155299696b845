import type { SignatureVerdict } from "@release-actions/signature-verification";

const absences = ["unsigned", "sbom-missing", "provenance-missing", "statement-missing"];

/**
 * Whether what was written is not there: something else of the same signer is, or nothing of the kind. What is there and cannot be
 * verified would be no better a second time.
 */
export function isGone(verdict: SignatureVerdict | undefined): boolean {
  if (verdict?.kind === "refused") return absences.includes(verdict.reason.code);
  return verdict?.kind !== "unknown";
}
