import { describe, expect, test } from "@jest/globals";
import type { ImageRegistry } from "@release-actions/ports";
import { verifySignatures, type VerificationRequest } from "@release-actions/signature-verification";
import { bundled, envelopeOf, recordedBundle, type BundleName } from "./bundles.ts";
import { failure, memoryCosign, memoryRegistry, unavailable, type MemoryCosign } from "./in-memory.ts";

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const repository = { uri: bundled.repository, id: bundled.repositoryId };
const trust = {
  kind: "keyless",
  identity: { kind: "exact", value: bundled.identity },
  issuer: bundled.issuer,
  sourceRepository: repository,
} as const;

/** The same envelope and certificate as cosign 2.4 attaches them. */
function attested(name: BundleName) {
  const { dsseEnvelope, verificationMaterial } = recordedBundle(name);
  const { certificate } = verificationMaterial as { readonly certificate?: { readonly rawBytes: string } };
  const pem =
    certificate && `-----BEGIN CERTIFICATE-----\n${certificate.rawBytes}\n-----END CERTIFICATE-----\n`;
  return { envelope: dsseEnvelope, certificate: pem };
}

const old = (...names: readonly BundleName[]) =>
  memoryRegistry([], { legacy: { kind: "read", content: names.map(attested) } });
const verified = (name: BundleName) => memoryCosign({ [signatureType]: [envelopeOf(recordedBundle(name))] });

async function verdict(
  cosign: MemoryCosign,
  registry: ImageRegistry,
  request: Partial<VerificationRequest> = {},
) {
  const [found] = await verifySignatures(
    { images: [bundled.image], trust, require: ["signature"], allowLegacy: true, ...request },
    { cosign, registry, parallelism: 1 },
  );
  return found;
}

describe("a signature that cosign 2.4 attested", () => {
  test("counts where that is allowed, and is judged by its certificate as any other", async () => {
    expect(await verdict(verified("signature"), old("signature"))).toMatchObject({
      kind: "verified",
      statements: [{ predicateType: signatureType, sourceRepository: bundled.repository }],
    });
  });

  test("by a key, names nobody", async () => {
    const key = { trust: { kind: "key", key: "k.pub" } } as const;

    expect(await verdict(verified("keyed"), old("keyed"), key)).toMatchObject({
      kind: "verified",
      statements: [{ identity: undefined }],
    });
  });

  test.each<[string, Promise<unknown>, object]>([
    [
      "does not count where it is not allowed, and is told apart from none",
      verdict(verified("signature"), old("signature"), { allowLegacy: false }),
      { kind: "refused", reason: { code: "legacy-form" } },
    ],
    [
      "is refused when somebody else called the workflow",
      verdict(verified("foreign-caller"), old("foreign-caller")),
      { kind: "refused", reason: { code: "source-repository-differs" } },
    ],
    [
      "is refused when the number is another",
      verdict(verified("signature"), old("signature"), {
        trust: { ...trust, sourceRepository: { ...repository, id: "7" } },
      }),
      { kind: "refused", reason: { code: "source-repository-differs" } },
    ],
    [
      "is refused when what was verified stands somewhere else",
      verdict(verified("foreign-caller"), old("signature")),
      { kind: "refused", reason: { code: "legacy-form" } },
    ],
    [
      "is unknown when the registry does not say",
      verdict(memoryCosign({}), memoryRegistry([], { legacy: unavailable })),
      { kind: "unknown", reason: { code: "registry-unknown" } },
    ],
  ])("%s", async (_, found, expected) => {
    expect(await found).toMatchObject(expected);
  });
});

describe("a list of ingredients that cosign 2.4 attested", () => {
  test.each<[string, BundleName, string]>([
    ["is told apart from none", "sbom", "legacy-form"],
    ["is not what another statement is", "signature", "sbom-missing"],
  ])("does not count where it is not allowed, and %s", async (_what, name, code) => {
    const refused = await verdict(memoryCosign({}), old(name), { allowLegacy: false, require: ["sbom"] });

    expect(refused).toMatchObject({ kind: "refused", reason: { code } });
  });
});

