import { ExternalError, Refusal, UsageError, type ReleaseError } from "@release-actions/release-model";
import type { CosignFailure } from "@release-actions/ports";
import type { Attempt } from "./patience.ts";

/** A failure of cosign as an error people see. */
export function cosignError(failure: CosignFailure): ReleaseError {
  const { means, code, expected, found, fix } = failure;
  const problem = { code, expected, found, fix };
  switch (means) {
    case "usage":
      return new UsageError(problem);
    case "untrusted":
    case "absent":
      return new Refusal(problem);
    case "outage":
    case "logged":
      return new ExternalError({ ...problem, retryable: true });
    case "denied":
    case "unclear":
      return new ExternalError({ ...problem, retryable: false });
  }
}

/** Whether what ended like this is tried again. */
export function attemptAfter(error: ReleaseError): Attempt<never> {
  return error instanceof ExternalError && error.retryable
    ? { kind: "later", problem: error }
    : { kind: "stopped", error };
}
