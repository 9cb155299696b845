import type { DigestReference } from "@release-actions/release-model";
import type { SignatureVerdict, Trust } from "@release-actions/signature-verification";

/** What is known before anything is signed. */
export interface SigningFacts {
  /** Whose signature is expected afterwards. */
  readonly trust: Trust;
  readonly targets: readonly TargetFacts[];
}

/** One digest that is to be signed. */
export interface TargetFacts {
  readonly image: DigestReference;
  /** As it was asked for: the tag that led to the digest, or the index that lists it. */
  readonly origin:
    | { readonly kind: "digest" }
    | { readonly kind: "tag"; readonly tag: string }
    | { readonly kind: "child"; readonly index: string; readonly platform: string | undefined };
  /** What is there already, by the same signer: one verdict for each statement that is wanted; empty: not looked. */
  readonly existing: readonly SignatureVerdict[];
}
