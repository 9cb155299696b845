import { describe, expect, test } from "@jest/globals";
import type { ImageRegistry } from "@release-actions/ports";
import { verifySignatures, type VerificationRequest } from "@release-actions/signature-verification";
import { bundled, envelopeOf, recordedBundle, type BundleName } from "./bundles.ts";
import { failure, memoryCosign, memoryRegistry, missing, type MemoryCosign } from "./in-memory.ts";

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const trust = {
  kind: "keyless",
  identity: { kind: "exact", value: bundled.identity },
  issuer: bundled.issuer,
  sourceRepository: { uri: bundled.repository, id: bundled.repositoryId },
} as const;

const bundle = recordedBundle;
const envelope = (name: BundleName) => envelopeOf(recordedBundle(name));

/** What comes out for the one image. */
async function verdict(
  cosign: MemoryCosign,
  registry: ImageRegistry,
  request: Partial<VerificationRequest> = {},
) {
  const [found] = await verifySignatures(
    { images: [bundled.image], trust, require: ["signature"], allowLegacy: false, ...request },
    { cosign, registry, parallelism: 2 },
  );
  return found;
}

describe("verified", () => {
  test("is an image with a signature statement by the one who is expected", async () => {
    const cosign = memoryCosign({ [signatureType]: [envelope("signature")] });

    expect(await verdict(cosign, memoryRegistry([bundle("signature"), bundle("sbom")]))).toEqual({
      kind: "verified",
      image: bundled.image,
      statements: [
        {
          statement: "signature",
          predicateType: signatureType,
          identity: bundled.identity,
          issuer: bundled.issuer,
          sourceRepository: bundled.repository,
          predicate: {},
          annotations: { release: "v1" },
        },
      ],
    });
    expect(cosign.calls).toEqual([
      `verify ${signatureType} ghcr.io/acme/shop@${bundled.image.digest}`,
      `confirm ${signatureType} ghcr.io/acme/shop@${bundled.image.digest}`,
    ]);
  });

  test("needs every statement that is required", async () => {
    const cosign = memoryCosign({
      [signatureType]: [envelope("signature")],
      spdxjson: [envelope("sbom")],
    });
    const registry = memoryRegistry([bundle("signature"), bundle("sbom")]);

    expect(await verdict(cosign, registry, { require: ["signature", "sbom"] })).toMatchObject({
      kind: "verified",
      statements: [{ statement: "signature" }, { statement: "sbom", predicate: { name: "shop" } }],
    });
  });

  test("is a signature of the right one beside one of somebody else", async () => {
    const cosign = memoryCosign({ [signatureType]: [envelope("foreign-caller"), envelope("signature")] });

    const found = await verdict(cosign, memoryRegistry([bundle("foreign-caller"), bundle("signature")]));

    expect(found).toMatchObject({ kind: "verified", statements: [{ sourceRepository: bundled.repository }] });
  });

  test("by a key, names nobody", async () => {
    const cosign = memoryCosign({ [signatureType]: [envelope("keyed")] });

    expect(
      await verdict(cosign, memoryRegistry([bundle("keyed")]), { trust: { kind: "key", key: "k.pub" } }),
    ).toMatchObject({ kind: "verified", statements: [{ identity: undefined }] });
  });
});

describe("refused", () => {
  test.each<[string, () => Promise<unknown>, object]>([
    [
      "nothing is attached",
      () => verdict(memoryCosign({}), memoryRegistry([])),
      { code: "unsigned", found: "nothing attached to it" },
    ],
    [
      "only a list of ingredients is attached",
      () =>
        verdict(memoryCosign({ [signatureType]: [envelope("signature")] }), memoryRegistry([bundle("sbom")])),
      { code: "unsigned", found: "only https://spdx.dev/Document" },
    ],
    [
      "there is no such image",
      () => verdict(memoryCosign({}), memoryRegistry([], { resolve: missing })),
      { code: "image-missing" },
    ],
    [
      "cosign finds another signer",
      () =>
        verdict(
          memoryCosign({ [signatureType]: failure("untrusted", "identity-differs") }, undefined, () =>
            failure("untrusted", "log-unproven"),
          ),
          memoryRegistry([bundle("signature")]),
        ),
      { code: "identity-differs", expected: `a signature by ${bundled.identity}` },
    ],
    [
      "the workflow is right and somebody else called it",
      () =>
        verdict(
          memoryCosign({ [signatureType]: [envelope("foreign-caller")] }),
          memoryRegistry([bundle("foreign-caller")]),
        ),
      { code: "source-repository-differs", found: "https://github.com/evil/fork" },
    ],
    [
      "another repository has taken the name",
      () =>
        verdict(
          memoryCosign({ [signatureType]: [envelope("signature")] }),
          memoryRegistry([bundle("signature")]),
          {
            trust: { ...trust, sourceRepository: { uri: bundled.repository, id: "7" } },
          },
        ),
      { code: "source-repository-differs", found: "a repository of that name with the number 123456" },
    ],
    [
      "the statement is about another digest",
      () =>
        verdict(
          memoryCosign({ [signatureType]: [envelope("signature")] }),
          memoryRegistry([bundle("signature")]),
          {
            images: [{ ...bundled.image, digest: `sha256:${"b".repeat(64)}` }],
          },
        ),
      { code: "digest-differs" },
    ],
    [
      "what was verified stands in no bundle",
      () =>
        verdict(
          memoryCosign({ [signatureType]: [envelope("foreign-caller")] }),
          memoryRegistry([bundle("signature")]),
        ),
      { code: "legacy-form" },
    ],
    [
      "a statement that is required is missing",
      () =>
        verdict(
          memoryCosign({ [signatureType]: [envelope("signature")] }),
          memoryRegistry([bundle("signature")]),
          { require: ["signature", "provenance"] },
        ),
      { code: "provenance-missing" },
    ],
  ])("when %s", async (_, ask, reason) => {
    expect(await ask()).toMatchObject({ kind: "refused", reason });
  });

  test("when a copy of the certificate was made to say what is wanted", async () => {
    // Somebody else's envelope, in a second bundle that carries the certificate we would like to see.
    const forged = {
      ...bundle("foreign-caller"),
      verificationMaterial: bundle("signature").verificationMaterial,
    };
    const cosign = memoryCosign({ [signatureType]: [envelope("foreign-caller")] });

    for (const bundles of [
      [forged, bundle("foreign-caller")],
      [bundle("foreign-caller"), forged],
    ]) {
      expect(await verdict(cosign, memoryRegistry(bundles))).toMatchObject({
        kind: "refused",
        reason: { code: "source-repository-differs" },
      });
    }
  });
});

