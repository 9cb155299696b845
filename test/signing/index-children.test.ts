import { expect, test } from "@jest/globals";
import { signImages } from "@release-actions/signing";
import { fakeClock } from "../support/fake-clock.ts";
import { digestOf, imageOf, memory, request } from "./in-memory.ts";

test("an index that lists what the registry does not have is named with it, and nothing is signed", async () => {
  const here = memory({
    clock: fakeClock(),
    children: { [digestOf("a")]: [digestOf("b"), digestOf("c")] },
  });
  const registry: typeof here.registry = {
    ...here.registry,
    manifest: (image) =>
      image.digest === digestOf("c")
        ? Promise.resolve({ kind: "missing", asked: `GET manifests/${image.digest}`, answered: "404" })
        : here.registry.manifest(image),
  };

  const signing = signImages(
    { ...request, recursive: true, images: [imageOf("a")], signer: { kind: "key", key: "cosign.key" } },
    { ...here, registry },
  );

  await expect(signing).rejects.toMatchObject({
    code: "image-missing",
    expected: `ghcr.io/acme/shop@${digestOf("c")} in its registry, as the index of ghcr.io/acme/shop lists it`,
  });
  expect(here.effects).toEqual([]);
});
