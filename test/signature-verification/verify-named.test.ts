import { describe, expect, test } from "@jest/globals";
import type { ImageRegistry } from "@release-actions/ports";
import { parseRequired, reportVerdicts, verifyNamed } from "@release-actions/signature-verification";
import { bundled, envelopeOf, recordedBundle } from "./bundles.ts";
import { denied, memoryCosign, memoryRegistry, missing, unavailable } from "./in-memory.ts";

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const trust = {
  kind: "keyless",
  identity: { kind: "exact", value: bundled.identity },
  issuer: bundled.issuer,
  sourceRepository: undefined,
} as const;
const tag = (name: string) => ({ name: bundled.image.name, tag: name, digest: undefined });
const question = { trust, require: ["signature"], allowLegacy: false } as const;

function ports(tags: Readonly<Record<string, Awaited<ReturnType<ImageRegistry["resolve"]>>>>) {
  const registry = memoryRegistry([recordedBundle("signature")]);
  const cosign = memoryCosign({ [signatureType]: [envelopeOf(recordedBundle("signature"))] });
  let running = 0;
  const most = { atOnce: 0 };
  const resolve: ImageRegistry["resolve"] = async (_, reference) => {
    most.atOnce = Math.max(most.atOnce, (running += 1));
    await new Promise((resolved) => setImmediate(resolved));
    running -= 1;
    return tags[reference] ?? { kind: "read", content: bundled.image.digest };
  };
  return { most, cosign, parallelism: 3, registry: { ...registry, resolve } };
}

describe("a name that leads nowhere", () => {
  test.each([
    ["is refused, where the registry says so", missing, "refused", "image-missing"],
    ["is unknown, where it does not answer", unavailable, "unknown", "registry-unknown"],
    ["is unknown, where it wants a login", denied, "unknown", "registry-denied"],
  ] as const)("%s, and keeps no other image from its verdict", async (_, answer, kind, code) => {
    const verdicts = await verifyNamed([tag("lost"), tag("v1")], question, ports({ lost: answer }));

    expect(reportVerdicts(verdicts)).toMatchObject({
      images: `${bundled.image.name}@${bundled.image.digest}`,
      document: {
        verified: false,
        images: [
          { image: `${bundled.image.name}:lost`, verdict: kind, reason: { code } },
          { verdict: "verified" },
        ],
      },
      failure: { kind, problem: { code } },
    });
  });
});

test("ten thousand names are not asked all at once", async () => {
  const here = ports({});

  const verdicts = await verifyNamed(
    Array.from({ length: 10_000 }, (_, position) => tag(`v${position}`)),
    question,
    here,
  );

  expect(verdicts).toHaveLength(10_000);
  expect(here.most.atOnce).toBe(3);
});

describe("what has to be proven", () => {
  test("is what is named", () => {
    expect(parseRequired(["sbom", "signature"])).toEqual(["sbom", "signature"]);
  });

  test.each([
    ["nothing, by which every image would be verified", [], "statement-missing"],
    ["a word of nobody's", ["luck"], "statement-unknown"],
  ])("is never %s", (_, words, code) => {
    expect(() => parseRequired(words)).toThrow(expect.objectContaining({ code }));
  });
});
