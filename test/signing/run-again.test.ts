import { describe, expect, test } from "@jest/globals";
import { report, signImages } from "@release-actions/signing";
import { failure } from "../signature-verification/in-memory.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { memory, request } from "./in-memory.ts";

const byKey = { ...request, signer: { kind: "key", key: "cosign.key" } as const };
const world = () => memory({ clock: fakeClock() });
const reported = (outcome: Awaited<ReturnType<typeof signImages>>) =>
  report(outcome, { cosignVersion: "3.0.6", trustedRoot: undefined, key: undefined, isLogged: true });

describe("signing", () => {
  test("run again, adds nothing where the registry does not answer at once what is there", async () => {
    const here = world();
    await signImages(byKey, here);
    const before = here.effects.length;
    let asked = 0;
    const attachments: typeof here.registry.attachments = (image) => {
      asked += 1;
      return asked < 3
        ? Promise.resolve({
            kind: "unasked",
            asked: "GET",
            answered: "503",
            status: 503,
            retryAfter: undefined,
          })
        : here.registry.attachments(image);
    };

    const outcome = await signImages(byKey, { ...here, registry: { ...here.registry, attachments } });

    expect(here.effects).toHaveLength(before);
    expect(reported(outcome).outputs.signatures).toMatchObject([{ state: "unchanged", verified: true }]);
  });

  test.each([
    ["for as long as this run waits", 503, "registry-unknown"],
    ["to this login", 403, "registry-denied"],
  ])("signs nothing where the registry does not say %s what is there", async (_what, status, code) => {
    const here = world();
    const attachments: typeof here.registry.attachments = () =>
      Promise.resolve({
        kind: "unasked",
        asked: "GET",
        answered: String(status),
        status,
        retryAfter: undefined,
      });

    const run = signImages(byKey, { ...here, registry: { ...here.registry, attachments } });

    await expect(run).rejects.toMatchObject({ code });
    expect(here.effects).toEqual([]);
  });

  test("waits for as long as the registry wants to be left alone before what was written is proven", async () => {
    const clock = fakeClock();
    const here = memory({ clock });
    let asked = 0;
    const bundle: typeof here.registry.bundle = (image, attachment) => {
      asked += 1;
      return asked === 1
        ? Promise.resolve({ kind: "unasked", asked: "GET", answered: "429", status: 429, retryAfter: 20_000 })
        : here.registry.bundle(image, attachment);
    };

    const outcome = await signImages(byKey, { ...here, registry: { ...here.registry, bundle } });

    expect(reported(outcome).failure).toBeUndefined();
    expect(clock.pauses).toEqual([20_000]);
  });

  test("tried again, writes nothing while the registry does not say whether the try before has written", async () => {
    const here = memory({
      clock: fakeClock(),
      failures: [{ failure: failure("outage", "registry-down"), effect: true }],
    });
    let asked = 0;
    const attachments: typeof here.registry.attachments = (image) => {
      asked += 1;
      return asked === 2 || asked === 3
        ? Promise.resolve({ kind: "unasked", asked: "GET", answered: "429", status: 429, retryAfter: 1 })
        : here.registry.attachments(image);
    };

    const outcome = await signImages(byKey, { ...here, registry: { ...here.registry, attachments } });

    expect(here.effects).toHaveLength(1);
    expect(reported(outcome).outputs.signatures).toMatchObject([{ state: "signed", verified: true }]);
  });
});
