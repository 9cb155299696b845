import { unanswered, type CosignWords } from "./row.ts";

/** How cosign begins to speak of a key management service. */
const service =
  "(?:kms get|(?:^|: )(?:getting |loading )?public key: |transit: |operation error KMS|signerverifier keypair|rpc error|vault\\.azure)";
/** How Vault, AWS, Google and Azure count: their status stands behind one of these. */
const status = "(?:Code: |StatusCode: |code = |RESPONSE |googleapi: Error |ERROR CODE: )";

/**
 * Of the services that keep keys: Vault (https://developer.hashicorp.com/vault/api-docs/secret/transit) and those of AWS, Google
 * and Azure. They are asked for the public half before anything is signed.
 */
export const keyServiceWords: readonly CosignWords[] = [
  {
    code: "key-service-down",
    means: "outage",
    pattern: new RegExp(
      `(?:${service}.*(?:${unanswered}|${status}(?:429|5\\d\\d|Unavailable|DeadlineExceeded|ResourceExhausted))|KMS.*(?:Throttl|KMSInternal|DependencyTimeout))`,
      "s",
    ),
    expected: "the key from its key management service",
    fix: "The service does not answer, or its address is wrong. Run it again later; what was signed before stays signed.",
  },
  {
    code: "key-denied",
    means: "denied",
    pattern: new RegExp(
      `${service}.*(?:${status}(?:40[13]|PermissionDenied|Unauthenticated)|AccessDenied|InvalidClientToken|UnrecognizedClient|ExpiredToken|get credentials|default credentials|DefaultAzureCredential|\\.vault-token)`,
      "s",
    ),
    expected: "the key management service to let this run use the key",
    fix: "Log in to the service in a step before this one (for Vault, set VAULT_TOKEN), and let that role read the public half of this key and sign with it.",
  },
  {
    code: "key-missing",
    means: "usage",
    pattern: new RegExp(
      `could not read data from transit key path|signing key not found|${service}.*(?:${status}(?:404|NotFound)|NotFoundException|KeyNotFound)`,
      "s",
    ),
    expected: "the key in its key management service",
    fix: "Correct the name in the input key, or make the key first.",
  },
  {
    code: "key-address",
    means: "usage",
    pattern:
      /kms specification should be|VAULT_ADDR (?:or BAO_ADDR )?is not set|unrecognized scheme|invalid \w+ (?:format|reference)/,
    expected: "the address of a key in a service that this cosign knows",
    fix: "Correct the input key and the variables of the service. Builds of distributions may know no such service: then leave that cosign off PATH, and another one is downloaded.",
  },
];
