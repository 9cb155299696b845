import { assertNever, formatDigestReference, type DigestReference } from "@release-actions/release-model";
import type { CosignForm, CosignTrust } from "../../cosign.ts";

/** What cosign is called for, with files in place of what they hold. */
export type CosignCommand =
  | {
      readonly kind: "sign";
      readonly image: DigestReference;
      readonly signer: CommandSigner;
      readonly annotations: readonly string[];
      /** The path of a file that holds `{}`, for versions that cannot sign in this form but attest. */
      readonly emptyPredicate: string;
    }
  | {
      readonly kind: "attest";
      readonly image: DigestReference;
      readonly signer: CommandSigner;
      readonly type: string;
      /** A path. */
      readonly predicate: string;
    }
  | {
      readonly kind: "verify-statement";
      readonly image: DigestReference;
      readonly trust: CosignTrust;
      readonly type: string;
      readonly form: CosignForm;
      /** Whether the time comes from a timestamp authority; version 3 sees that for itself. */
      readonly usesTimestamps: boolean;
    }
  | {
      readonly kind: "verify-bundle";
      readonly image: DigestReference;
      readonly trust: CosignTrust;
      readonly type: string;
      /** A path. */
      readonly bundle: string;
      readonly usesTimestamps: boolean;
    }
  | { readonly kind: "verify-legacy"; readonly image: DigestReference; readonly trust: CosignTrust }
  | { readonly kind: "public-key"; readonly key: string };

export type CommandSigner =
  { readonly kind: "keyless"; readonly tokenFile: string } | { readonly kind: "key"; readonly key: string };

/** What is the same for every call of a run. */
export interface CosignSettings {
  /** Of cosign itself: version 2 has the same forms, but not by default, and below 2.6 not for signatures. */
  readonly major: number;
  readonly minor: number;
  /** Paths; undefined: Sigstore's public ones. */
  readonly signingConfig: string | undefined;
  readonly trustedRoot: string | undefined;
  /** Whether what a key signed has to stand in a log; a signing configuration may have none. */
  readonly isLogged: boolean;
}

/**
 * The arguments of one call. Values stand behind `=`, so that none can be taken for an option, and none is a secret: others
 * on the machine can read the arguments of a program.
 */
export function cosignArguments(command: CosignCommand, settings: CosignSettings): readonly string[] {
  switch (command.kind) {
    case "sign":
      if (signsByAttesting(settings)) {
        return [
          "attest",
          "--yes",
          ...signing(command.signer, settings),
          `--type=${signatureType}`,
          `--predicate=${command.emptyPredicate}`,
          formatDigestReference(command.image),
        ];
      }
      return [
        "sign",
        "--yes",
        ...signing(command.signer, settings),
        ...command.annotations.map((annotation) => `--annotations=${quoted(annotation)}`),
        formatDigestReference(command.image),
      ];
    case "attest":
      return [
        "attest",
        "--yes",
        ...signing(command.signer, settings),
        `--type=${command.type}`,
        `--predicate=${command.predicate}`,
        formatDigestReference(command.image),
      ];
    case "verify-statement":
      return [
        "verify-attestation",
        ...(command.form === "bundle" ? bundles(settings) : oldForm(settings)),
        ...(command.usesTimestamps ? ["--use-signed-timestamps"] : []),
        ...trusting(command.trust, settings),
        `--type=${command.type}`,
        formatDigestReference(command.image),
      ];
    case "verify-bundle":
      return [
        "verify-blob-attestation",
        ...bundles(settings),
        ...(command.usesTimestamps ? ["--use-signed-timestamps"] : []),
        ...trusting(command.trust, settings),
        `--type=${command.type}`,
        `--bundle=${command.bundle}`,
        `--digest=${command.image.digest.replace("sha256:", "")}`,
        "--digestAlg=sha256",
      ];
    case "verify-legacy":
      return [
        "verify",
        ...oldForm(settings),
        ...trusting(command.trust, settings),
        formatDigestReference(command.image),
      ];
    case "public-key":
      return ["public-key", `--key=${command.key}`];
    default:
      return assertNever(command);
  }
}

function signing(signer: CommandSigner, settings: CosignSettings): readonly string[] {
  return [
    ...bundles(settings),
    // Without a token cosign would wait for a person at a browser.
    signer.kind === "keyless" ? `--identity-token=${signer.tokenFile}` : `--key=${signer.key}`,
    ...(takesSigningConfig(settings)
      ? [...given("signing-config", settings.signingConfig), ...given("trusted-root", settings.trustedRoot)]
      : settings.isLogged
        ? []
        : ["--tlog-upload=false"]),
  ];
}

/** What `cosign sign` of version 3 states, and nothing else. */
const signatureType = "https://sigstore.dev/cosign/sign/v1";

/** Before 2.6 cosign could attest in bundles, and not sign in them: a signature is such a statement, so it is attested. */
function signsByAttesting({ major, minor }: Pick<CosignSettings, "major" | "minor">): boolean {
  return major < 3 && minor < 6;
}

/** How this cosign attaches what it signs: 2.4 knows no bundles of images. */
export function formOf({ major, minor }: Pick<CosignSettings, "major" | "minor">): CosignForm {
  return major < 3 && minor < 5 ? "legacy" : "bundle";
}

/** Before 2.6 a bundle could be verified only together with the content itself. */
export function verifiesByDigest(settings: Pick<CosignSettings, "major" | "minor">): boolean {
  return takesSigningConfig(settings);
}

/** Before 2.6 there was neither a signing configuration nor, for signing, a trusted root. */
export function takesSigningConfig({ major, minor }: Pick<CosignSettings, "major" | "minor">): boolean {
  return major >= 3 || minor >= 6;
}

/** Version 3 makes and reads nothing else unless it is told to, and calls the option old. */
function bundles(settings: CosignSettings): readonly string[] {
  return settings.major < 3 && formOf(settings) === "bundle" ? ["--new-bundle-format"] : [];
}

function oldForm(settings: CosignSettings): readonly string[] {
  return formOf(settings) === "bundle" ? ["--new-bundle-format=false"] : [];
}

function trusting(trust: CosignTrust, settings: CosignSettings): readonly string[] {
  const { trustedRoot, isLogged } = settings;
  const root = formOf(settings) === "bundle" ? given("trusted-root", trustedRoot) : [];
  if (trust.kind === "key")
    return [`--key=${trust.key}`, ...(isLogged ? [] : ["--insecure-ignore-tlog"]), ...root];
  const { identity, issuer, repository } = trust;
  return [
    `--certificate-identity${identity.kind === "pattern" ? "-regexp" : ""}=${identity.value}`,
    `--certificate-oidc-issuer=${issuer}`,
    ...given("certificate-github-workflow-repository", repository),
    ...root,
  ];
}

function given(option: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`--${option}=${value}`];
}

/** cosign reads annotations as a line of comma-separated values: https://pkg.go.dev/github.com/spf13/pflag#StringSlice */
function quoted(annotation: string): string {
  return /[",]/.test(annotation) ? `"${annotation.replaceAll('"', '""')}"` : annotation;
}
