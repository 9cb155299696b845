import { describe, expect, test } from "@jest/globals";
import {
  verifySignatures,
  type Trust,
  type VerificationRequest,
} from "@release-actions/signature-verification";
import { bundled, envelopeOf, recordedBundle } from "./bundles.ts";
import { failure, memoryCosign, memoryRegistry } from "./in-memory.ts";

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const workflow = { kind: "exact", value: bundled.identity } as const;
const pattern = { kind: "pattern", value: "^https://github\\.com/acme/.*$" } as const;
const named = { uri: bundled.repository, id: undefined };
const numbered = { uri: bundled.repository, id: bundled.repositoryId };

/** What comes of a signature whose bundle does not verify by itself, and how often that was asked. */
async function answer(
  { identity, sourceRepository }: Pick<Extract<Trust, { kind: "keyless" }>, "identity" | "sourceRepository">,
  request: Partial<VerificationRequest> = {},
) {
  const signature = recordedBundle("signature");
  const cosign = memoryCosign(
    { [signatureType]: [envelopeOf(signature), envelopeOf(signature)] },
    undefined,
    () => failure("untrusted", "certificate-unknown"),
  );
  const [verdict] = await verifySignatures(
    {
      images: [bundled.image],
      trust: { kind: "keyless", identity, issuer: bundled.issuer, sourceRepository },
      require: ["signature"],
      allowLegacy: false,
      ...request,
    },
    { cosign, registry: memoryRegistry([signature]), parallelism: 1 },
  );
  return [verdict?.kind, cosign.calls.filter((call) => call.startsWith("confirm")).length] as const;
}

describe("the bundle that was read is verified by itself where cosign is not asked for", () => {
  test.each<[string, Parameters<typeof answer>[0]]>([
    ["the number of the repository", { identity: workflow, sourceRepository: numbered }],
    ["the name of the repository, beside a pattern", { identity: pattern, sourceRepository: named }],
  ])("%s", async (_, trust) => {
    expect(await answer(trust)).toEqual(["refused", 2]);
  });
});

describe("what cosign did not find in the registry", () => {
  const trust = {
    kind: "keyless",
    identity: workflow,
    issuer: bundled.issuer,
    sourceRepository: named,
  } as const;
  const ask = async (name: "signature" | "foreign-caller", confirmed: boolean) => {
    const cosign = memoryCosign(
      { [signatureType]: failure("untrusted", "identity-differs") },
      undefined,
      () => (confirmed ? undefined : failure("untrusted", "log-unproven")),
    );
    const [verdict] = await verifySignatures(
      { images: [bundled.image], trust, require: ["signature"], allowLegacy: false },
      { cosign, registry: memoryRegistry([recordedBundle(name)]), parallelism: 1 },
    );
    return verdict;
  };

  test("is not known to be missing, when a bundle that was read proves it", async () => {
    expect(await ask("signature", true)).toMatchObject({
      kind: "unknown",
      obstacle: "outage",
      reason: { code: "registry-unknown" },
    });
  });

  test("is missing, when that bundle does not verify, or names somebody else", async () => {
    expect(await ask("signature", false)).toMatchObject({ kind: "refused" });
    expect(await ask("foreign-caller", true)).toMatchObject({ kind: "refused" });
  });
});

describe("it is not verified a second time", () => {
  test.each<[string, Parameters<typeof answer>[0], Partial<VerificationRequest>]>([
    ["where cosign itself looks at the repository", { identity: workflow, sourceRepository: named }, {}],
    ["where no repository is asked for", { identity: pattern, sourceRepository: undefined }, {}],
    ["where this run wrote it", { identity: workflow, sourceRepository: numbered }, { ownForm: "bundle" }],
  ])("%s", async (_, trust, request) => {
    expect(await answer(trust, request)).toEqual(["verified", 0]);
  });
});
