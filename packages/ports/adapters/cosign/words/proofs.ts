import { type CosignWords } from "./row.ts";

/** Something is signed, and it does not prove what was asked. */
export const proofWords: readonly CosignWords[] = [
  {
    code: "identity-differs",
    means: "untrusted",
    pattern: /no matching CertificateIdentity found.*expected SAN value/s,
    expected: "a signature by the expected identity",
    fix: "Correct the identity, if this one is right: it is the workflow that signs, with its reference.",
  },
  {
    code: "issuer-differs",
    means: "untrusted",
    pattern: /no matching CertificateIdentity found.*expected issuer value/s,
    expected: "a signature by an identity of the expected issuer",
    fix: "Correct the issuer, if this one is right.",
  },
  {
    code: "source-repository-differs",
    means: "untrusted",
    pattern: /expected GithubWorkflowRepository|expected GitHub Workflow Repository/,
    expected: "a signature made in a run of the expected repository",
    fix: "The workflow is the right one, and another repository called it. Correct the source repository only if you know this one.",
  },
  {
    code: "identity-differs",
    means: "untrusted",
    pattern: /none of the expected identities matched|no matching CertificateIdentity found/,
    expected: "a signature by the expected identity and issuer",
    fix: "Correct identity and issuer, if these are right.",
  },
  {
    code: "bundle-form",
    means: "untrusted",
    // Version 3 takes what it cannot read for a bundle of the old form, to which its own option does not fit.
    pattern: /only supported with --new-bundle-format|unsupported media type: bundle version/,
    expected: "a bundle in a form that this version of cosign reads",
    fix: "Sign again with the version of cosign that verifies.",
  },
  {
    code: "digest-differs",
    means: "untrusted",
    pattern:
      /artifact digest does not match|invalid or missing digest in claim|does not match digest in statement/,
    expected: "a signature of this very digest",
    fix: "Somebody attached the signature of another image. Sign this one.",
  },
  {
    code: "signed-time-unproven",
    means: "untrusted",
    pattern: /signed certificate timestamp|SCT/,
    expected: "a certificate that the trusted root's certificate log has seen",
    fix: "Give the trusted root of the Sigstore that signed, or sign again with the one that is trusted here.",
  },
  {
    code: "log-unproven",
    means: "untrusted",
    pattern: /log inclusion|not enough verified log entries|verifying inclusion|rekor public key not found/i,
    expected: "an entry in the trusted root's transparency log, by the expected key where one is given",
    fix: "Give the trusted root of the Sigstore that signed, and the right key; or sign again with what is trusted here.",
  },
  {
    code: "time-elsewhere",
    means: "untrusted",
    pattern: /verified log entry integrated timestamps/,
    expected: "a time of signing from the log",
    fix: "Verify with cosign 3, which takes the time from the timestamp authority as well.",
  },
  {
    code: "timestamp-unproven",
    means: "untrusted",
    pattern: /failed to verify timestamps|verified signed timestamps|threshold not met/,
    expected: "a timestamp of the trusted root's authority",
    fix: "Give the trusted root of the Sigstore that signed, or sign again with the one that is trusted here.",
  },
  {
    code: "certificate-unknown",
    means: "untrusted",
    pattern:
      /leaf certificate verification failed|unable to verify certificate|certificate signed by unknown authority.*leaf/s,
    expected: "a certificate of the trusted root's authority",
    fix: "Give the trusted root of the Sigstore that signed, or sign again with the one that is trusted here.",
  },
  {
    code: "key-differs",
    means: "untrusted",
    pattern:
      /invalid signature when validating|could not verify (?:envelope|message)|failed to verify signature|expected key signature, not certificate/,
    expected: "a signature by the expected key",
    fix: "Give the public half of the key that signed, or sign again.",
  },
];
