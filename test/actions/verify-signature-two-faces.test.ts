import { afterEach, expect, test } from "@jest/globals";
import type { JobIdentity } from "@release-actions/rehearsal/sigstore";
import { attachBundle } from "../support/sigstore/attach-bundle.ts";
import { copyImage, pushImage } from "../support/sigstore/push-artifacts.ts";
import { attachedTo, readBundle } from "../support/sigstore/read-bundle.ts";
import { identityOf, releaseJob } from "../support/sigstore/release-job.ts";
import { startTwoFacedRegistry, type TwoFacedRegistry } from "../support/sigstore/two-faced-registry.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";
import { errorOf, signSuite } from "./sign-suite.ts";

await describeWithTools(
  "a registry that shows another bundle to cosign than to us",
  sigstoreTools,
  (tools) => {
    const lab = useSigstore(tools);
    const { sign, verify } = signSuite(lab);
    const started: TwoFacedRegistry[] = [];
    afterEach(async () => {
      await Promise.all(started.splice(0).map((one) => one.close()));
    });

    /** An image that a stranger signed; to us its bundle seems to be one by the right repository. */
    async function twoFaced(stranger: JobIdentity): Promise<string> {
      const place = lab.place(await lab.registry());
      const [right, image] = [await pushImage(place, "acme/shop:1"), await pushImage(place, "acme/shop:2")];
      await sign([right.reference]);
      await sign([image.reference], { job: stranger });
      const { verificationMaterial } = await readBundle(right.reference);
      const wrong = await readBundle(image.reference);
      const { certificate } = verificationMaterial;
      const forged = { ...wrong, verificationMaterial: { ...wrong.verificationMaterial, certificate } };
      const copy = await lab.registry();
      const { reference } = await copyImage(lab.place(copy), image, "acme/shop:2");
      const attach = (bundle: unknown) =>
        attachBundle({ image: reference, layers: [JSON.stringify(bundle)] });
      const faced = await startTwoFacedRegistry(copy.host, {
        toUs: await attach(forged),
        toCosign: await attach(wrong),
      });
      started.push(faced);
      return reference.replace(copy.host, faced.host);
    }

    test("does not get the number of a repository past us", async () => {
      const image = await twoFaced({ ...releaseJob, repositoryId: "99" });

      const run = await verify([image], { inputs: { "source-repository-id": "123456" } });

      expect(run.exitCode).toBe(1);
      expect(errorOf(run)).toBe("verify-signature: log-unproven");
      expect(run.outputs["images"]).toBe("");
    });

    test("does not get the name of a repository past us, beside a pattern that may fit no workflow", async () => {
      const called = "acme/shared/.github/workflows/sign.yml@refs/tags/v1";
      const image = await twoFaced({ repository: "evil/shop", jobWorkflowRef: called });

      const run = await verify([image], {
        inputs: {
          "certificate-identity": "",
          "certificate-identity-pattern": "^https://github\\.com/acme/.*$",
          "source-repository": "acme/shop",
        },
      });

      expect(run.exitCode).toBe(1);
      expect(run.outputs["images"]).toBe("");
    });

    test("leaves it unknown whether an image is signed, when cosign is shown a stranger's signature alone", async () => {
      const registry = await lab.registry();
      const image = await pushImage(lab.place(registry), "acme/shop:1");
      await sign([image.reference]);
      const stranger = await lab.registry();
      const copy = await copyImage(lab.place(stranger), image, "acme/shop:1");
      await sign([copy.reference], { job: { repository: "evil/shop" } });
      const toUs = await attachedTo(image.reference);
      const attached = await readBundle(copy.reference);
      const faced = await startTwoFacedRegistry(registry.host, {
        toUs,
        toCosign: await attachBundle({ image: image.reference, layers: [JSON.stringify(attached)] }),
      });
      started.push(faced);

      const run = await verify([image.reference.replace(registry.host, faced.host)]);

      expect(errorOf(run)).toBe("verify-signature: registry-unknown");
      expect(run.outputs["verdicts"]).toContain('"verdict":"unknown"');
    });

    test("and what is signed as it should be is verified, by its number too", async () => {
      const { reference } = await pushImage(lab.place(await lab.registry()), "acme/shop:1");
      await sign([reference]);

      for (const inputs of [
        { "source-repository-id": "123456" },
        {
          "certificate-identity": "",
          "certificate-identity-pattern": `^${identityOf(releaseJob).replaceAll(".", "\\.")}$`,
        },
      ]) {
        expect(await verify([reference], { inputs })).toMatchObject({ exitCode: 0, errors: [] });
      }
    });
  },
);