test("who was expected is told whole, and shown as what it is", async () => {
  const value = `${bundled.identity}${"-long".repeat(20)}\n\u202e`;
  const ask = (code: string) =>
    verdict(
      memoryCosign({ [signatureType]: failure("untrusted", code) }),
      memoryRegistry([bundle("signature")]),
      { trust: { ...trust, identity: { kind: "exact", value } } },
    );

  expect(await ask("identity-differs")).toMatchObject({
    reason: { expected: `a signature by ${bundled.identity}${"-long".repeat(20)}\\u{a}\\u{202e}` },
  });
});

describe("a bundle that cosign passes over", () => {
  const { verificationMaterial: material, ...rest } = bundle("signature");
  const blind = () => memoryCosign({ [signatureType]: failure("absent", "unsigned") });

  test.each([
    [
      "is of an older version",
      { ...bundle("signature"), mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.2" },
    ],
    ["has no type", { ...bundle("signature"), mediaType: undefined }],
    [
      "has a chain of certificates",
      { ...rest, verificationMaterial: { ...material, x509CertificateChain: { certificates: [] } } },
    ],
    [
      "has an entry that nothing proves",
      { ...rest, verificationMaterial: { ...material, tlogEntries: [{}] } },
    ],
  ])("%s, and is refused for that", async (_, unfit) => {
    expect(await verdict(blind(), memoryRegistry([unfit]))).toMatchObject({
      kind: "refused",
      reason: { code: "bundle-form" },
    });
  });

  test("says nothing about another one, which the registry hides from cosign", async () => {
    const unfit = { ...bundle("signature"), mediaType: "text/plain" };

    expect(await verdict(blind(), memoryRegistry([unfit, bundle("signature")]))).toMatchObject({
      kind: "unknown",
      obstacle: "outage",
    });
  });
});

test("annotations of another image in the same statement are not this one's", async () => {
  const digest = bundled.image.digest.slice("sha256:".length);
  const payload = JSON.stringify({
    predicateType: signatureType,
    subject: [
      { digest: { sha256: digest }, annotations: { release: "v1" } },
      { digest: { sha256: "b".repeat(64) }, annotations: { release: "v2", approved: "yes" } },
    ],
  });
  const signed = { payload, signatures: ["c2ln"] };
  const attached = {
    ...bundle("signature"),
    dsseEnvelope: { payload: Buffer.from(payload).toString("base64"), signatures: [{ sig: "c2ln" }] },
  };

  const found = await verdict(memoryCosign({ [signatureType]: [signed] }), memoryRegistry([attached]));

  expect(found).toMatchObject({ kind: "verified", statements: [{ annotations: { release: "v1" } }] });
  expect(JSON.stringify(found)).not.toContain("approved");
});

test("every image has its verdict, in the order they were given, whatever becomes of the others", async () => {
  const other = { name: "ghcr.io/acme/other", digest: `sha256:${"c".repeat(64)}` };
  const verdicts = await verifySignatures(
    { images: [other, bundled.image], trust, require: ["signature"], allowLegacy: false },
    {
      cosign: memoryCosign({ [signatureType]: [envelope("signature")] }),
      registry: memoryRegistry([bundle("signature")]),
      parallelism: 1,
    },
  );

  expect(verdicts.map(({ kind, image }) => [kind, image.name])).toEqual([
    ["refused", "ghcr.io/acme/other"],
    ["verified", "ghcr.io/acme/shop"],
  ]);
});
