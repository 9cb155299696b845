import { describe, expect, test } from "@jest/globals";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { identityOf, releaseJob } from "../support/sigstore/release-job.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";
import { releaseHelper } from "./release-helper.ts";

const nowhere = `127.0.0.1:1/acme/shop@sha256:${"a".repeat(64)}`;
const identity = ["--certificate-identity", identityOf(releaseJob)];

await describeWithTools("release-helper verify", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const trust = () => [
    ...identity,
    ...["--certificate-oidc-issuer", lab.sigstore.issuer.address],
    ...["--trusted-root", lab.sigstore.trustedRoot],
  ];
  const run = (...words: readonly string[]) =>
    releaseHelper(["verify", ...words], { environment: lab.environment });

  test("says what is verified, refused and unknown, and exits accordingly", async () => {
    const registry = await lab.registry();
    const signed = await pushImage(lab.place(registry), "acme/shop:1");
    const unsigned = await pushImage(lab.place(registry), "acme/shop:2");
    await lab.cosign(["sign", ...lab.signing, signed.reference]);

    const good = await run(signed.reference, ...trust());
    const bad = await run(signed.reference, unsigned.reference, ...trust());
    const unknown = await run(nowhere, ...trust());

    expect(good).toMatchObject({
      exitCode: 0,
      stdout: `✔ ${signed.reference} verified: signature, by ${identityOf(releaseJob)}\n`,
    });
    expect(bad.exitCode).toBe(3);
    expect(bad.stdout).toContain(`✖ refused ${unsigned.reference}\n    unsigned: expected a signature`);
    expect(unknown.exitCode).toBe(4);
    expect(unknown.stdout).toContain(`? unknown ${nowhere}\n    registry-unknown: expected an answer`);
  });

  test("prints JSON of its published shape", async () => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");

    const { stdout } = await run(`${registry.host}/acme/shop:1`, ...trust(), "--json");

    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      verified: false,
      images: [
        {
          image: image.reference,
          verdict: "refused",
          statements: [],
          reason: { code: "unsigned", statement: "signature" },
        },
      ],
    });
  });
});

describe("release-helper verify", () => {
  test.each([
    ["no image", []],
    ["nobody to trust", [nowhere]],
    ["an image without a registry", ["shop:1", ...identity]],
    ["nothing that has to be proven", [nowhere, ...identity, "--require", ","]],
    ["an empty word for what has to be proven", [nowhere, ...identity, "--require", ""]],
    ["a statement that does not exist", [nowhere, ...identity, "--require", "luck"]],
    ["an open pattern", [nowhere, "--certificate-identity-pattern", "acme", "--source-repository", "a/b"]],
  ])("%s is a wrong call", async (_, words) => {
    expect((await releaseHelper(["verify", ...words])).exitCode).toBe(2);
  });
});
