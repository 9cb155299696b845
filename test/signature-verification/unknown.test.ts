import { describe, expect, test } from "@jest/globals";
import type { ImageRegistry } from "@release-actions/ports";
import {
  reportVerdicts,
  verdictError,
  verifySignatures,
  type VerificationRequest,
} from "@release-actions/signature-verification";
import { bundled, envelopeOf, recordedBundle } from "./bundles.ts";
import {
  denied,
  failure,
  memoryCosign,
  memoryRegistry,
  missing,
  unavailable,
  type MemoryCosign,
} from "./in-memory.ts";

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const trust = {
  kind: "keyless",
  identity: { kind: "exact", value: bundled.identity },
  issuer: bundled.issuer,
  sourceRepository: { uri: bundled.repository, id: bundled.repositoryId },
} as const;

const bundle = recordedBundle;

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

describe("unknown", () => {
  test.each<[string, () => Promise<unknown>, object]>([
    [
      "the registry does not say what is attached",
      () => verdict(memoryCosign({}), memoryRegistry([], { attachments: unavailable })),
      { code: "registry-unknown", found: "503" },
    ],
    [
      "the registry wants a login",
      () => verdict(memoryCosign({}), memoryRegistry([], { attachments: denied })),
      { code: "registry-denied" },
    ],
    [
      "a bundle cannot be read, which may be the signature",
      () => verdict(memoryCosign({}), memoryRegistry([bundle("signature")], { bundle: unavailable })),
      { code: "registry-unknown" },
    ],
    [
      "the registry lists a bundle that it does not have",
      () =>
        verdict(
          memoryCosign({}),
          memoryRegistry([bundle("signature")], {
            bundle: { kind: "missing", asked: "GET", answered: "404" },
          }),
        ),
      {
        code: "attachment-missing",
        found: "404, although it is listed",
        fix: expect.stringContaining(bundled.image.digest.replace(":", "-")) as unknown,
      },
    ],
    ...[405, 501].map((status): [string, () => Promise<unknown>, object] => [
      `the registry refuses to list what refers to an image by ${status}`,
      () =>
        verdict(
          memoryCosign({}),
          memoryRegistry([], { attachments: { ...unavailable, answered: String(status), status } }),
        ),
      { code: "registry-referrers", found: expect.stringContaining(`${status} to GET`) as unknown },
    ]),
    [
      "it cannot be asked whether the image exists",
      () => verdict(memoryCosign({}), memoryRegistry([], { resolve: unavailable })),
      { code: "registry-unknown" },
    ],
    [
      "the registry shows cosign nothing of what it shows us",
      () =>
        verdict(
          memoryCosign({ [signatureType]: failure("absent", "unsigned") }),
          memoryRegistry([bundle("signature")]),
        ),
      { code: "registry-unknown" },
    ],
    ...(["outage", "denied", "unclear", "usage", "logged"] as const).map(
      (means): [string, () => Promise<unknown>, object] => [
        `cosign ends with what means ${means}`,
        () =>
          verdict(
            memoryCosign({ [signatureType]: failure(means, "some-code") }),
            memoryRegistry([bundle("signature")]),
          ),
        { code: "some-code" },
      ],
    ),
  ])("when %s", async (_, ask, reason) => {
    expect(await ask()).toMatchObject({ kind: "unknown", reason });
  });
});

