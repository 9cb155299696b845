import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { nodeCommands } from "@release-actions/ports/adapters";
import { startService, startSigstore } from "@release-actions/rehearsal/sigstore";
import { root } from "../../../scripts/bundles.ts";
import { temporaryFolder } from "../../support/repository.ts";
import { pushChart, pushFile, pushImage } from "../../support/sigstore/push-artifacts.ts";
import { identityOf } from "../../support/sigstore/release-job.ts";
import { sigstoreTools, useSigstore } from "../../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../../support/tools.ts";

await describeWithTools("a Sigstore on this machine", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);

  test("signs keyless and verifies by identity, issuer and repository, in a registry without referrers", async () => {
    const registry = await lab.dockerRegistry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");

    const signed = await lab.cosign(["sign", ...lab.signing, image.reference]);
    const verified = await lab.cosign(["verify", ...lab.verifying(), image.reference]);

    expect([signed.exitCode, verified.exitCode]).toEqual([0, 0]);
    expect(JSON.parse(verified.stdout)).toMatchObject([
      {
        critical: {
          image: { "docker-manifest-digest": image.digest },
          type: "https://sigstore.dev/cosign/sign/v1",
        },
      },
    ]);
  });

  test("signs a chart and a file in a registry with referrers", async () => {
    const registry = await lab.registry();
    const place = lab.place(registry);

    for (const artifact of [
      await pushChart(place, "shop", "1.2.3+build"),
      await pushFile(place, "acme/file:1"),
    ]) {
      await lab.cosign(["sign", ...lab.signing, artifact.reference]);
      expect(await lab.cosign(["verify", ...lab.verifying(), artifact.reference])).toMatchObject({
        exitCode: 0,
      });
    }
  });

  test("names the called workflow in the certificate, and the caller as its source", async () => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");
    const job = {
      repository: "acme/caller",
      jobWorkflowRef: "acme/shared/.github/workflows/sign.yml@refs/tags/v1",
    };

    await lab.cosign(["sign", ...lab.signing, image.reference], { job });
    const right = await lab.cosign(["verify", ...lab.verifying(job), image.reference]);
    const stranger = await lab.cosign([
      "verify",
      ...lab.verifying({ ...job, repository: "evil/caller" }),
      image.reference,
    ]);

    expect(identityOf(job)).toBe("https://github.com/acme/shared/.github/workflows/sign.yml@refs/tags/v1");
    expect(right.exitCode).toBe(0);
    expect(stranger.stderr).toContain(
      'expected GithubWorkflowRepository to be "evil/caller", got "acme/caller"',
    );
  });

  test.each([
    { case: "a token that is over", options: { lifetime: -10 } },
    { case: "a token for somebody else", options: { audience: "https://github.com/acme" } },
  ])("gives no certificate for $case", async ({ options }) => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");
    const environment = { ...lab.sigstore.admit({ repository: "acme/shop" }, options) };

    const signed = await lab.cosign(["sign", ...lab.signing, image.reference], { environment });

    expect(signed).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("Fulcio returned 400") });
  });

  test("runs beside another one, of which it knows nothing", async () => {
    const other = await startSigstore({
      folder: join(temporaryFolder(), "other"),
      commands: nodeCommands(),
      programs: {
        cosign: tools.cosign.path,
        fulcio: tools.fulcio.path,
        rekorServer: tools["rekor-server"].path,
        timestampServer: tools["timestamp-server"].path,
      },
    });
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");
    const words = [
      "--signing-config",
      other.signingConfig,
      "--trusted-root",
      other.trustedRoot,
      image.reference,
    ];
    const environment = { ...other.admit({ repository: "acme/shop" }) };

    const signed = await lab.cosign(["sign", "--yes", ...words], { environment });
    const verified = await lab.cosign(["verify", ...lab.verifying(), image.reference]);
    await other.close();

    expect([signed.exitCode, verified.exitCode]).toEqual([0, 1]);
  });

  test("fails on the way to a service when told to, and serves again afterwards", async () => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/shop:1");
    const { faults, asked } = lab.sigstore.proxies.rekor;
    faults.add({ fault: { kind: "reset" }, times: 1 });

    const failed = await lab.cosign(["sign", ...lab.signing, image.reference]);
    const repeated = await lab.cosign(["sign", ...lab.signing, image.reference]);

    expect(failed.exitCode).toBe(1);
    expect(repeated.exitCode).toBe(0);
    expect(asked).toContainEqual({ method: "POST", path: "/api/v2/log/entries" });
  });
});

test("a service ends with the process that started it, even when that is killed", async () => {
  const folder = temporaryFolder();
  const script = `
    import { nodeCommands } from "@release-actions/ports/adapters";
import { startService, startSigstore } from "@release-actions/rehearsal/sigstore";
    await startService({ name: "sleeper", ports: 0, folder: ${JSON.stringify(folder)}, environment: process.env,
      isReady: async () => true, command: () => ["/bin/sh", "-c", "echo $$ > pid; exec sleep 600"] });
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    stdio: "ignore",
  });
  const processId = await eventually(
    async () => Number(await readFile(join(folder, "pid"), "utf8")) || undefined,
  );

  parent.kill("SIGKILL");
  await once(parent, "exit");

  await eventually(() => Promise.resolve(isRunning(processId) ? undefined : true));
});

test("a service that ends early is no service, and its own words say why", async () => {
  const folder = await mkdtemp(join(tmpdir(), "service-"));

  const starting = startService({
    ...{ name: "broken", ports: 1, folder, environment: { PATH: process.env["PATH"] ?? "" } },
    isReady: () => Promise.resolve(false),
    command: () => ["/bin/sh", "-c", "echo no such flag >&2; exit 2"],
  });

  await expect(starting).rejects.toThrow(/broken does not answer:\nno such flag/);
  await rm(folder, { recursive: true });
});

/** Asks until there is an answer, for at most the time of a test. */
async function eventually<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await pause(20);
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
