import { describe, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutTrust } from "@release-actions/rehearsal/sigstore";
import { attachBundle } from "../support/sigstore/attach-bundle.ts";
import { keyedBundle, publicPem, type StatementOptions } from "../support/sigstore/keyed-bundle.ts";
import { copyImage, pushImage } from "../support/sigstore/push-artifacts.ts";
import { readBundle } from "../support/sigstore/read-bundle.ts";
import { releaseJob } from "../support/sigstore/release-job.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";
import { errorOf, signSuite } from "./sign-suite.ts";

const other = { name: "other", digest: { sha256: "b".repeat(64) } };
const sbom = "https://spdx.dev/Document";

await describeWithTools("verify-signature, by bundles made up for it,", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const { sign, verify, folder } = signSuite(lab);

  describe("of a key that is in no log", () => {
    type Bundle = ReturnType<typeof keyedBundle>;
    interface Case {
      readonly statement?: (subject: unknown) => Partial<StatementOptions>;
      readonly change?: (bundle: Bundle) => unknown;
      readonly mediaType?: string;
      readonly layers?: (bundle: string) => readonly string[];
    }

    /** `verified`, or the code of the one error. */
    async function answerTo({ statement, change, layers, mediaType }: Case): Promise<string> {
      const { reference, digest } = await pushImage(lab.place(await lab.registry()), "acme/shop:1");
      const subject = { name: "shop", digest: { sha256: digest.slice("sha256:".length) } };
      const bundle = keyedBundle({ subject: [subject], ...statement?.(subject) });
      const text = JSON.stringify(change?.(bundle) ?? bundle);
      const type = mediaType === undefined ? {} : { mediaType };
      await attachBundle({ image: reference, layers: layers?.(text) ?? [text], ...type });
      const workspace = folder();
      writeFileSync(join(workspace, "key.pub"), publicPem);
      await withoutTrust(lab.sigstore.trustedRoot, "tlogs", join(workspace, "root.json"));
      const inputs = {
        ...{ "certificate-identity": "", "source-repository": "", key: "key.pub" },
        "trusted-root": join(workspace, "root.json"),
      };

      const run = await verify([reference], { workspace, inputs });

      return run.exitCode === 0 ? "verified" : errorOf(run).replace("verify-signature: ", "");
    }

    test.each<[string, Case, string]>([
      ["with nothing wrong", {}, "verified"],
      ["about this image among others", { statement: (own) => ({ subject: [other, own] }) }, "verified"],
      ["of which the type is written as before", { change: typed("+json;version=0.3") }, "verified"],
      ["about another image", { statement: () => ({ subject: [other] }) }, "digest-differs"],
      ["about nothing", { statement: () => ({ subject: [] }) }, "key-differs"],
      ["that is a list of ingredients", { statement: () => ({ predicateType: sbom }) }, "unsigned"],
      ["that was changed after it was signed", { change: withPayload }, "key-differs"],
      [
        "that is no statement of in-toto",
        { statement: () => ({ payloadType: "text/plain" }) },
        "key-differs",
      ],
      ["with two signatures", { change: signedTwice }, "key-differs"],
      ["of version 0.1", { change: typed("+json;version=0.1") }, "bundle-form"],
      ["of version 0.2", { change: typed("+json;version=0.2") }, "bundle-form"],
      ["of a version to come", { change: typed(".v0.9+json") }, "bundle-form"],
      ["without a version", { change: typed("") }, "bundle-form"],
      ["in two layers", { layers: (text) => [text, "{}"] }, "unsigned"],
      ["that is no JSON", { layers: (text) => [`${text}}`] }, "unsigned"],
      [
        "that claims to be something else",
        { mediaType: "application/vnd.oci.image.config.v1+json" },
        "unsigned",
      ],
    ])("a bundle %s", async (_, wrong, answer) => {
      expect(await answerTo(wrong)).toBe(answer);
    });

    function typed(version: string) {
      return (bundle: Bundle) => ({ ...bundle, mediaType: `application/vnd.dev.sigstore.bundle${version}` });
    }

    function withPayload(bundle: Bundle): unknown {
      const text = Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8");
      const payload = Buffer.from(text.replace("Statement/v1", "Statement/v0.1")).toString("base64");
      return { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload } };
    }

    function signedTwice(bundle: Bundle): unknown {
      const { signatures } = bundle.dsseEnvelope;
      return {
        ...bundle,
        dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [...signatures, ...signatures] },
      };
    }
  });

  describe("of a workflow, changed afterwards,", () => {
    type Material = Readonly<Record<string, unknown>>;

    /** What becomes of an image whose one bundle was taken from where it was signed, and changed. */
    async function answerTo(change: (material: Material) => Material, signer = releaseJob): Promise<string> {
      const signed = await lab.registry();
      const image = await pushImage(lab.place(signed), "acme/shop:1");
      const copy = await copyImage(lab.place(await lab.registry()), image, "acme/shop:1");
      await sign([image.reference], { job: signer });
      const bundle = await readBundle(image.reference);
      const changed = { ...bundle, verificationMaterial: change(bundle.verificationMaterial) };
      await attachBundle({ image: copy.reference, layers: [JSON.stringify(changed)] });

      const run = await verify([copy.reference]);

      return run.exitCode === 0 ? "verified" : errorOf(run).replace("verify-signature: ", "");
    }

    const entriesOf = (material: Material) => material["tlogEntries"] as readonly Material[];

    test.each<[string, (material: Material) => Material, string]>([
      ["in nothing", (material) => material, "verified"],
      ["so that no log has it", ({ tlogEntries: _, ...rest }) => rest, "log-unproven"],
      [
        "so that the log has it twice",
        (material) => ({ ...material, tlogEntries: [...entriesOf(material), ...entriesOf(material)] }),
        "log-unproven",
      ],
      [
        "so that it lies elsewhere in the log",
        (material) => ({
          ...material,
          tlogEntries: entriesOf(material).map((entry) => ({ ...entry, logIndex: "77" })),
        }),
        "log-unproven",
      ],
      [
        "so that nothing proves the entry",
        (material) => ({
          ...material,
          tlogEntries: entriesOf(material).map(({ inclusionProof: _, ...entry }) => entry),
        }),
        "bundle-form",
      ],
      [
        "so that nobody knows when it was signed",
        ({ timestampVerificationData: _, ...rest }) => rest,
        "timestamp-unproven",
      ],
      [
        "into a chain of certificates",
        ({ certificate, ...rest }) => ({ ...rest, x509CertificateChain: { certificates: [certificate] } }),
        "bundle-form",
      ],
      ["so that it names no certificate", ({ certificate: _, ...rest }) => rest, "bundle-form"],
    ])("a bundle %s", async (_, change, answer) => {
      expect(await answerTo(change)).toBe(answer);
    });
  });
});
