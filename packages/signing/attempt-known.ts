import { ExternalError } from "@release-actions/release-model";
import type { SignatureVerdict } from "@release-actions/signature-verification";
import type { Attempt } from "./patience.ts";

/**
 * What is read from verdicts, once all of them are known. What is unknown is asked again, and never counts as missing: it would
 * be signed a second time.
 */
export function attemptKnown<Content>(
  verdicts: readonly SignatureVerdict[],
  read: (verdicts: readonly SignatureVerdict[]) => Content,
): Attempt<Content> {
  const unknown = verdicts.find((verdict) => verdict.kind === "unknown");
  if (unknown === undefined) return { kind: "done", content: read(verdicts) };
  const { obstacle, reason, retryAfter } = unknown;
  if (obstacle === "outage" || obstacle === "unclear") return { kind: "later", problem: reason, retryAfter };
  return { kind: "stopped", error: new ExternalError({ ...reason, retryable: false }) };
}
