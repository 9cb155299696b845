import { expect, test } from "@jest/globals";
import type { RegistryAnswer } from "@release-actions/ports";
import { verifySignatures } from "@release-actions/signature-verification";
import { bundled, envelopeOf, recordedBundle } from "./bundles.ts";
import { failure, memoryCosign, memoryRegistry, missing, unavailable } from "./in-memory.ts";

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const bundle = recordedBundle("signature");
const trust = {
  kind: "keyless",
  identity: { kind: "exact", value: bundled.identity },
  issuer: bundled.issuer,
  sourceRepository: { uri: bundled.repository, id: undefined },
} as const;
const request = { images: [bundled.image], trust, require: ["signature"], allowLegacy: false } as const;

test.each<[string, RegistryAnswer<string>, object]>([
  ["is gone", missing, { kind: "refused", reason: { code: "image-missing" } }],
  ["cannot be asked for", unavailable, { kind: "unknown", reason: { code: "registry-unknown" } }],
])(
  "an image that %s is not verified by the signature that it left behind",
  async (_what, resolve, expected) => {
    const cosign = memoryCosign({ [signatureType]: [envelopeOf(bundle)] });

    const [verdict] = await verifySignatures(request, {
      cosign,
      registry: memoryRegistry([bundle], { resolve }),
      parallelism: 1,
    });

    expect(verdict).toMatchObject(expected);
  },
);

test("a bundle that cosign passes over, and refuses when it is handed to it, is no matter of the registry", async () => {
  const unread = failure("untrusted", "bundle-form");
  const cosign = memoryCosign({ [signatureType]: failure("absent", "unsigned") }, undefined, () => unread);

  const [verdict] = await verifySignatures(request, {
    cosign,
    registry: memoryRegistry([bundle]),
    parallelism: 1,
  });

  expect(verdict).toMatchObject({ kind: "refused", reason: { code: "bundle-form" } });
});