describe("a signature without a statement", () => {
  const there = { kind: "read", content: [attested("signature")] } as const;
  const foreign = { kind: "read", content: [attested("foreign-caller")] } as const;
  const without = { trust: { ...trust, sourceRepository: { uri: bundled.repository, id: undefined } } };

  test("counts where that is allowed", async () => {
    const found = await verdict(memoryCosign({}, 1), memoryRegistry([]), without);

    expect(found).toMatchObject({ kind: "verified", statements: [{ predicateType: "legacy" }] });
  });

  test.each<[string, Parameters<typeof memoryRegistry>, Partial<VerificationRequest>, string]>([
    ["is told apart from none", [[], { legacySignatures: there }], {}, "legacy-form"],
    ["is told apart from one of others", [[], { legacySignatures: foreign }], {}, "unsigned"],
    ["is told apart from one attested by others", [[], { legacy: foreign }], {}, "unsigned"],
    [
      "is told apart from a list of ingredients",
      [[recordedBundle("sbom")], { legacySignatures: there }],
      {},
      "legacy-form",
    ],
    ["is none where the registry does not say", [[], { legacySignatures: unavailable }], {}, "unsigned"],
    ["is no list of ingredients", [[], { legacySignatures: there }], { require: ["sbom"] }, "sbom-missing"],
    [
      "is not looked for by whoever signs",
      [[], { legacySignatures: there }],
      { ownForm: "bundle" },
      "unsigned",
    ],
  ])("does not count where it is not allowed, and %s", async (_what, found, request, code) => {
    const cosign = memoryCosign({}, 1);

    const refused = await verdict(cosign, memoryRegistry(...found), { allowLegacy: false, ...request });

    expect(refused).toMatchObject({ kind: "refused", reason: { code } });
    expect(cosign.calls).toEqual([]);
  });

  test("of others is told as that, without the advice to let it count", async () => {
    const refused = await verdict(memoryCosign({}), memoryRegistry([], { legacySignatures: foreign }), {
      allowLegacy: false,
    });

    expect(refused).toMatchObject({
      reason: {
        found: "only one in the form before by somebody else",
        fix: expect.not.stringContaining("allow-legacy") as unknown,
      },
    });
  });

  test("by a key may be ours", async () => {
    const keyed = { kind: "read", content: [{ certificate: undefined }] } as const;

    const refused = await verdict(memoryCosign({}), memoryRegistry([], { legacySignatures: keyed }), {
      allowLegacy: false,
      trust: { kind: "key", key: "k.pub" },
    });

    expect(refused).toMatchObject({ reason: { code: "legacy-form" } });
  });

  test("is asked for with the repository, also where a pattern does not name the folder of workflows", async () => {
    const asked: unknown[] = [];
    const cosign = memoryCosign({}, failure("untrusted", "source-repository-differs"));
    const listening: MemoryCosign = {
      ...cosign,
      verifyLegacy: (question) => {
        asked.push(question.trust);
        return cosign.verifyLegacy(question);
      },
    };
    const identity = { kind: "pattern", value: "^https://github\\.com/acme/.*$" } as const;

    await verdict(listening, memoryRegistry([]), { trust: { ...without.trust, identity } });

    expect(asked).toMatchObject([{ repository: "acme/shop" }]);
  });
});

describe("what cosign 2.4 wrote itself a moment ago", () => {
  const own = { allowLegacy: false, ownForm: "legacy" } as const;
  const legacy = { kind: "read", content: [attested("signature")] } as const;

  test("is proven by its form, whether the registry lists bundles or not", async () => {
    const registry = memoryRegistry([], { legacy, attachments: { ...unavailable, status: 405 } });

    expect(await verdict(verified("signature"), registry, own)).toMatchObject({ kind: "verified" });
  });

  test("is not there where the same identity signed in a bundle, which it could not read", async () => {
    const cosign = verified("signature");

    const refused = await verdict(cosign, memoryRegistry([recordedBundle("signature")]), own);

    expect(refused).toMatchObject({ kind: "refused", reason: { code: "unsigned" } });
    expect(cosign.calls).toEqual([]);
  });

  test("is not there where somebody else attested", async () => {
    const cosign = memoryCosign({ [signatureType]: failure("untrusted", "identity-differs") });

    const refused = await verdict(cosign, old("foreign-caller"), own);

    expect(refused).toMatchObject({
      reason: { code: "unsigned", found: `only ${signatureType} by somebody else` },
    });
    expect(cosign.calls).toEqual([]);
  });
});
