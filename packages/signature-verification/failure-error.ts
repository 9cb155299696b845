import { ExternalError, Refusal, type ReleaseError } from "@release-actions/release-model";
import type { VerificationReport } from "./report.ts";

/** The one error a run ends with. Unknown is an outage, and says that a retry may help. */
export function verdictError({ kind, problem }: NonNullable<VerificationReport["failure"]>): ReleaseError {
  return kind === "refused" ? new Refusal(problem) : new ExternalError({ ...problem, retryable: true });
}
