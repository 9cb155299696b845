import { expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type JobIdentity, serviceTroubles, withoutTrust } from "@release-actions/rehearsal/sigstore";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { identityOf, releaseJob } from "../support/sigstore/release-job.ts";
import { type SigningRun, signingActions } from "../support/sigstore/signing-action.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { errorOf } from "./sign-suite.ts";
import { describeWithTools } from "../support/tools.ts";

const identity = identityOf(releaseJob);

await describeWithTools("verify-signature, keyless", [...sigstoreTools, "cosign-2"], (tools) => {
  const lab = useSigstore(tools);
  const { sign, verify } = signingActions(lab);
  const signedBy = async (job: JobIdentity) => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");
    const { exitCode } = await lab.cosign(["sign", ...lab.signing, image.reference], { job });
    expect(exitCode).toBe(0);
    return { registry, images: image.reference };
  };

  test.each([
    { case: "the exact identity", inputs: { "certificate-identity": identity } },
    {
      case: "an anchored pattern",
      inputs: {
        "certificate-identity-pattern":
          "^https://github\\.com/acme/shop/\\.github/workflows/release\\.yml@refs/heads/.+$",
        "source-repository": "acme/shop",
      },
    },
    {
      case: "the number of the repository",
      inputs: { "certificate-identity": identity, "source-repository-id": "123456" },
    },
  ])("accepts what the expected workflow has signed, by $case", async ({ inputs }) => {
    const { images } = await signedBy(releaseJob);

    const run = await verify({ inputs: { images, ...inputs } });

    expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { images } });
    expect(verdictOf(run)).toBe("verified");
  });

  const called = "acme/shared/.github/workflows/sign.yml@refs/tags/v1";
  test.each([
    { case: "another workflow", job: { ...releaseJob, workflow: ".github/workflows/other.yml" }, inputs: {} },
    { case: "another reference", job: { ...releaseJob, ref: "refs/heads/fork" }, inputs: {} },
    {
      case: "another issuer",
      job: releaseJob,
      inputs: { "certificate-oidc-issuer": "https://token.actions.githubusercontent.com" },
    },
    {
      case: "another number of the same name",
      job: { ...releaseJob, repositoryId: "99" },
      inputs: { "source-repository-id": "123456" },
    },
    {
      case: "the right reusable workflow, called by a stranger",
      job: { repository: "evil/shop", jobWorkflowRef: called },
      inputs: { "certificate-identity": `https://github.com/${called}`, "source-repository": "acme/shop" },
    },
  ])("refuses what $case has signed", async ({ job, inputs }) => {
    const { images } = await signedBy(job);

    const run = await verify({ inputs: { images, "certificate-identity": identity, ...inputs } });

    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(verdictOf(run)).toBe("refused");
    expect(run.outputs["images"]).toBe("");
  });

  test("refuses an unsigned image, and one that has an SBOM alone", async () => {
    const place = lab.place(await lab.registry());
    const [unsigned, attested] = [
      await pushImage(place, "acme/shop:1"),
      await pushImage(place, "acme/shop:2"),
    ];
    const predicate = join(lab.folder, "sbom.json");
    await writeFile(predicate, JSON.stringify({ spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT" }));
    await lab.cosign([
      "attest",
      ...lab.signing,
      "--type",
      "spdxjson",
      "--predicate",
      predicate,
      attested.reference,
    ]);
    const ask = (images: string, require: string) =>
      verify({ inputs: { images, require, "certificate-identity": identity } });

    const runs = await Promise.all([
      ask(unsigned.reference, "signature"),
      ask(attested.reference, "signature"),
      ask(attested.reference, "sbom"),
    ]);

    expect(runs.map(verdictOf)).toEqual(["refused", "refused", "verified"]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 0]);
  });

  test.each([
    { case: "referrers that answer 503", path: /\/referrers\//, fault: serviceTroubles.unavailable },
    { case: "referrers that answer 429", path: /\/referrers\//, fault: serviceTroubles.tooMany(1) },
    { case: "referrers that answer a page", path: /\/referrers\//, fault: serviceTroubles.page },
    {
      case: "referrers whose answer breaks off",
      path: /\/referrers\//,
      fault: { kind: "truncated" } as const,
    },
    { case: "a registry that is down", path: /./, fault: { kind: "reset" } as const },
    { case: "a registry that answers 503", path: /./, fault: serviceTroubles.unavailable },
  ])("does not know whether an image is signed behind $case", async ({ path, fault }) => {
    const { registry, images } = await signedBy(releaseJob);
    registry.proxy.faults.add({ path, fault });

    const run = await verify({ inputs: { images, "certificate-identity": identity } });

    expect(run.exitCode).toBe(1);
    expect(verdictOf(run)).toBe("unknown");
    expect(run.errors).toMatchObject([expect.stringMatching(/again/)]);
  });

  test("accepts a statement of the form before bundles where that is allowed, and nowhere else", async () => {
    const { reference } = await pushImage(lab.place(await lab.dockerRegistry()), "acme/shop:1");
    const [key, predicate, root] = ["old", "old.json", "old-root.json"].map((name) => join(lab.folder, name));
    const environment = { COSIGN_PASSWORD: "" };
    await writeFile(predicate ?? "", "{}");
    await withoutTrust(lab.sigstore.trustedRoot, "tlogs", root ?? "");
    await lab.cosign(["generate-key-pair", `--output-key-prefix=${key ?? ""}`], { environment });
    const type = "https://sigstore.dev/cosign/sign/v1";
    const attested = await lab.cosign(
      [
        ...["attest", "--yes", `--key=${key ?? ""}.key`, `--type=${type}`, `--predicate=${predicate ?? ""}`],
        // As cosign 2.4 does it by itself.
        ...["--new-bundle-format=false", "--use-signing-config=false", "--tlog-upload=false"],
        reference,
      ],
      { environment },
    );
    const ask = (inputs: Readonly<Record<string, string>>) =>
      verify({
        inputs: { images: reference, key: `${key ?? ""}.pub`, "trusted-root": root ?? "", ...inputs },
      });

    const runs = await Promise.all([ask({}), ask({ "allow-legacy": "true" })]);

    expect(attested).toMatchObject({ exitCode: 0 });
    expect(runs.map(verdictOf)).toEqual(["refused", "verified"]);
    expect(runs[0].errors).toMatchObject([expect.stringContaining("legacy-form")]);
  });

  test("tells what cosign 2 signed and attested by itself from what nobody did", async () => {
    const { reference } = await pushImage(lab.place(await lab.dockerRegistry()), "acme/shop:1");
    const [key, sbom] = ["older", "older.json"].map((name) => join(lab.folder, name));
    const environment = { COSIGN_PASSWORD: "" };
    const asBefore = ["--yes", `--key=${key ?? ""}.key`, "--new-bundle-format=false", "--tlog-upload=false"];
    await writeFile(sbom ?? "", '{"spdxVersion":"SPDX-2.3"}');
    const old = { cosign: tools["cosign-2"], environment };
    await lab.cosign(["generate-key-pair", `--output-key-prefix=${key ?? ""}`], old);
    const codes = async () => {
      const asked = ["signature", "sbom", "provenance"].map(async (require) => {
        return errorOf(
          await verify({ inputs: { images: reference, key: `${key ?? ""}.pub`, require } }),
        ).replace("verify-signature: ", "");
      });
      return Promise.all(asked);
    };

    const before = await codes();
    await lab.cosign(["sign", ...asBefore, reference], old);
    await lab.cosign(["attest", ...asBefore, "--type=spdxjson", `--predicate=${sbom ?? ""}`, reference], old);

    expect(before).toEqual(["unsigned", "sbom-missing", "provenance-missing"]);
    expect(await codes()).toEqual(["legacy-form", "legacy-form", "provenance-missing"]);
  });

  test("says how to get over a signature that was cleaned away and is still listed", async () => {
    const registry = await lab.dockerRegistry();
    const { reference, digest } = await pushImage(lab.place(registry), "acme/shop:1");
    const manifests = `http://${registry.host}/v2/acme/shop/manifests`;
    const list = `${manifests}/${digest.replace(":", "-")}`;
    const accept = "application/vnd.oci.image.index.v1+json";
    const listed = async () => fetch(list, { headers: { accept } });
    const ask = () => verify({ inputs: { images: reference, "certificate-identity": identity } });
    await sign({ inputs: { images: reference } });
    const { manifests: attached } = (await (await listed()).json()) as {
      readonly manifests: readonly { readonly digest: string }[];
    };
    await fetch(`${manifests}/${attached[0]?.digest ?? ""}`, { method: "DELETE" });

    const run = await ask();
    const tagged = (await listed()).headers.get("docker-content-digest") ?? "";
    await fetch(`${manifests}/${tagged}`, { method: "DELETE" });

    expect(verdictOf(run)).toBe("unknown");
    expect(run.errors).toMatchObject([expect.stringContaining(digest.replace(":", "-"))]);
    expect(await sign({ inputs: { images: reference } })).toMatchObject({ exitCode: 0 });
    expect(verdictOf(await ask())).toBe("verified");
  });

  test("requires at least one statement: without one, everything would be verified", async () => {
    const images = `127.0.0.1:1/acme/shop@sha256:${"a".repeat(64)}`;

    const run = await verify({ inputs: { images, require: ",", "certificate-identity": identity } });

    expect(run).toMatchObject({ exitCode: 1, errors: [expect.stringContaining("statement-missing")] });
    expect(run.outputs["images"]).toBeUndefined();
  });

  test("judges every image, and the worst of them decides", async () => {
    const registry = await lab.registry();
    const place = lab.place(registry);
    const [signed, unsigned] = [await pushImage(place, "acme/shop:1"), await pushImage(place, "acme/shop:2")];
    await lab.cosign(["sign", ...lab.signing, signed.reference]);

    const run = await verify({
      inputs: { images: `${unsigned.reference}\n${signed.reference}`, "certificate-identity": identity },
    });

    expect(run).toMatchObject({ exitCode: 1, outputs: { images: signed.reference } });
    expect(verdictsOf(run)).toEqual(["refused", "verified"]);
  });
});

function verdictsOf(run: SigningRun): readonly string[] {
  const { images } = JSON.parse(run.outputs["verdicts"] ?? "{}") as {
    readonly images?: readonly { readonly verdict: string }[];
  };
  return (images ?? []).map(({ verdict }) => verdict);
}

function verdictOf(run: SigningRun): string | undefined {
  return verdictsOf(run)[0];
}
