import { describe, expect, test } from "@jest/globals";
import { ExternalError, UsageError } from "@release-actions/release-model";
import { parsePredicate, report, signImages } from "@release-actions/signing";
import { failure } from "../signature-verification/in-memory.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { digestOf, imageOf, memory, request, tokenOf, type MemoryOptions } from "./in-memory.ts";

const byKey = { ...request, signer: { kind: "key", key: "cosign.key" } as const };
const outage = failure("outage", "rekor-down");
const world = (options: Omit<MemoryOptions, "clock"> = {}) => memory({ ...options, clock: fakeClock() });
const reported = (outcome: Awaited<ReturnType<typeof signImages>>) =>
  report(outcome, { cosignVersion: "3.0.6", trustedRoot: undefined, key: undefined, isLogged: true });

describe("signing", () => {
  test("signs each digest once and proves it", async () => {
    const here = world();

    const outcome = await signImages({ ...byKey, images: [imageOf("a"), imageOf("b")] }, here);

    expect(here.effects).toEqual(["sign ghcr.io/acme/shop@a", "sign ghcr.io/acme/shop@b"]);
    expect(reported(outcome)).toMatchObject({
      failure: undefined,
      outputs: {
        images: `ghcr.io/acme/shop@${digestOf("a")}\nghcr.io/acme/shop@${digestOf("b")}`,
        signatures: [
          { state: "signed", verified: true },
          { state: "signed", verified: true },
        ],
        "cosign-version": "3.0.6",
      },
    });
  });

  test("resolves a tag once and signs the digest", async () => {
    const here = world({ tags: { v1: digestOf("c") } });

    const outcome = await signImages(
      { ...byKey, images: [{ name: "ghcr.io/acme/shop", tag: "v1", digest: undefined }] },
      here,
    );

    expect(here.effects).toEqual(["sign ghcr.io/acme/shop@c"]);
    expect(reported(outcome).outputs.signatures[0]).toMatchObject({ tag: "v1", digest: digestOf("c") });
    expect(JSON.stringify(reported(outcome).summary)).toContain("tag v1, resolved once");
  });

  test("signs everything an index lists, indexes in it too, each once", async () => {
    const here = world({
      children: {
        [digestOf("a")]: [digestOf("b"), digestOf("c")],
        [digestOf("c")]: [digestOf("b"), digestOf("d")],
      },
    });

    const outcome = await signImages(
      { ...byKey, recursive: true, images: [imageOf("a"), imageOf("b")] },
      here,
    );

    expect(here.effects.toSorted()).toEqual(
      ["a", "b", "c", "d"].map((one) => `sign ghcr.io/acme/shop@${one}`),
    );
    expect(reported(outcome).outputs.images.split("\n")).toHaveLength(2);
    expect(reported(outcome).outputs["verify-commands"].split("\n")).toHaveLength(4);
  });

  test("run again, adds nothing", async () => {
    const here = world();
    const predicates = [parsePredicate("sbom", '{"spdxVersion":"SPDX-2.3"}', "sbom.json")];
    await signImages({ ...byKey, predicates }, here);
    const before = here.effects.length;

    const outcome = await signImages({ ...byKey, predicates }, here);

    expect(here.effects).toHaveLength(before);
    expect(reported(outcome).outputs.signatures).toMatchObject([{ state: "unchanged", verified: true }]);
  });

  test("adds what is missing and nothing else", async () => {
    const here = world();
    await signImages(byKey, here);

    await signImages({ ...byKey, annotations: ["release=v1"] }, here);
    await signImages(
      { ...byKey, predicates: [parsePredicate("sbom", '{"spdxVersion":"SPDX-2.3"}', "sbom.json")] },
      here,
    );

    expect(here.effects).toEqual([
      "sign ghcr.io/acme/shop@a",
      "sign ghcr.io/acme/shop@a",
      "spdxjson ghcr.io/acme/shop@a",
    ]);
  });

  test("writes to one digest one thing after another, and to many at once", async () => {
    const here = world();
    const images = ["a"].map(imageOf);
    const predicates = [
      parsePredicate("sbom", '{"spdxVersion":"SPDX-2.3"}', "sbom.json"),
      parsePredicate("provenance", '{"buildDefinition":{},"runDetails":{}}', "provenance.json"),
    ];
    await signImages({ ...byKey, images, predicates }, here);
    await signImages({ ...byKey, images: ["b", "c", "d", "e", "f"].map(imageOf) }, here);

    expect(here.atOnce).toEqual({ digest: 1, all: 4 });
  });

  test("a dry run says what it would do", async () => {
    const here = world({ isDryRun: true });

    const outcome = await signImages(byKey, here);

    expect(here.effects).toEqual([]);
    expect(reported(outcome).outputs).toMatchObject({ images: "", signatures: [{ state: "planned" }] });
  });

  test("without verifying, signs without looking", async () => {
    const here = world({ isUntrusted: true });

    const outcome = await signImages({ ...byKey, verify: false }, here);

    expect(reported(outcome).outputs.signatures).toMatchObject([{ state: "signed", verified: false }]);
  });
});

