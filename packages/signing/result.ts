import type { ReleaseError } from "@release-actions/release-model";
import type { VerifiedStatement } from "@release-actions/signature-verification";
import type { SigningStep, SigningWrite } from "./step.ts";

/** What came of one digest. */
export type SigningResult =
  /** Everything wanted is there; proven by `statements` unless that was not asked for. */
  | { readonly kind: "done"; readonly step: SigningStep; readonly statements: readonly VerifiedStatement[] }
  | {
      readonly kind: "failed";
      readonly step: SigningStep;
      /** What was written before it failed. */
      readonly written: readonly SigningWrite[];
      readonly error: ReleaseError;
    };
