import { describe, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { nodeCommands } from "@release-actions/ports/adapters";
import { describeWithTools } from "../support/tools.ts";
import { pushChart, pushImage, pushIndex } from "../support/sigstore/push-artifacts.ts";
import { identityOf } from "../support/sigstore/release-job.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { errorOf, signSuite } from "./sign-suite.ts";

interface Signed {
  readonly state: string;
  readonly verified: boolean;
  readonly digest: string;
  readonly statements: readonly string[];
}

const signaturesOf = (run: { readonly outputs: Readonly<Record<string, string>> }): readonly Signed[] =>
  JSON.parse(run.outputs["signatures"] ?? "[]") as readonly Signed[];

await describeWithTools("cosign-sign, by real services", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const { sign, verify, folder } = signSuite(lab);

  describe.each(["without referrers, as Debian's and GHCR", "with referrers"])("in a registry %s", (kind) => {
    const start = () => (kind.startsWith("without") ? lab.dockerRegistry() : lab.registry());

    test("signs an image and a chart by digest, keyless, and proves it", async () => {
      const registry = await start();
      const place = lab.place(registry);
      const image = await pushImage(place, "acme/shop:1");
      const chart = await pushChart(place, "shop", "1.2.3");

      const run = await sign([`${registry.host}/acme/shop:1`, chart.reference]);

      expect(run).toMatchObject({ exitCode: 0, errors: [] });
      expect(run.outputs["images"]).toBe(`${image.reference}\n${chart.reference}`);
      expect(signaturesOf(run)).toMatchObject([
        { state: "signed", verified: true, digest: image.digest, tag: "1" },
        { state: "signed", verified: true, digest: chart.digest, tag: null },
      ]);
      expect(run.summary).toContain("tag 1, resolved once");
      for (const command of (run.outputs["verify-commands"] ?? "").split("\n")) {
        // Not synchronously: what stands before the registry is in this very process.
        const proof = await nodeCommands().run(["sh", "-c", command], {
          cwd: folder(),
          environment: lab.environment,
        });
        expect(proof.exitCode).toBe(0);
      }
    });

    test("run again by the same identity, adds nothing and succeeds", async () => {
      const registry = await start();
      const image = await pushImage(lab.place(registry), "acme/shop:1");
      await sign([image.reference]);
      const before = registry.proxy.asked.length;

      const again = await sign([image.reference]);

      expect(signaturesOf(again)).toMatchObject([{ state: "unchanged", verified: true }]);
      const methods = registry.proxy.asked.slice(before).map(({ method }) => method);
      expect(methods.filter((method) => !["GET", "HEAD"].includes(method))).toEqual([]);
    });

    test("signs every platform of an index, when asked to", async () => {
      const registry = await start();
      const index = await pushIndex(lab.place(registry), "acme/multi:1");
      const [child] = index.children;

      const alone = await sign([index.reference]);
      const unsigned = await verify([child?.reference ?? ""]);
      const all = await sign([index.reference], { inputs: { recursive: "true" } });

      expect(signaturesOf(alone)).toHaveLength(1);
      expect(errorOf(unsigned)).toBe("verify-signature: unsigned");
      expect(signaturesOf(all).map(({ state }) => state)).toEqual(["unchanged", "signed", "signed"]);
      expect(await verify(index.children.map(({ reference }) => reference))).toMatchObject({ exitCode: 0 });
    });

    test("signature, SBOM and provenance of one digest are all kept", async () => {
      const registry = await start();
      const image = await pushImage(lab.place(registry), "acme/shop:1");
      const workspace = folder();
      writeFileSync(join(workspace, "sbom.json"), '{"spdxVersion":"SPDX-2.3","name":"shop","packages":[]}');
      writeFileSync(
        join(workspace, "provenance.json"),
        '{"buildDefinition":{"buildType":"https://x.example/1","externalParameters":{"a":[1,"b"]}},"runDetails":{"builder":{"id":"https://b.example"}}}',
      );
      const inputs = { sbom: "sbom.json", provenance: "provenance.json" };

      const run = await sign([image.reference], { workspace, inputs });
      const again = await sign([image.reference], { workspace, inputs });

      expect(signaturesOf(run)[0]?.statements).toEqual([
        "https://sigstore.dev/cosign/sign/v1",
        "https://spdx.dev/Document",
        "https://slsa.dev/provenance/v1",
      ]);
      expect(signaturesOf(again)).toMatchObject([{ state: "unchanged" }]);
      expect(
        await verify([image.reference], { inputs: { require: "signature, sbom, provenance" } }),
      ).toMatchObject({ exitCode: 0 });
    });
  });

  test("lists of ingredients in two formats are attested once each, in either order", async () => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");
    const workspace = folder();
    writeFileSync(join(workspace, "spdx.json"), '{"spdxVersion":"SPDX-2.3","name":"shop","packages":[]}');
    writeFileSync(
      join(workspace, "cdx.json"),
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}',
    );
    const states: unknown[] = [];

    for (const sbom of ["cdx.json", "spdx.json", "cdx.json", join(workspace, "spdx.json")]) {
      const run = await sign([image.reference], { workspace, inputs: { sbom } });
      states.push([run.exitCode, signaturesOf(run)[0]?.state]);
    }

    expect(states).toEqual([
      [0, "signed"],
      [0, "signed"],
      [0, "unchanged"],
      [0, "unchanged"],
    ]);
  });

  test("a dry run writes nothing", async () => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");

    const run = await sign([image.reference], { inputs: { "dry-run": "true" } });

    expect(signaturesOf(run)).toMatchObject([{ state: "planned", verified: false }]);
    expect(errorOf(await verify([image.reference]))).toBe("verify-signature: unsigned");
  });

  test("signs a chart by its version, which no tag can hold", async () => {
    const registry = await lab.dockerRegistry();
    const chart = await pushChart(lab.place(registry), "shop", "1.2.3-rc.1+build.5");

    const run = await sign([`oci://${registry.host}/charts/shop:1.2.3-rc.1+build.5`]);

    expect(run).toMatchObject({ exitCode: 0, outputs: { images: chart.reference } });
  });

  test("Docker's settings that cannot be read are told as such, and not that a login is missing", async () => {
    const DOCKER_CONFIG = folder();
    writeFileSync(join(DOCKER_CONFIG, "config.json"), "{");
    const image = `127.0.0.1:1/acme/shop@sha256:${"a".repeat(64)}`;

    const runs = [sign([image], { environment: { DOCKER_CONFIG } })];
    runs.push(verify([image], { environment: { DOCKER_CONFIG } }));

    expect((await Promise.all(runs)).map(errorOf)).toEqual([
      "cosign-sign: docker-config",
      "verify-signature: docker-config",
    ]);
  });

  test("a key that is no file is told as such", async () => {
    const image = `127.0.0.1:1/acme/shop@sha256:${"a".repeat(64)}`;

    for (const key of ["-key", ".", "env://NO_SUCH_KEY"]) {
      expect(errorOf(await sign([image], { inputs: { key } }))).toBe("cosign-sign: key-unreadable");
    }
  });

  test("signs with a key", async () => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");
    const workspace = folder();
    const environment = { COSIGN_PASSWORD: "open sesame" };
    spawnSync(tools.cosign.path, ["generate-key-pair"], {
      cwd: workspace,
      env: { ...lab.environment, ...environment },
    });

    const run = await sign([image.reference], { workspace, environment, inputs: { key: "cosign.key" } });
    const keyed = { "certificate-identity": "", "source-repository": "", key: "cosign.pub" };

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.stdout + run.summary).not.toContain("open sesame");
    expect(await verify([image.reference], { workspace, inputs: keyed })).toMatchObject({ exitCode: 0 });
  });

  describe("is refused before cosign is called", () => {
    test("as somebody else than expected", async () => {
      const registry = await lab.registry();
      const image = await pushImage(lab.place(registry), "acme/shop:1");

      const run = await sign([image.reference], {
        inputs: { "certificate-identity": identityOf({ repository: "acme/other" }) },
      });

      expect(errorOf(run)).toBe("cosign-sign: identity-differs");
    });
  });

  test.each([
    ["images without a registry", { images: "shop:1" }, "image-reference"],
    [
      "a login for two registries",
      {
        images: "a.example/b:1\nc.example/d:1",
        "registry-username": "u",
        "registry-password": "password",
      },
      "registry-ambiguous",
    ],
    ["an annotation without a value", { annotations: "x" }, "annotation"],
    ["a trusted root that is not there", { "trusted-root": "nowhere.json" }, "trust-settings"],
    ["an SBOM outside of the workspace", { sbom: "../../../etc/hostname" }, "path-escapes"],
    ["half of a login", { "registry-username": "u" }, "registry-login"],
    ["a range that is none", { "cosign-version": "newest" }, "cosign-version"],
  ])("%s is told at once", async (_, inputs, code) => {
    expect(errorOf(await sign([`127.0.0.1:1/acme/shop@sha256:${"a".repeat(64)}`], { inputs }))).toBe(
      `cosign-sign: ${code}`,
    );
  });
});
