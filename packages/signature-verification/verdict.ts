import type { DigestReference, NamedImage } from "@release-actions/release-model";
import type { Statement } from "./request.ts";

/** One statement about an image that is proven. */
export interface VerifiedStatement {
  readonly statement: Statement;
  /** `https://sigstore.dev/cosign/sign/v1`, `https://slsa.dev/provenance/v1`; `legacy` for a signature of the old form. */
  readonly predicateType: string;
  /** Who signed; undefined where a key did. */
  readonly identity: string | undefined;
  readonly issuer: string | undefined;
  readonly sourceRepository: string | undefined;
  /** What the statement says; undefined where nothing more is known of it. */
  readonly predicate: unknown;
  /** What was signed together with the digest. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** Why an image is not verified, in the form of all errors. */
export interface VerdictReason {
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** Why there is no answer. Only what is an outage may be over when it is asked again. */
export type Obstacle =
  /** The registry or the trust root does not answer, or not everybody alike. */
  | "outage"
  /** The registry lists what it does not have; that is over in a moment, or never. */
  | "incomplete"
  /** It answers, and not to this run. */
  | "denied"
  /** A setting, a file or the version of cosign is not the right one. */
  | "usage"
  /** cosign said what nobody knows. */
  | "unclear";

/**
 * What is known of one image. The three are never confused: `refused` is an answer (nobody, or somebody else, signed this
 * content), `unknown` is none (the registry or the trust root could not be asked) and says what is in the way.
 */
export type SignatureVerdict =
  | {
      readonly kind: "verified";
      readonly image: DigestReference;
      readonly statements: readonly VerifiedStatement[];
    }
  | {
      readonly kind: "refused";
      readonly image: DigestReference;
      readonly statement: Statement;
      readonly reason: VerdictReason;
    }
  | {
      readonly kind: "unknown";
      readonly image: DigestReference;
      readonly statement: Statement | undefined;
      readonly obstacle: Obstacle;
      readonly reason: VerdictReason;
      /** Milliseconds for which the registry wants to be left alone, where it said so. */
      readonly retryAfter: number | undefined;
    };

/** A name that leads to no digest: nobody knows what would have to be signed. */
export type UnresolvedVerdict =
  | ({ readonly kind: "refused" } & Unresolved)
  | ({ readonly kind: "unknown"; readonly obstacle: Obstacle } & Unresolved);

interface Unresolved {
  readonly image: NamedImage;
  readonly statement: undefined;
  readonly reason: VerdictReason;
}

export type NamedVerdict = SignatureVerdict | UnresolvedVerdict;
