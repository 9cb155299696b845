import { expect, test } from "@jest/globals";
import type { Commands } from "@release-actions/ports";
import { cosignProgram } from "@release-actions/ports/adapters/signing";
import { temporaryFolder } from "../../support/repository.ts";

test("the time limit grows with what cosign has to read", async () => {
  const limits: (number | undefined)[] = [];
  const commands: Commands = {
    run: (_, { timeout }) => {
      limits.push(timeout);
      return Promise.resolve({ exitCode: 1, stdout: Buffer.alloc(0), stderr: "Error: no signatures found" });
    },
  };
  const cosign = cosignProgram({
    ...{ commands, environment: {}, program: "/bin/cosign", version: "3.0.6", folder: temporaryFolder() },
    settings: { major: 3, minor: 0, signingConfig: undefined, trustedRoot: undefined, isLogged: true },
  });
  const image = { name: "ghcr.io/acme/shop", digest: `sha256:${"a".repeat(64)}` };
  const question = { image, trust: { kind: "key", key: "k.pub" }, type: "x", form: "bundle" } as const;

  for (const attached of [0, 1, 500]) await cosign.verifyStatement({ ...question, attached });

  expect(limits).toEqual([60_000, 60_500, 310_000]);
});
