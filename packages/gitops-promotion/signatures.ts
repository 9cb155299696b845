import type { Obstacle } from "@release-actions/signature-verification";
import type { ReleasePublished } from "@release-actions/release-model/release-published";

/** An image or a chart by its digest. */
export type SignedArtifact = ReleasePublished["images"][number];

/** What is known of a signature. `refused` is an answer, `unknown` is none. */
export interface SignatureAnswer {
  readonly kind: "verified" | "refused" | "unknown";
  readonly artifact: SignedArtifact;
  /** Why nothing is known; undefined where something is. */
  readonly obstacle: Obstacle | undefined;
  /** Undefined where it is verified. */
  readonly reason:
    | { readonly code: string; readonly expected: string; readonly found: string; readonly fix: string }
    | undefined;
}

/** Asks whether each was signed by whom it has to be. */
export type AskSignatures = (request: {
  readonly artifacts: readonly SignedArtifact[];
}) => Promise<readonly SignatureAnswer[]>;