describe("what is in the way of an answer decides whether to ask again", () => {
  const registryShows = memoryRegistry([bundle("signature")]);
  const ends = (means: Parameters<typeof failure>[0]) =>
    verdict(memoryCosign({ [signatureType]: failure(means, "some-code") }), registryShows);

  test.each([
    ["an outage", () => ends("outage"), "unknown: try again", { kind: "external", retryable: true }],
    [
      "a registry that answers 503",
      () => verdict(memoryCosign({}), memoryRegistry([], { attachments: unavailable })),
      "unknown: try again",
      { kind: "external", retryable: true },
    ],
    [
      "a registry that wants a login",
      () => verdict(memoryCosign({}), memoryRegistry([], { attachments: denied })),
      "unknown (registry-denied)",
      { kind: "external", retryable: false },
    ],
    [
      "a registry that refuses to list what refers to an image, which is to be corrected",
      () => verdict(memoryCosign({}), memoryRegistry([], { attachments: { ...unavailable, status: 405 } })),
      "unknown (registry-referrers)",
      { kind: "usage" },
    ],
    [
      "a registry that lists what it does not have",
      () => verdict(memoryCosign({}), memoryRegistry([bundle("signature")], { bundle: missing })),
      "unknown (attachment-missing)",
      { kind: "external", retryable: false },
    ],
    ["a refusal of a service", () => ends("denied"), "unknown (", { kind: "external", retryable: false }],
    ["words nobody knows", () => ends("unclear"), "unknown (", { kind: "external", retryable: false }],
    ["a wrong setting, which is a wrong call", () => ends("usage"), "unknown (", { kind: "usage" }],
  ])("%s", async (_, ask, word, error) => {
    const found = await ask();

    const { failure: worst, summary, document } = reportVerdicts(found === undefined ? [] : [found]);

    expect(worst && verdictError(worst)).toMatchObject(error);
    expect(JSON.stringify(summary)).toContain(`"${word}`);
    expect(document.images).toMatchObject([
      { verdict: "unknown", reason: { retryable: word.includes("again") } },
    ]);
  });

  test("and what is to be corrected is told before what is to be waited for", async () => {
    const verdicts = await Promise.all([ends("outage"), ends("usage")]);

    const { failure: worst } = reportVerdicts(verdicts.filter((one) => one !== undefined));

    expect(worst).toMatchObject({ kind: "unknown", obstacle: "usage" });
  });
});

describe("a key in a service", () => {
  const trust = { kind: "key", key: "hashivault://release" } as const;
  const asked = (answer: Awaited<ReturnType<MemoryCosign["publicKey"]>>) => {
    const cosign = memoryCosign({ [signatureType]: [envelopeOf(bundle("keyed"))] });
    const keys: string[] = [];
    const publicKey = (key: string) => {
      keys.push(key);
      return Promise.resolve(answer);
    };
    const verifyStatement: MemoryCosign["verifyStatement"] = (question) => {
      keys.push(question.trust.kind === "key" ? question.trust.key : "");
      return cosign.verifyStatement(question);
    };
    return { keys, cosign: { ...cosign, publicKey, verifyStatement } };
  };

  test("is read once, and no image is asked about before", async () => {
    const { keys, cosign } = asked({ kind: "done", content: { path: "/key.pub", text: "PEM" } });

    expect(await verdict(cosign, memoryRegistry([bundle("keyed")]), { trust })).toMatchObject({
      kind: "verified",
    });
    expect(keys).toEqual(["hashivault://release", "/key.pub"]);
  });

  test.each([
    ["outage", "outage"],
    ["denied", "denied"],
    ["usage", "usage"],
    ["untrusted", "unclear"],
  ] as const)(
    "that cannot be read, which means %s, says nothing about the signature",
    async (means, obstacle) => {
      const { keys, cosign } = asked({ kind: "failed", failure: failure(means, "some-code") });

      expect(await verdict(cosign, memoryRegistry([bundle("keyed")]), { trust })).toMatchObject({
        kind: "unknown",
        obstacle,
        reason: { code: "some-code" },
      });
      expect(keys).toEqual(["hashivault://release"]);
    },
  );
});

describe("signatures of the old form", () => {
  const noNumber = { ...trust, sourceRepository: { uri: bundled.repository, id: undefined } };

  test("do not count", async () => {
    const cosign = memoryCosign({}, 1);

    expect(await verdict(cosign, memoryRegistry([]), { trust: noNumber })).toMatchObject({ kind: "refused" });
    expect(cosign.calls).toEqual([]);
  });

  test("count where that is allowed", async () => {
    expect(
      await verdict(memoryCosign({}, 1), memoryRegistry([]), { trust: noNumber, allowLegacy: true }),
    ).toMatchObject({ kind: "verified", statements: [{ predicateType: "legacy" }] });
  });

  test("do not prove the number of a repository", async () => {
    expect(await verdict(memoryCosign({}, 1), memoryRegistry([]), { allowLegacy: true })).toMatchObject({
      kind: "refused",
      reason: { code: "legacy-form" },
    });
  });

  test("are nothing but signatures", async () => {
    expect(
      await verdict(memoryCosign({}, 1), memoryRegistry([]), { require: ["sbom"], allowLegacy: true }),
    ).toMatchObject({ kind: "refused", reason: { code: "sbom-missing" } });
  });
});
