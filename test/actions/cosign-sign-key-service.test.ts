import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { delimiter } from "node:path";
import { type FaultProxy, serviceTroubles, startFaultProxy } from "@release-actions/rehearsal/sigstore";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { readOnlyToken, startVaultTransit, type VaultTransit } from "../support/sigstore/vault-transit.ts";
import { describeWithTools } from "../support/tools.ts";
import { errorOf, signSuite } from "./sign-suite.ts";

// Debian's build of version 3 knows no key management service.
await describeWithTools("a key in a service", [...sigstoreTools, "cosign-2"], (tools) => {
  const lab = useSigstore(tools);
  const { sign, verify } = signSuite(lab);
  let vault: VaultTransit;
  let proxy: FaultProxy;
  beforeEach(async () => {
    vault = await startVaultTransit("release");
    proxy = await startFaultProxy({ port: vault.port });
  });
  afterEach(async () => {
    await Promise.all([proxy.close(), vault.close()]);
  });
  const environment = (changed: Readonly<Record<string, string>> = {}) => ({
    PATH: [tools["cosign-2"].folder, lab.environment["PATH"]].join(delimiter),
    VAULT_ADDR: `http://${proxy.host}`,
    VAULT_TOKEN: vault.token,
    VAULT_MAX_RETRIES: "0",
    ...changed,
  });
  const inputs = { key: "hashivault://release", "cosign-version": "^2.6.0" };
  const keyed = { ...inputs, "certificate-identity": "", "source-repository": "" };
  const pushed = async () => (await pushImage(lab.place(await lab.registry()), "acme/shop:1")).reference;

  test("signs, proves it, and adds nothing when it is run again", async () => {
    const image = await pushed();

    const run = await sign([image], { inputs, environment: environment() });
    const again = await sign([image], { inputs, environment: environment() });
    const verified = await verify([image], { inputs: keyed, environment: environment() });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(JSON.parse(again.outputs["signatures"] ?? "")).toMatchObject([
      { state: "unchanged", verified: true },
    ]);
    expect(verified).toMatchObject({ exitCode: 0, outputs: { images: image } });
    expect(run.outputs["verify-commands"]).toContain("--key=hashivault://release");
    expect(run.stdout + run.summary + verified.stdout).not.toContain(vault.token);
  });

  test("waits for a service that is out of order for a moment", async () => {
    const image = await pushed();
    proxy.faults.add({ path: /\/keys\//, fault: serviceTroubles.unavailable, times: 1 });
    proxy.faults.add({ path: /\/sign\//, fault: { kind: "reset" }, times: 1 });

    const run = await sign([image], { inputs: { ...inputs, timeout: "1" }, environment: environment() });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.stdout.match(/key-service-down/g)).toHaveLength(2);
  });

  describe("tells what is wrong", () => {
    test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
      ["a service that is down", {}, { VAULT_ADDR: "http://127.0.0.1:1" }, "key-service-down"],
      ["a token that it does not know", {}, { VAULT_TOKEN: "s.somebody" }, "key-denied"],
      ["a token that may not sign", {}, { VAULT_TOKEN: readOnlyToken }, "key-denied"],
      ["no such key", { key: "hashivault://other" }, {}, "key-missing"],
      ["no address", {}, { VAULT_ADDR: "" }, "key-address"],
      ["a service that nobody knows", { key: "nokms://release" }, {}, "key-address"],
    ])("%s", async (_, changed, variables, code) => {
      const image = await pushed();

      const run = await sign([image], {
        inputs: { ...inputs, ...changed },
        environment: environment(variables),
      });

      expect(errorOf(run)).toBe(`cosign-sign: ${code}`);
      expect(run.stdout.includes("Run it again later")).toBe(code === "key-service-down");
    });

    test("a service that does not answer says nothing about the signature", async () => {
      const image = await pushed();
      await sign([image], { inputs, environment: environment() });
      proxy.faults.add({ path: /./, fault: serviceTroubles.unavailable });

      const run = await verify([image], { inputs: keyed, environment: environment() });

      expect(errorOf(run)).toBe("verify-signature: key-service-down");
      expect(run.outputs["verdicts"]).toContain('"verdict":"unknown"');
    });
  });
});
