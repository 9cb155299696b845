import { ExternalError, Refusal, UsageError, type ReleaseError } from "@release-actions/release-model";
import type { VerificationReport } from "./report.ts";

/** The one error a run ends with. Of what is unknown, only an outage says that a retry may help. */
export function verdictError(failure: NonNullable<VerificationReport["failure"]>): ReleaseError {
  const { problem } = failure;
  if (failure.kind === "refused") return new Refusal(problem);
  if (failure.obstacle === "usage") return new UsageError(problem);
  return new ExternalError({ ...problem, retryable: failure.obstacle === "outage" });
}
