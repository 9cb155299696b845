import type { DigestReference } from "@release-actions/release-model";

/** Whom cosign is to believe: the same for every verification of a run. */
export type CosignTrust =
  | {
      readonly kind: "keyless";
      readonly identity: { readonly kind: "exact" | "pattern"; readonly value: string };
      readonly issuer: string;
      /** `owner/name`, the repository whose workflow ran; undefined: not asked. */
      readonly repository: string | undefined;
    }
  | { readonly kind: "key"; readonly key: string };

/** With what cosign signs. */
export type CosignSigner =
  /** The identity token itself; the adapter hands it on in a file that nobody else can read. */
  { readonly kind: "keyless"; readonly token: string } | { readonly kind: "key"; readonly key: string };

export interface CosignSignature {
  readonly image: DigestReference;
  readonly signer: CosignSigner;
  /** `key=value`, signed with the digest. */
  readonly annotations: readonly string[];
}

export interface CosignAttestation {
  readonly image: DigestReference;
  readonly signer: CosignSigner;
  /** cosign's word for the type of the predicate: `spdxjson`. */
  readonly type: string;
  /** The predicate, as JSON. */
  readonly predicate: string;
}

export interface CosignQuestion {
  readonly image: DigestReference;
  readonly trust: CosignTrust;
  /** cosign's word for the type of the predicate, or an address. */
  readonly type: string;
  readonly form: CosignForm;
  /** How many statements are attached: cosign reads one after another. */
  readonly attached: number;
}

export interface CosignBundleQuestion extends Omit<CosignQuestion, "form" | "attached"> {
  /** As JSON. */
  readonly bundle: string;
}

/** How a statement is attached: in a bundle that refers to the image, or, before cosign 2.5, in an image under a tag of its own. */
export type CosignForm = "bundle" | "legacy";

/** What cosign said, understood. The texts are fit to be shown and hold no token. */
export interface CosignFailure {
  /** Stable and kebab-case: `fulcio-down`. */
  readonly code: string;
  readonly means: CosignMeaning;
  readonly expected: string;
  /** cosign's own words, shortened. */
  readonly found: string;
  readonly fix: string;
}

export type CosignMeaning =
  /** There is nothing of the kind at this digest, if the registry is to be believed. */
  | "absent"
  /** There is something, and it is not what was asked for: another signer, another content. */
  | "untrusted"
  /** A service is out of order or in haste; the same call may succeed later. */
  | "outage"
  /** The log holds this very entry already. */
  | "logged"
  /** A service, or the registry, says no: credentials, permissions, a token it does not take. */
  | "denied"
  /** A setting or a file is wrong. */
  | "usage"
  /** Words that are not in the table. */
  | "unclear";

export type CosignAnswer<Content> =
  | { readonly kind: "done"; readonly content: Content }
  | { readonly kind: "failed"; readonly failure: CosignFailure };

/** A statement that cosign found signed by whom it was to believe, in the DSSE envelope it came in. */
export interface VerifiedEnvelope {
  /** The statement, as JSON. */
  readonly payload: string;
  /** Base64, as in the bundle. */
  readonly signatures: readonly string[];
}

export interface PublicKey {
  /** Of a file that lives as long as the run. */
  readonly path: string;
  /** The key itself, in PEM. */
  readonly text: string;
}

/** The program that signs and verifies. Each call is about one image, under a time limit of our own. */
export interface Cosign {
  /** As it calls itself, or the major version where it does not know. */
  readonly version: string;
  /** How it attaches what it signs. */
  readonly form: CosignForm;
  sign(signature: CosignSignature): Promise<CosignAnswer<undefined>>;
  attest(attestation: CosignAttestation): Promise<CosignAnswer<undefined>>;
  verifyStatement(question: CosignQuestion): Promise<CosignAnswer<readonly VerifiedEnvelope[]>>;
  /** Of one bundle, whatever the registry has. */
  verifyBundle(question: CosignBundleQuestion): Promise<CosignAnswer<undefined>>;
  /** Signatures of the form before cosign 3. Nothing but their number is known. */
  verifyLegacy(question: Omit<CosignQuestion, "type" | "form" | "attached">): Promise<CosignAnswer<number>>;
  /** The public half of a key, for verifying. */
  publicKey(key: string): Promise<CosignAnswer<PublicKey>>;
}
