import type { CosignForm } from "@release-actions/ports";
import type { DigestReference } from "@release-actions/release-model";

export { signatureType } from "./statement-types.ts";

/** What may have to be said of an image. */
export const statements = ["signature", "provenance", "sbom"] as const;
export type Statement = (typeof statements)[number];

/** Who has to have signed, as the certificate names them. */
export type Identity =
  /** The whole subject: `https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1.4.0`. */
  | { readonly kind: "exact"; readonly value: string }
  /** A regular expression in Go's syntax that is anchored at both ends. */
  | { readonly kind: "pattern"; readonly value: string };

/** The repository whose workflow ran; of a reusable workflow, the caller's. */
export interface SourceRepository {
  /** `https://github.com/owner/name` */
  readonly uri: string;
  /** GitHub's number, which a repository of the same name made anew does not have. Undefined: not asked. */
  readonly id: string | undefined;
}

/** Whose signature counts. */
export type Trust =
  | {
      readonly kind: "keyless";
      readonly identity: Identity;
      /** `https://token.actions.githubusercontent.com` */
      readonly issuer: string;
      /** Undefined for an identity that is no workflow, such as an address. */
      readonly sourceRepository: SourceRepository | undefined;
    }
  /** A public key: a file, or the address of a key management service. */
  | {
      readonly kind: "key";
      readonly key: string;
      /** By which bundles name it: its SHA-256 sum, in base64. Undefined: not known. */
      readonly hint?: string;
    };

/** What is asked of a set of images. */
export interface VerificationRequest extends VerificationQuestion {
  readonly images: readonly DigestReference[];
}

/** What is asked of each image. */
export interface VerificationQuestion {
  readonly trust: Trust;
  /** At least one. */
  readonly require: readonly Statement[];
  /** Whether signatures of the form before cosign 3 count, which are no statements. */
  readonly allowLegacy: boolean;
  /**
   * The form in which this run itself writes, to a registry that it believes: then nothing counts but what has this form, and what
   * others signed is as good as not there. Undefined: others wrote it.
   */
  readonly ownForm?: CosignForm;
}

/** The forms that count. */
export function formsOf({
  allowLegacy,
  ownForm,
}: Pick<VerificationQuestion, "allowLegacy" | "ownForm">): readonly CosignForm[] {
  if (ownForm !== undefined) return [ownForm];
  return allowLegacy ? ["bundle", "legacy"] : ["bundle"];
}
