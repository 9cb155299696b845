import { identityOf, releaseJob } from "../../test/support/sigstore/release-job.ts";
import type { Lab } from "./lab.ts";

export const signatureType = "https://sigstore.dev/cosign/sign/v1";

/** The calls of cosign as our adapter makes them, in the form the version needs. */
export function wordsFor(lab: Lab, major: number) {
  const { signingConfig, trustedRoot, issuer } = lab.sigstore;
  const bundles = major < 3 ? ["--new-bundle-format"] : [];
  // Version 2 asks the log for the time unless told otherwise, and this log keeps none.
  const times = major < 3 ? ["--use-signed-timestamps"] : [];
  const root = `--trusted-root=${trustedRoot}`;
  const who = {
    identity: identityOf(releaseJob),
    issuer: issuer.address,
    repository: releaseJob.repository as string,
  };
  const trusting = (other: Partial<typeof who> = {}) => {
    const { identity, issuer: by, repository } = { ...who, ...other };
    return [
      `--certificate-identity=${identity}`,
      `--certificate-oidc-issuer=${by}`,
      `--certificate-github-workflow-repository=${repository}`,
    ];
  };
  return {
    root,
    bundles,
    times,
    trusting,
    /** Without a token: the environment may have one, or the options. */
    sign: (image: string, more: readonly string[] = [], config = signingConfig) => [
      ...["sign", "--yes", ...bundles, `--signing-config=${config}`, root, ...more, image],
    ],
    attest: (image: string, type: string, predicate: string) => [
      ...["attest", "--yes", ...bundles, `--signing-config=${signingConfig}`, root],
      ...[`--type=${type}`, `--predicate=${predicate}`, image],
    ],
    verify: (image: string, more: readonly string[] = trusting()) => [
      "verify",
      ...bundles,
      ...times,
      ...more,
      root,
      image,
    ],
    verifyLegacy: (image: string) => ["verify", "--new-bundle-format=false", ...trusting(), root, image],
    verifyStatement: (image: string, more: readonly string[] = trusting(), type = signatureType) => [
      ...["verify-attestation", ...bundles, ...times, ...more, root, `--type=${type}`, image],
    ],
  };
}

export type Words = ReturnType<typeof wordsFor>;
