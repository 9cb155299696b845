import { ExternalError } from "@release-actions/release-model";
import type { SignatureVerdict } from "@release-actions/signature-verification";
import type { Attempt } from "./patience.ts";

/** How often a registry is asked again that may not have kept up yet: for seven seconds. */
export const lags = 3;

/**
 * The verdicts, once all of them are known. What is unknown is asked again, and never counts as missing: it would be signed a second
 * time. `before`: how often it was asked before.
 */
export function attemptKnown(
  verdicts: readonly SignatureVerdict[],
  { before }: { readonly before: number },
): Attempt<readonly SignatureVerdict[]> {
  const unknown = verdicts.find((verdict) => verdict.kind === "unknown");
  if (unknown === undefined) return { kind: "done", content: verdicts };
  const { reason, retryAfter } = unknown;
  if (mayPass(unknown, before)) return { kind: "later", problem: reason, retryAfter };
  return { kind: "stopped", error: new ExternalError({ ...reason, retryable: false }) };
}

/** Whether what is in the way may be over when it is asked again. */
export function mayPass(
  { obstacle }: Extract<SignatureVerdict, { kind: "unknown" }>,
  before: number,
): boolean {
  return obstacle === "outage" || obstacle === "unclear" || (obstacle === "incomplete" && before < lags);
}
