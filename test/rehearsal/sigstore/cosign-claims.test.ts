import { expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serviceTroubles } from "@release-actions/rehearsal/sigstore";
import { pushImage, pushIndex } from "../../support/sigstore/push-artifacts.ts";
import { identityOf, releaseJob } from "../../support/sigstore/release-job.ts";
import { sigstoreTools, useSigstore } from "../../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../../support/tools.ts";

/** What a signature of cosign 3 states. */
const signatureType = "https://sigstore.dev/cosign/sign/v1";

/** Each of these is why our code does something that would otherwise be superfluous. */
await describeWithTools("what our code rests on: cosign", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);

  async function attestSbom(reference: string) {
    const sbom = join(lab.folder, "sbom.json");
    await writeFile(
      sbom,
      JSON.stringify({ spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", name: "shop" }),
    );
    return lab.cosign(["attest", ...lab.signing, "--type", "spdxjson", "--predicate", sbom, reference]);
  }

  test("verify takes an SBOM for a signature; asked for the statement of a signature, it does not", async () => {
    const { reference } = await pushImage(lab.place(await lab.registry()), "acme/shop:1");
    await attestSbom(reference);

    const verified = await lab.cosign(["verify", ...lab.verifying(), reference]);
    const asked = await lab.cosign([
      "verify-attestation",
      ...lab.verifying(),
      "--type",
      signatureType,
      reference,
    ]);

    expect(verified.exitCode).toBe(0);
    expect(JSON.parse(verified.stdout)).toMatchObject([{ critical: { type: "https://spdx.dev/Document" } }]);
    expect(asked).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("none of the attestations matched the predicate type"),
    });
  });

  test("a whole number that no float holds is attested with the fewest digits of the float beside it", async () => {
    const { reference } = await pushImage(lab.place(await lab.registry()), "acme/shop:1");
    const numbers = ["9007199254740993", "12345678901234567890", "-1234567890123456789012345", "1e3"];
    const sbom = join(lab.folder, "numbers.json");
    await writeFile(sbom, `{"spdxVersion":"SPDX-2.3","numbers":[${numbers.join(",")}]}`);

    await lab.cosign(["attest", ...lab.signing, "--type", "spdxjson", "--predicate", sbom, reference]);
    const words = ["verify-attestation", ...lab.verifying(), "--type", "spdxjson", reference];
    const { stdout } = await lab.cosign(words);

    const { payload } = JSON.parse(stdout) as { readonly payload: string };
    expect(Buffer.from(payload, "base64").toString("utf8")).toContain(
      `"numbers":[${numbers.map((number) => String(Number(number))).join(",")}]`,
    );
  });

  test("eight that attach to one digest at once all succeed and lose some without referrers, none one by one", async () => {
    const registry = await lab.dockerRegistry();
    const place = lab.place(registry);
    const [at, after] = [await pushImage(place, "acme/shop:1"), await pushImage(place, "acme/shop:2")];
    // Between reading the list and writing it back lies a moment; a registry that is far away makes it longer.
    const slowly = { kind: "stall", milliseconds: 1_000 } as const;
    registry.proxy.faults.add({ method: "PUT", path: /\/manifests\/sha256-/, fault: slowly, times: 8 });

    const together = await Promise.all(
      Array.from({ length: 8 }, () => lab.cosign(["sign", ...lab.signing, at.reference])),
    );
    for (let count = 0; count < 3; count += 1) await lab.cosign(["sign", ...lab.signing, after.reference]);

    expect(together.map(({ exitCode }) => exitCode)).toEqual(together.map(() => 0));
    expect(await fallbackEntries(registry.host, at.digest)).toBeLessThan(8);
    expect(await fallbackEntries(registry.host, after.digest)).toBe(3);
  });

  test("eight that attach to one digest at once are all kept with referrers", async () => {
    const registry = await lab.registry();
    const { digest, reference } = await pushImage(lab.place(registry), "acme/shop:1");

    await Promise.all(Array.from({ length: 8 }, () => lab.cosign(["sign", ...lab.signing, reference])));

    const answer = await fetch(`http://${registry.host}/v2/acme/shop/referrers/${digest}`);
    expect(await answer.json()).toMatchObject({
      manifests: Array.from({ length: 8 }, () => expect.anything()),
    });
  });

  test.each([
    { case: "503", fault: serviceTroubles.unavailable },
    { case: "429", fault: serviceTroubles.tooMany(1) },
  ])("a signed image whose referrers answer $case is as unsigned as an unsigned one", async ({ fault }) => {
    const registry = await lab.registry();
    const place = lab.place(registry);
    const [signed, unsigned] = [await pushImage(place, "acme/shop:1"), await pushImage(place, "acme/shop:2")];
    await lab.cosign(["sign", ...lab.signing, signed.reference]);
    const before = await lab.cosign(["verify", ...lab.verifying(), signed.reference]);
    registry.proxy.faults.add({ path: /\/referrers\//, fault });

    const behind = await lab.cosign(["verify", ...lab.verifying(), signed.reference]);
    registry.proxy.faults.clear();
    const without = await lab.cosign(["verify", ...lab.verifying(), unsigned.reference]);

    expect(before.exitCode).toBe(0);
    expect(behind).toEqual(without);
    expect(without).toMatchObject({ exitCode: 10, stderr: expect.stringContaining("no signatures found") });
  });

  test("a pattern for the identity fits anywhere in it, unless it is anchored", async () => {
    const { reference } = await pushImage(lab.place(await lab.registry()), "acme/shop:1");
    const job = { repository: "evil/https-github.com-acme-shop", workflow: ".github/workflows/release.yml" };
    await lab.cosign(["sign", ...lab.signing, reference], { job });
    const verify = (pattern: string) =>
      lab.cosign([
        ...["verify", "--trusted-root", lab.sigstore.trustedRoot, "--certificate-identity-regexp", pattern],
        ...["--certificate-oidc-issuer", lab.sigstore.issuer.address, reference],
      ]);

    const loose = await verify("github.com.acme.shop");
    const anchored = await verify(`^${identityOf(releaseJob)}$`);

    expect([loose.exitCode, anchored.exitCode]).toEqual([0, 1]);
  });

  test("signing an index signs none of its images, unless every one is asked for", async () => {
    const place = lab.place(await lab.registry());
    const index = await pushIndex(place, "acme/multi:1");
    const verify = (reference: string) => lab.cosign(["verify", ...lab.verifying(), reference]);
    const exitCodes = async () =>
      (await Promise.all([index, ...index.children].map(({ reference }) => verify(reference)))).map(
        ({ exitCode }) => exitCode,
      );

    await lab.cosign(["sign", ...lab.signing, index.reference]);
    const alone = await exitCodes();
    await lab.cosign(["sign", ...lab.signing, "--recursive", index.reference]);

    expect(alone).toEqual([0, 10, 10]);
    expect(await exitCodes()).toEqual([0, 0, 0]);
  });

  test("without a token it waits for a person, whatever its own time limit is", async () => {
    const { reference } = await pushImage(lab.place(await lab.registry()), "acme/shop:1");
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" };

    const signed = await lab.cosign(["sign", "--timeout", "1s", ...lab.signing, reference], {
      environment,
      timeout: 3_000,
    });

    expect(signed.exitCode).toBe(124);
  });

  test("a signing that fails half-way leaves nothing in the registry", async () => {
    const registry = await lab.registry();
    const { digest, reference } = await pushImage(lab.place(registry), "acme/shop:1");

    for (const proxy of [
      lab.sigstore.proxies.fulcio,
      lab.sigstore.proxies.rekor,
      lab.sigstore.proxies.timestamps,
    ]) {
      proxy.faults.add({ fault: { kind: "lost-answer" } });
      expect((await lab.cosign(["sign", ...lab.signing, reference])).exitCode).toBe(1);
      proxy.faults.clear();
    }

    const answer = await fetch(`http://${registry.host}/v2/acme/shop/referrers/${digest}`);
    expect(await answer.json()).toMatchObject({ manifests: [] });
  });
});

/** How many manifests the tag names that clients keep in place of referrers. */
async function fallbackEntries(host: string, digest: string): Promise<number> {
  const accept = "application/vnd.oci.image.index.v1+json";
  const answer = await fetch(`http://${host}/v2/acme/shop/manifests/${digest.replace(":", "-")}`, {
    headers: { accept },
  });
  const { manifests } = (await answer.json()) as { readonly manifests: readonly unknown[] };
  return manifests.length;
}
