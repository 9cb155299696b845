import { later, type CosignWords } from "./row.ts";

/** What is to be trusted, or by which services is to be signed, cannot be read. */
export const trustRootWords: readonly CosignWords[] = [
  {
    code: "trust-root-unreachable",
    means: "outage",
    // The last is what cosign 2.5 and 2.6 are left with where TUF did not answer.
    pattern:
      /\bTUF\b|tuf refresh|trusted root from TUF|trusted root is required when using new bundle format/i,
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
];
