import { ExternalError, Refusal, UsageError, type ReleaseError } from "@release-actions/release-model";
import type { SigningReport } from "./report.ts";

/** The one error a run ends with, of the same kind as that of the first digest that failed. */
export function failureError({ problem, error }: NonNullable<SigningReport["failure"]>): ReleaseError {
  if (error instanceof UsageError) return new UsageError(problem);
  if (error instanceof ExternalError) return new ExternalError({ ...problem, retryable: error.retryable });
  return new Refusal(problem);
}
