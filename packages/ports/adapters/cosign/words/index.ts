import { absenceWords } from "./absence.ts";
import { callWords } from "./calls.ts";
import { keyServiceWords } from "./key-services.ts";
import { proofWords } from "./proofs.ts";
import { registryWords } from "./registries.ts";
import { later, unanswered, type CosignWords } from "./row.ts";
import { sigstoreWords } from "./sigstore-services.ts";
import { trustRootWords } from "./trust-roots.ts";

export type { CosignWords } from "./row.ts";

/**
 * The words of cosign 2.4 to 3.1, from the particular to the general. Exit codes are no help: 1 is nearly everything, and 10
 * stands for an unsigned image as well as for a registry that did not answer. Each row is tested by what cosign really said.
 */
export const cosignWords: readonly CosignWords[] = [
  ...proofWords,
  ...trustRootWords,
  ...absenceWords,
  ...keyServiceWords,
  ...sigstoreWords,
  ...registryWords,
  ...callWords,
  {
    code: "registry-down",
    means: "outage",
    pattern: new RegExp(
      // INTERNAL and BLOB_UPLOAD: what registries say in passing, such as those behind several replicas, and 200 a page instead of an answer.
      `${unanswered}|unexpected status code 5\\d\\d|/v2/\\S+: (?:UNKNOWN|INTERNAL(?:_ERROR)?|BLOB_UPLOAD_(?:UNKNOWN|INVALID)): |UNAVAILABLE|unexpected status code 200 OK|stream error|use of closed network`,
      "i",
    ),
    expected: "an answer from the registry",
    fix: later,
  },
];
