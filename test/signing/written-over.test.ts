import { describe, expect, test } from "@jest/globals";
import { parsePredicate, report, signImages } from "@release-actions/signing";
import { recordedBundle } from "../signature-verification/bundles.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { digestOf, memory, request, type MemoryOptions } from "./in-memory.ts";

const byKey = { ...request, signer: { kind: "key", key: "cosign.key" } as const };
const world = (options: Omit<MemoryOptions, "clock"> = {}) => memory({ ...options, clock: fakeClock() });
const reported = (outcome: Awaited<ReturnType<typeof signImages>>) =>
  report(outcome, { cosignVersion: "3.0.6", trustedRoot: undefined, key: undefined, isLogged: true });

describe("what the registry lists and does not have", () => {
  const signed = async (missing: number) => {
    const here = world();
    await signImages({ ...byKey, annotations: ["job=2"] }, here);
    let left = missing;
    const bundle: typeof here.registry.bundle = (image, attachment) =>
      left-- > 0
        ? Promise.resolve({ kind: "missing", asked: "GET", answered: "404" })
        : here.registry.bundle(image, attachment);
    const started = here.clock.now();
    return {
      ...here,
      took: () => here.clock.now() - started,
      run: () =>
        signImages(
          { ...byKey, annotations: ["job=1"], patience: 600_000 },
          { ...here, registry: { ...here.registry, bundle } },
        ),
    };
  };

  test("is told soon, and nothing is signed", async () => {
    const here = await signed(Infinity);

    await expect(here.run()).rejects.toMatchObject({ code: "attachment-missing", retryable: false });
    expect(here.took()).toBeLessThan(10_000);
    expect(here.effects).toHaveLength(1);
  });

  test("is waited for, where it is there a moment later", async () => {
    const here = await signed(2);

    expect(reported(await here.run()).failure).toBeUndefined();
  });
});

describe("what another job has written over", () => {
  const predicates = [parsePredicate("sbom", '{"spdxVersion":"SPDX-2.3"}', "sbom.json")];

  test.each([
    ["once", 1, 1],
    ["three times", 3, 3],
  ])("%s, is written again and proven", async (_, overwritten, more) => {
    const here = world({ overwritten });

    const outcome = await signImages({ ...byKey, predicates }, here);

    expect(here.effects).toHaveLength(2 + more);
    expect(here.written.get(digestOf("a"))).toHaveLength(2);
    expect(reported(outcome)).toMatchObject({
      failure: undefined,
      outputs: { signatures: [{ state: "signed", verified: true }] },
    });
  });

  test.each([
    ["an identity", recordedBundle("foreign-caller").verificationMaterial, "identity-differs"],
    ["another key", { publicKey: { hint: "b3RoZXI=" } }, "log-unproven"],
    ["a key that is not named", {}, "key-differs"],
  ])("where that by %s is left, is written again and proven", async (_, material, says) => {
    const here = world({ overwritten: 1, stranger: { material, says } });

    const outcome = await signImages(byKey, here);

    expect(here.effects).toHaveLength(2);
    expect(reported(outcome)).toMatchObject({
      failure: undefined,
      outputs: { signatures: [{ state: "signed", verified: true }] },
    });
  });

  test("where a signature with other annotations is left, is written again", async () => {
    const here = world();
    await signImages({ ...byKey, annotations: ["job=2"] }, here);
    let overwritten = 1;
    const sign: typeof here.cosign.sign = (signature) =>
      overwritten-- > 0 ? Promise.resolve({ kind: "done", content: undefined }) : here.cosign.sign(signature);

    const outcome = await signImages(
      { ...byKey, annotations: ["job=1"] },
      { ...here, cosign: { ...here.cosign, sign } },
    );

    expect(here.written.get(digestOf("a"))).toHaveLength(2);
    expect(reported(outcome).failure).toBeUndefined();
  });

  test("is not written again by a run that waits for nothing", async () => {
    const here = world({ overwritten: 1 });

    const outcome = await signImages({ ...byKey, patience: 0 }, here);

    expect(here.effects).toHaveLength(1);
    expect(reported(outcome).failure?.problem).toMatchObject({ code: "not-proven" });
  });

  test("again and again, is not green, and says what to do", async () => {
    const here = world({ overwritten: 50 });

    const { failure: failed } = reported(await signImages({ ...byKey, patience: 600_000 }, here));

    expect(here.effects).toHaveLength(4);
    expect(failed?.problem).toMatchObject({
      code: "not-proven",
      found: expect.stringContaining("nothing") as unknown,
    });
    expect(failed?.problem.fix).toContain("one after another");
  });
});
