import type { DigestReference } from "@release-actions/release-model";

/** What came of asking a registry. `asked` and `answered` are fit to be shown. */
export type RegistryAnswer<Content> =
  | { readonly kind: "read"; readonly content: Content }
  /** The registry was reached and has no such thing. */
  | { readonly kind: "missing"; readonly asked: string; readonly answered: string }
  /** The registry did not say: it failed, was not reached, or does not talk to strangers. */
  | {
      readonly kind: "unasked";
      readonly asked: string;
      readonly answered: string;
      /** Undefined where no answer came. */
      readonly status: number | undefined;
      /** Milliseconds for which the registry wants to be left alone, where it said so. */
      readonly retryAfter: number | undefined;
    };

export interface ImageManifest {
  readonly digest: string;
  /** What an index lists, in its order, those attestations included that builders put among the platforms; empty for an image. */
  readonly children: readonly ChildManifest[];
}

export interface ChildManifest {
  readonly digest: string;
  /** `linux/arm64`; undefined where the index does not say. */
  readonly platform: string | undefined;
}

/** Something attached to a manifest: a signature, an attestation. */
export interface Attachment {
  readonly digest: string;
  readonly artifactType: string;
  /** What the one who attached it calls the statement in it; to be believed by nobody. */
  readonly predicateType: string | undefined;
}

/** An attestation of the form before bundles, as it stands in the registry; nothing of it is proven. */
export interface LegacyAttestation {
  /** A DSSE envelope, if it is one. */
  readonly envelope: unknown;
  /** In PEM; undefined where a key signed. */
  readonly certificate: string | undefined;
}

/** A signature of the form before bundles, which is no statement; nothing of it is proven. */
export interface LegacySignature {
  /** In PEM; undefined where a key signed. */
  readonly certificate: string | undefined;
}

/** A registry of images and charts, read. */
export interface ImageRegistry {
  /** The digest that a tag leads to right now, or the digest itself where the registry has it. */
  resolve(name: string, reference: string): Promise<RegistryAnswer<string>>;
  /** The manifest or the index itself, checked against its digest. */
  manifest(image: DigestReference): Promise<RegistryAnswer<ImageManifest>>;
  /** What is attached, by the referrers API or under the fallback tag. Empty where there is neither. */
  attachments(image: DigestReference): Promise<RegistryAnswer<readonly Attachment[]>>;
  /** The Sigstore bundle in an attachment, checked against its digest; null where it holds none. */
  bundle(image: DigestReference, attachment: Attachment): Promise<RegistryAnswer<unknown>>;
  /** What cosign before 2.5 attested, under the tag that it makes of the digest. Empty where there is none. */
  legacyAttestations(image: DigestReference): Promise<RegistryAnswer<readonly LegacyAttestation[]>>;
  /** What cosign before 3 signed by itself, in the same way. */
  legacySignatures(image: DigestReference): Promise<RegistryAnswer<readonly LegacySignature[]>>;
}
