import type { DigestReference } from "@release-actions/release-model";
import type { TargetFacts } from "./facts.ts";
import type { Predicate } from "./predicate.ts";

/** What is to be done to one digest, one thing after another. */
export interface SigningStep {
  readonly image: DigestReference;
  readonly origin: TargetFacts["origin"];
  /** Empty where everything is there already. */
  readonly writes: readonly SigningWrite[];
}

export type SigningWrite =
  { readonly kind: "sign" } | { readonly kind: "attest"; readonly predicate: Predicate };

/** What will be signed, before anything is. */
export interface SigningPlan {
  readonly steps: readonly SigningStep[];
}
