import type { DigestReference } from "@release-actions/release-model";
import type { VerificationRequest } from "./request.ts";
import type { SignatureVerdict } from "./verdict.ts";
import type { VerificationPorts } from "./verify-signatures.ts";

export function verifyImage(
  image: DigestReference,
  _request: VerificationRequest,
  _ports: VerificationPorts,
): Promise<SignatureVerdict> {
  const reason = { code: "not-asked", expected: "an answer", found: "none", fix: "Try again." };
  return Promise.resolve({ kind: "unknown", image, statement: undefined, reason, retryAfter: undefined });
}
