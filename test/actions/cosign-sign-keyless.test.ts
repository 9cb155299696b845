import { expect, test } from "@jest/globals";
import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pushChart, pushImage } from "../support/sigstore/push-artifacts.ts";
import { registryLogin } from "../support/sigstore/docker-registry.ts";
import { identityOf, releaseJob } from "../support/sigstore/release-job.ts";
import { attachments, signingActions } from "../support/sigstore/signing-action.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";

await describeWithTools("cosign-sign, keyless", [...sigstoreTools, "cosign-2"], (tools) => {
  const lab = useSigstore(tools);
  const { sign } = signingActions(lab);
  const verify = async (reference: string) =>
    (await lab.cosign(["verify", ...lab.verifying(), reference])).exitCode;

  test.each([{ referrers: true }, { referrers: false }])(
    "signs an image by its tag and a chart, and proves both, referrers: $referrers",
    async ({ referrers }) => {
      const registry = referrers ? await lab.registry() : await lab.dockerRegistry();
      const place = lab.place(registry);
      const image = await pushImage(place, "acme/shop:1.2.3");
      const chart = await pushChart(place, "shop", "1.2.3");

      const run = await sign({
        inputs: { images: `${place.host}/acme/shop:1.2.3\noci://${chart.reference}` },
      });

      expect(run).toMatchObject({ exitCode: 0, errors: [] });
      expect(run.outputs["images"]?.split("\n")).toEqual([image.reference, chart.reference]);
      expect(JSON.parse(run.outputs["signatures"] ?? "")).toMatchObject(
        [image, chart].map(({ digest }) => ({
          ...{ digest, state: "signed", verified: true, identity: identityOf(releaseJob) },
          sourceRepository: "https://github.com/acme/shop",
        })),
      );
      expect([await verify(image.reference), await verify(chart.reference)]).toEqual([0, 0]);
    },
  );

  test("keeps eight attachments to one digest, on a registry without referrers, too", async () => {
    const registry = await lab.dockerRegistry();
    const { digest, reference } = await pushImage(lab.place(registry), "acme/shop:1");
    const write = async (name: string, content: unknown) => {
      await writeFile(join(lab.folder, name), JSON.stringify(content));
      return name;
    };

    for (let part = 1; part <= 6; part += 1) {
      const sbom = await write(`${part}.json`, { bomFormat: "CycloneDX", specVersion: "1.6", version: part });
      expect(await sign({ inputs: { images: reference, sbom } })).toMatchObject({ exitCode: 0 });
    }
    const provenance = await write("provenance.json", {
      buildDefinition: { buildType: "https://example.org/build/1", externalParameters: {} },
      runDetails: { builder: { id: "https://example.org/builder" } },
    });
    const run = await sign({ inputs: { images: reference, provenance } });

    expect(JSON.parse(run.outputs["signatures"] ?? "")).toMatchObject([{ verified: true }]);
    // One signature, six parts lists, one provenance.
    expect(await attachments(registry.host, "acme/shop", digest)).toBe(8);
  });

  test("signs eight images at once, each of them once", async () => {
    const registry = await lab.dockerRegistry();
    const names = Array.from({ length: 8 }, (_, position) => `acme/shop:${position}`);
    const images = [];
    for (const name of names) images.push(await pushImage(lab.place(registry), name));

    const run = await sign({ inputs: { images: images.map(({ reference }) => reference).join("\n") } });

    expect(run.exitCode).toBe(0);
    for (const { digest } of images) expect(await attachments(registry.host, "acme/shop", digest)).toBe(1);
  });

  test("logs in with its own inputs, and leaves no login behind", async () => {
    const registry = await lab.dockerRegistry({ login: true });
    const home = join(lab.folder, "logged-in");
    const place = lab.place(registry);
    await writeLogin(registry.host, home);
    const environment = { ...place.environment, DOCKER_CONFIG: home };
    const { reference } = await pushImage({ ...place, environment }, "acme/shop:1");
    const { username, password } = registryLogin;

    const run = await sign({
      inputs: { images: reference, "registry-username": username, "registry-password": password },
    });
    const without = await sign({ inputs: { images: reference, timeout: "0" } });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(without.exitCode).toBe(1);
    expect(without.errors).toHaveLength(1);
  });

  test("signs by cosign 2 where that is wanted, which proves it", async () => {
    const { reference } = await pushImage(lab.place(await lab.dockerRegistry()), "acme/shop:1");
    const environment = { PATH: [tools["cosign-2"].folder, lab.environment["PATH"]].join(delimiter) };

    const run = await sign({ inputs: { images: reference, "cosign-version": "^2.6.0" }, environment });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.outputs["cosign-version"]).toMatch(/^2\.6\./);
    const words = ["verify", "--new-bundle-format", "--use-signed-timestamps", ...lab.verifying(), reference];
    expect(await lab.cosign(words, { cosign: tools["cosign-2"] })).toMatchObject({ exitCode: 0 });
    // What it enters into a log of the second generation, version 3 cannot read, and calls the image unsigned.
    expect(await verify(reference)).toBe(10);
  });
});

async function writeLogin(host: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const auth = Buffer.from(`${registryLogin.username}:${registryLogin.password}`).toString("base64");
  await writeFile(join(folder, "config.json"), JSON.stringify({ auths: { [host]: { auth } } }), {
    mode: 0o600,
  });
}
