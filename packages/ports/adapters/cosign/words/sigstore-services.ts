import { later, outage, unanswered, type CosignWords } from "./row.ts";

/** Of the token, Fulcio, Rekor and the timestamp authority. */
export const sigstoreWords: readonly CosignWords[] = [
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
    // Not any 409: a registry has one, too, and knows nothing of the log.
    pattern:
      /equivalent entry|entry already exists|rekor v2 entry: unexpected response: 409|log\/entries\]\[409\]/i,
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
];
