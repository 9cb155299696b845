import { ExternalError, Refusal, UsageError, type ReleaseError } from "@release-actions/release-model";
import type { CosignFailure } from "@release-actions/ports";

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
