import {
  formatDigestReference,
  Refusal,
  type DigestReference,
  type ReleaseError,
} from "@release-actions/release-model";
import type { SignatureVerdict, Statement } from "@release-actions/signature-verification";

/** What was written and cannot be proven. */
export function proofError(
  image: DigestReference,
  statement: Statement,
  verdict: SignatureVerdict | undefined,
): ReleaseError {
  const reason =
    verdict === undefined || verdict.kind === "verified"
      ? {
          expected: "what was signed just now",
          found: "something else that is signed by the same identity",
          fix: "Run it again.",
        }
      : verdict.reason;
  return new Refusal({
    code: "not-proven",
    expected: `the ${statement} of ${formatDigestReference(image)} to verify after it was written: ${reason.expected}`,
    found: reason.found,
    fix: `${reason.fix} Do not promote this image before cosign-sign was green for it.`,
  });
}
