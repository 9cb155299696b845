import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { releaseJob } from "../../test/support/sigstore/release-job.ts";
import type { CosignCase } from "./case.ts";
import type { Lab } from "./lab.ts";
import { signatureType, type Words } from "./words.ts";

/** Calls about what is written in a form that cosign does not take. */
export async function formCases(lab: Lab, words: Words): Promise<readonly CosignCase[]> {
  const { folder, withReferrers, sigstore } = lab;
  const bundle = join(folder, "another-form.json");
  await writeFile(bundle, JSON.stringify({ mediaType: "application/vnd.dev.sigstore.bundle.v9+json" }));
  const image = await lab.image(withReferrers, "acme/plain:1");
  // Of a proxy that answers HEAD by itself, and keeps the header to itself.
  const headers = { "content-type": "application/vnd.oci.image.manifest.v1+json", "content-length": "401" };
  const cases: readonly CosignCase[] = [
    {
      name: "sign-registry-without-digest",
      words: words.sign(image.reference),
      faults: [[withReferrers.proxy, { method: "HEAD", fault: { kind: "answer", status: 200, headers } }]],
    },
    {
      name: "bundle-of-another-form",
      words: [
        ...["verify-blob-attestation", ...words.bundles, ...words.times, ...words.trusting(), words.root],
        ...[`--type=${signatureType}`, `--bundle=${bundle}`, `--digest=${image.digest.slice(7)}`],
        "--digestAlg=sha256",
      ],
    },
  ];
  return cases.map((one) => ({ ...one, environment: { ...sigstore.admit(releaseJob) } }));
}