describe("an outage", () => {
  test("is waited out", async () => {
    const here = world({ failures: [{ failure: outage }, { failure: outage }] });

    const outcome = await signImages(byKey, here);

    expect(here.effects).toHaveLength(3);
    expect(reported(outcome).failure).toBeUndefined();
  });

  test("whose write was done all the same is not written again", async () => {
    const here = world({ failures: [{ failure: outage, effect: true }] });

    const outcome = await signImages(byKey, here);

    expect(here.effects).toHaveLength(1);
    expect(reported(outcome).failure).toBeUndefined();
  });

  test("that lasts ends the run as one, with the time that was spent", async () => {
    const here = world({ failures: Array.from({ length: 50 }, () => ({ failure: outage })) });

    const outcome = await signImages(byKey, here);

    expect(reported(outcome).failure?.error).toBeInstanceOf(ExternalError);
    expect(reported(outcome).failure?.problem).toMatchObject({
      code: "rekor-down",
      found: expect.stringMatching(/tried 7 times in 60 seconds/) as unknown,
    });
    expect(reported(outcome).outputs.images).toBe("");
  });

  test("an entry that the log has already is a success when the registry has the signature", async () => {
    const here = world({
      failures: [
        { failure: outage, effect: true },
        { failure: failure("logged", "entry-exists"), effect: true },
      ],
    });

    const outcome = await signImages({ ...byKey }, here);

    expect(reported(outcome).failure).toBeUndefined();
  });

  test("of a registry that shows late what was written is waited out", async () => {
    const here = world({ lag: 3 });

    const outcome = await signImages(byKey, here);

    expect(here.effects).toHaveLength(1);
    expect(reported(outcome).failure).toBeUndefined();
  });

  test("of the token service is waited out", async () => {
    let asked = 0;
    const problem = { code: "token-service", expected: "a token", found: "status 503", fix: "Wait." };
    const here = world({
      tokens: {
        fetch: () => {
          asked += 1;
          return asked < 3
            ? Promise.reject(new ExternalError({ ...problem, retryable: true }))
            : Promise.resolve(tokenOf("acme/shop/.github/workflows/a.yml@refs/tags/v1"));
        },
      },
    });

    await signImages({ ...request, verify: false }, here);

    expect(here.effects).toHaveLength(1);
  });
});

describe("nothing is signed", () => {
  test.each<[string, Promise<unknown> | (() => Promise<unknown>), string]>([
    [
      "for a name that leads nowhere",
      () =>
        signImages({ ...byKey, images: [{ name: "ghcr.io/a/b", tag: "no", digest: undefined }] }, world()),
      "image-missing",
    ],
    [
      "when the SBOM would be of several images",
      () =>
        signImages(
          {
            ...byKey,
            images: [imageOf("a"), imageOf("b")],
            predicates: [parsePredicate("sbom", '{"bomFormat":"CycloneDX"}', "f")],
          },
          world(),
        ),
      "predicate-subject",
    ],
    [
      "when provenance is about something else",
      () => {
        const statement = {
          predicateType: "https://slsa.dev/provenance/v1",
          predicate: { buildDefinition: {}, runDetails: {} },
          subject: [{ digest: { sha256: "f".repeat(64) } }],
        };
        const predicates = [parsePredicate("provenance", JSON.stringify(statement), "f")];
        return signImages({ ...byKey, predicates }, world());
      },
      "predicate-subject",
    ],
  ])("%s", async (_, run, code) => {
    await expect(typeof run === "function" ? run() : run).rejects.toThrow(expect.objectContaining({ code }));
  });

  test("where the run may have no token", async () => {
    const refusal = new UsageError({ code: "id-token-permission", expected: "x", found: "y", fix: "z" });
    const here = world({ tokens: { fetch: () => Promise.reject(refusal) } });

    await expect(signImages(request, here)).rejects.toBe(refusal);
    expect(here.effects).toEqual([]);
  });
});

describe("nothing is green", () => {
  test("that cannot be proven", async () => {
    const outcome = await signImages(byKey, world({ isUntrusted: true }));

    expect(reported(outcome)).toMatchObject({
      failure: { problem: { code: "not-proven" } },
      outputs: { images: "", "verify-commands": "", signatures: [{ state: "failed", verified: false }] },
    });
  });

  test("that is in the registry and cannot be verified; it is not written a second time", async () => {
    const here = world({ isUntrusted: true });

    await signImages(byKey, here);

    expect(here.effects).toHaveLength(1);
  });

  test("that cosign says it has written, and has not", async () => {
    const here = world();
    const sign = () => Promise.resolve({ kind: "done", content: undefined } as const);

    const outcome = await signImages(byKey, { ...here, cosign: { ...here.cosign, sign } });

    expect(reported(outcome)).toMatchObject({
      failure: { problem: { code: "not-proven" } },
      outputs: { images: "", "verify-commands": "", signatures: [{ state: "failed", verified: false }] },
    });
  });

  test("names ten of those that failed, and how many more", async () => {
    const images = Array.from({ length: 40 }, (_, position) => ({
      ...imageOf("a"),
      name: `ghcr.io/acme/shop-${position}`,
    }));

    const { failure: failed } = reported(
      await signImages({ ...byKey, images }, world({ isUntrusted: true })),
    );

    expect(failed?.problem.fix.match(/acme\/shop-/g)).toHaveLength(10);
    expect(failed?.problem.fix).toContain("and 29 more");
  });

  test("of which a part failed, and the others are done all the same", async () => {
    const here = world({ failures: [{ failure: failure("denied", "registry-denied") }] });

    const { outputs, failure: failed } = reported(
      await signImages({ ...byKey, images: [imageOf("a"), imageOf("b")] }, here),
    );

    expect(outputs.images).toBe(`ghcr.io/acme/shop@${digestOf("b")}`);
    expect(failed?.problem).toMatchObject({ code: "registry-denied" });
    expect(failed?.problem.found).toContain(digestOf("a"));
  });
});
