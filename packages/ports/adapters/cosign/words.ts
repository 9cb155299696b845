import type { CosignMeaning } from "../../cosign.ts";

/** One row: what cosign says, and what it means to whoever reads it. */
export interface CosignWords {
  readonly code: string;
  readonly means: CosignMeaning;
  readonly pattern: RegExp;
  readonly expected: string;
  readonly fix: string;
}

/** Whether a sentence of Go's network code says that no whole answer came. */
const unanswered =
  "(?:connection refused|connection reset|no such host|i/o timeout|context deadline exceeded|Client\\.Timeout|TLS handshake|unexpected EOF|: EOF|broken pipe|invalid character|server misbehaving)";
const outage = "(?:\\b429\\b|TOOMANYREQUESTS|\\b5\\d\\d\\b)";
const later = "Run it again later; what was signed before stays signed.";

/**
 * The words of cosign 2.4 to 3.1, from the particular to the general. Exit codes are no help: 1 is nearly everything, and 10
 * stands for an unsigned image as well as for a registry that did not answer. Each row is tested by what cosign really said.
 */
export const cosignWords: readonly CosignWords[] = [
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
    pattern: /expected GithubWorkflowRepository/,
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
      /invalid signature when validating|could not verify (?:envelope|message)|failed to verify signature/,
    expected: "a signature by the expected key",
    fix: "Give the public half of the key that signed, or sign again.",
  },
  {
    code: "trust-root-unreachable",
    means: "outage",
    pattern: /\bTUF\b|tuf refresh|trusted root from TUF/i,
    expected: "the trusted root of Sigstore",
    fix: `${later} Without the network, give the files: trusted-root, and signing-config for signing.`,
  },
  {
    code: "trust-settings",
    means: "usage",
    pattern:
      /(?:loading|reading|parsing|open) .*(?:trusted.?root|signing.?config)|setting trusted material|signing config/i,
    expected: "a trusted root and a signing configuration that cosign can read",
    fix: "Correct the paths or the files of trusted-root and signing-config.",
  },
  {
    code: "statement-missing",
    means: "absent",
    pattern: /none of the attestations matched the predicate type/,
    expected: "a statement of this type about the image",
    fix: "Other statements are there, and they do not say this. Sign the image, or attest what is missing.",
  },
  {
    code: "unsigned",
    means: "absent",
    pattern:
      /no signatures found|no matching (?:attestations|signatures):?\s*(?:$|\(exit)|no valid bundles exist|no attestations found|no matching signatures: *$/,
    expected: "a signature",
    fix: "Sign the image by its digest.",
  },
  {
    code: "token-file",
    means: "usage",
    pattern: /invalid header field value for "Authorization"|getting id token: open/,
    expected: "an identity token that can be sent",
    fix: "This is a bug of release-actions; report it.",
  },
  {
    code: "token-service",
    means: "outage",
    pattern: /fetching ambient OIDC credentials/,
    expected: "an identity token",
    fix: later,
  },
  {
    code: "token-refused",
    means: "denied",
    pattern:
      /Fulcio returned 4(?!29)\d\d|error processing the identity token|subject from identity token|oidc: (?:token|expected)/i,
    expected: "Fulcio to take the identity token",
    fix: "The token is too old, for another audience, or of an issuer this Fulcio does not know. Run it again; if that does not help, compare signing-config with where the workflow runs.",
  },
  {
    code: "entry-exists",
    means: "logged",
    pattern: /equivalent entry|entry already exists|\b409\b/i,
    expected: "a new entry in the log",
    fix: "An earlier try got as far as the log. Run it again.",
  },
  {
    code: "sigstore-refused",
    means: "denied",
    pattern: /(?:rekor v2 entry: unexpected response:|timestamp authority returned) 4(?!29)\d\d/,
    expected: "the log and the timestamp authority to take the request",
    fix: "These services and this cosign do not go together. Compare signing-config and cosign-version with what the services are.",
  },
  {
    code: "fulcio-down",
    means: "outage",
    pattern: new RegExp(`(?:signingCert|Fulcio|getting cert).*(?:${unanswered}|${outage})`, "is"),
    expected: "a certificate from Fulcio",
    fix: later,
  },
  {
    code: "rekor-down",
    means: "outage",
    pattern: new RegExp(`(?:rekor|log/entries).*(?:${unanswered}|${outage})`, "is"),
    expected: "an entry in Rekor, the transparency log",
    fix: later,
  },
  {
    code: "timestamp-down",
    means: "outage",
    pattern: new RegExp(`timestamp.*(?:${unanswered}|${outage})`, "is"),
    expected: "a timestamp from the timestamp authority",
    fix: later,
  },
  {
    code: "sigstore-down",
    means: "outage",
    pattern:
      /read on closed response body|rekor v2 entry: unexpected response|error signing bundle: (?:invalid character|unexpected EOF|asn1:)/,
    expected: "a certificate, a timestamp and an entry in the log",
    fix: `Fulcio, the timestamp authority or Rekor answered with an error or with something unfit; cosign does not say which. ${later}`,
  },
  {
    code: "image-missing",
    means: "absent",
    pattern: /image tag not found|MANIFEST_UNKNOWN|NAME_UNKNOWN|404 Not Found/,
    expected: "the image in its registry",
    fix: "Push the image first, and take the digest that the push printed.",
  },
  {
    code: "registry-busy",
    means: "outage",
    pattern: /TOOMANYREQUESTS|429 Too Many Requests/,
    expected: "the registry to take the request",
    fix: "The registry wants fewer requests. Run it again later.",
  },
  {
    code: "registry-denied",
    means: "denied",
    pattern: /UNAUTHORIZED|DENIED|401 Unauthorized|403 Forbidden|authentication required/i,
    expected: "the registry to let this run read and write",
    fix: "Log in to the registry first, or give registry-username and registry-password; on ghcr.io the job needs packages: write.",
  },
  {
    code: "docker-config",
    means: "usage",
    pattern: /parsing config file|error getting credentials/,
    expected: "a config.json of Docker that can be read",
    fix: "Correct or remove the file that DOCKER_CONFIG leads to.",
  },
  {
    code: "key-unreadable",
    means: "usage",
    pattern:
      /^(?:open|read) .*: (?:no such file or directory|is a directory|permission denied)|reading key|loading (?:verifier|signer|private key|public key)|decrypt|invalid pem block|unsupported pem type|getting signer|load key|loading URL|unrecognized scheme/i,
    expected: "a key that cosign can read",
    fix: "Correct the input key: a file, env://NAME, or the address of a key management service; the password comes in COSIGN_PASSWORD.",
  },
  {
    code: "arguments",
    means: "usage",
    pattern: /unknown flag|unknown command|required for verification|invalid argument|flag needs an argument/,
    expected: "a cosign that knows these options",
    fix: "Use cosign 3, or 2.4 at least: leave cosign-version as it is.",
  },
  {
    code: "registry-down",
    means: "outage",
    pattern: new RegExp(
      `${unanswered}|unexpected status code 5\\d\\d|UNAVAILABLE|stream error|use of closed network`,
      "i",
    ),
    expected: "an answer from the registry",
    fix: later,
  },
];
