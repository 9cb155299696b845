import {
  formatDigestReference,
  Refusal,
  type DigestReference,
  type ReleaseError,
} from "@release-actions/release-model";
import { isGone } from "./is-gone.ts";
import type { SignatureVerdict, Statement } from "@release-actions/signature-verification";

/** What was written and cannot be proven. */
export function proofError(
  image: DigestReference,
  statement: Statement,
  verdict: SignatureVerdict | undefined,
): ReleaseError {
  const named = `the ${statement} of ${formatDigestReference(image)}`;
  const code = "not-proven";
  const caution = "Do not promote this image before cosign-sign was green for it.";
  if (verdict === undefined || verdict.kind === "verified" || isGone(verdict)) {
    return new Refusal({
      code,
      expected: `${named} to be there after it was written`,
      found:
        verdict?.kind === "refused"
          ? verdict.reason.found
          : "something else that is signed by the same identity",
      fix: `Jobs that attach to one digest at the same time overwrite each other's work where the registry has no referrers API (ghcr.io is one). Let them run one after another, and run this again. ${caution}`,
    });
  }
  const { expected, found, fix } = verdict.reason;
  return new Refusal({
    code,
    expected: `${named} to verify after it was written: ${expected}`,
    found,
    fix: `${fix} ${caution}`,
  });
}
