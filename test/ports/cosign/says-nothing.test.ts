import { describe, expect, test } from "@jest/globals";
import type { Commands } from "@release-actions/ports";
import { cosignProgram } from "@release-actions/ports/adapters/signing";
import { temporaryFolder } from "../../support/repository.ts";

const image = { name: "ghcr.io/acme/shop", digest: `sha256:${"a".repeat(64)}` };
const question = { image, trust: { kind: "key", key: "k.pub" }, type: "x" } as const;
const settings = { major: 3, minor: 0, signingConfig: undefined, trustedRoot: undefined, isLogged: true };

/** A cosign that always ends well, and what it says. */
function endingWell(said: { readonly stdout?: string; readonly stderr?: string } = {}) {
  const { stdout = "", stderr = "" } = said;
  const commands: Commands = {
    run: () => Promise.resolve({ exitCode: 0, stdout: Buffer.from(stdout), stderr }),
  };
  return cosignProgram({
    ...{ commands, environment: {}, program: "/bin/cosign", version: "3.0.6", folder: temporaryFolder() },
    settings,
  });
}

describe("a cosign that ends well", () => {
  test.each([
    ["a statement", () => endingWell().verifyStatement({ ...question, form: "bundle", attached: 1 })],
    ["a bundle", () => endingWell().verifyBundle({ ...question, bundle: "{}" })],
    ["a signature of the old form", () => endingWell().verifyLegacy(question)],
    ["no signature of the old form", () => endingWell({ stdout: "[]" }).verifyLegacy(question)],
    ["a public key", () => endingWell().publicKey("k.key")],
  ])("and says nothing has not proven %s: nobody knows", async (_what, ask) => {
    expect(await ask()).toMatchObject({
      kind: "failed",
      failure: { means: "unclear", code: "cosign-unclear" },
    });
  });

  test.each([{ stderr: "Verified OK\n" }, { stdout: "Verified OK\n" }])(
    "and says that a bundle verifies has proven it: %j",
    async (said) => {
      expect(await endingWell(said).verifyBundle({ ...question, bundle: "{}" })).toMatchObject({
        kind: "done",
      });
    },
  );
});
