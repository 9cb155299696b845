import type { WorkflowRun } from "@release-actions/ports";
import type { ReleaseError } from "@release-actions/release-model";

export type { WorkflowRun };

/** What is known of a receiver before anything is sent. */
export type ReceiverFacts =
  | { readonly kind: "seen"; readonly runs: readonly WorkflowRun[] }
  /** The token may not read runs. Sending is possible all the same. */
  | { readonly kind: "unreadable"; readonly error: ReleaseError };
