import { expect, test } from "@jest/globals";
import { signImages } from "@release-actions/signing";
import { failure } from "../signature-verification/in-memory.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { memory, request } from "./in-memory.ts";

const byKey = { ...request, signer: { kind: "key", key: "hashivault://release" } as const };

test("waits for the service that keeps the key, and for nothing else of it", async () => {
  const [down, denied] = [failure("outage", "key-service-down"), failure("denied", "key-denied")];
  const answers = [down, down];
  const here = memory({ clock: fakeClock() });
  const asks = (last: typeof down | undefined) => ({
    ...here,
    cosign: {
      ...here.cosign,
      publicKey: () => {
        const failing = answers.shift() ?? last;
        return Promise.resolve(
          failing === undefined
            ? ({ kind: "done", content: { path: "/key.pub", text: "PEM" } } as const)
            : ({ kind: "failed", failure: failing } as const),
        );
      },
    },
  });

  await signImages(byKey, asks(undefined));

  expect(here.effects).toEqual(["sign ghcr.io/acme/shop@a"]);
  await expect(signImages(byKey, asks(denied))).rejects.toMatchObject({
    code: "key-denied",
    retryable: false,
    found: expect.not.stringContaining("tried") as unknown,
  });
});
