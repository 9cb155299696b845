import { expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ServiceFault, serviceTroubles } from "@release-actions/rehearsal/sigstore";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { attachments, signingActions } from "../support/sigstore/signing-action.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";

const services = ["tokens", "fulcio", "rekor", "timestamps"] as const;

/** What goes wrong for a moment. */
const faults = [
  { fault: "503", is: serviceTroubles.unavailable },
  { fault: "429 with Retry-After", is: serviceTroubles.tooMany(1) },
  { fault: "a page instead of data", is: serviceTroubles.page },
  { fault: "a reset connection", is: { kind: "reset" } },
  { fault: "an answer that breaks off", is: { kind: "truncated" } },
] as const satisfies readonly { readonly fault: string; readonly is: ServiceFault }[];

await describeWithTools("cosign-sign on a bad day", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const { sign } = signingActions(lab);
  const image = async () => {
    const registry = await lab.registry();
    return { registry, ...(await pushImage(lab.place(registry), "acme/shop:1")) };
  };

  // Every signing looks whether a secret can be read in anything that is said: signingActions() sees to that.
  test.each(services.flatMap((service) => faults.map((row) => ({ service, ...row }))))(
    "waits out $fault of $service and signs once",
    async ({ service, is }) => {
      const { registry, digest, reference } = await image();
      lab.sigstore.proxies[service].faults.add({ fault: is, times: 1 });

      const run = await sign({ inputs: { images: reference } });

      expect(run).toMatchObject({ exitCode: 0, errors: [] });
      expect(JSON.parse(run.outputs["signatures"] ?? "")).toMatchObject([
        { state: "signed", verified: true },
      ]);
      expect(await attachments(registry.host, "acme/shop", digest)).toBe(1);
    },
  );

  test.each([
    { service: "tokens", code: "token-service" },
    { service: "fulcio", code: /fulcio-down|sigstore-down/ },
    { service: "rekor", code: "rekor-down" },
    { service: "timestamps", code: /timestamp-down|sigstore-down/ },
  ] as const)(
    "names $service when it stays down, and leaves nothing in the registry",
    async ({ service, code }) => {
      const { registry, digest, reference } = await image();
      lab.sigstore.proxies[service].faults.add({ fault: serviceTroubles.unavailable });

      const run = await sign({ inputs: { images: reference, timeout: "0" } });

      expect(run.exitCode).toBe(1);
      expect(run.errors).toHaveLength(1);
      expect(run.everything).toMatch(code);
      expect(await attachments(registry.host, "acme/shop", digest)).toBe(0);
    },
  );

  test.each([
    { case: "the registry fails in reading", method: "GET", is: serviceTroubles.unavailable },
    { case: "the registry limits writing", method: "POST", is: serviceTroubles.tooMany(1) },
    { case: "the registry loses an answer to writing", method: "PUT", is: { kind: "lost-answer" } },
  ] as const)("waits until it is over when $case", async ({ method, is }) => {
    const { registry, reference } = await image();
    registry.proxy.faults.add({ method, fault: is, times: 2 });

    const run = await sign({ inputs: { images: reference } });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(JSON.parse(run.outputs["signatures"] ?? "")).toMatchObject([{ verified: true }]);
  });

  test("what a lost answer has written already is found, and not written again", async () => {
    const { registry, digest, reference } = await image();
    registry.proxy.faults.add({
      method: "PUT",
      path: /\/manifests\//,
      fault: { kind: "lost-answer" },
      times: 1,
    });

    const run = await sign({ inputs: { images: reference } });

    expect(run.exitCode).toBe(0);
    expect(await attachments(registry.host, "acme/shop", digest)).toBe(1);
  });

  test("what another job has written over is written again, and a rerun adds nothing", async () => {
    const registry = await lab.dockerRegistry();
    const { digest, reference } = await pushImage(lab.place(registry), "acme/shop:1");
    const sbom = "overwritten.json";
    await writeFile(join(lab.folder, sbom), '{"spdxVersion":"SPDX-2.3"}');
    // Done, as cosign sees it, and then the list of what is attached is that of the other job.
    const overwritten = { method: "PUT", path: /\/manifests\/sha256-/, times: 1 } as const;
    registry.proxy.faults.add({ ...overwritten, fault: { kind: "answer", status: 201 } });

    const run = await sign({ inputs: { images: reference, sbom } });
    const again = await sign({ inputs: { images: reference, sbom } });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.stdout).toContain("again: what was written is gone");
    expect(JSON.parse(again.outputs["signatures"] ?? "")).toMatchObject([
      { state: "unchanged", verified: true },
    ]);
    expect(await attachments(registry.host, "acme/shop", digest)).toBe(2);
  });

  test("a registry that says no is not asked again", async () => {
    const { registry, digest, reference } = await image();
    const denied = { errors: [{ code: "DENIED", message: "permission_denied: write_package" }] };
    registry.proxy.faults.add({ method: "POST", fault: { kind: "answer", status: 403, body: denied } });
    const before = registry.proxy.asked.length;

    const run = await sign({ inputs: { images: reference } });

    expect(run.exitCode).toBe(1);
    expect(run.everything).toContain("registry-denied");
    const writes = registry.proxy.asked.slice(before).filter(({ method }) => method === "POST");
    expect(writes).toHaveLength(1);
    expect(await attachments(registry.host, "acme/shop", digest)).toBe(0);
  });

  test("an entry that the log has already, and the registry has not, is no success", async () => {
    const { registry, digest, reference } = await image();
    const exists = {
      code: 6,
      message: "an equivalent entry already exists in the transparency log",
      details: [],
    };
    lab.sigstore.proxies.rekor.faults.add({ fault: { kind: "answer", status: 409, body: exists } });

    const run = await sign({ inputs: { images: reference, timeout: "0" } });

    expect(run.exitCode).toBe(1);
    expect(await attachments(registry.host, "acme/shop", digest)).toBe(0);
  });

  test("an entry that the log has already is passed over when the next try signs", async () => {
    const { reference } = await image();
    const exists = {
      code: 6,
      message: "an equivalent entry already exists in the transparency log",
      details: [],
    };
    lab.sigstore.proxies.rekor.faults.add({ fault: { kind: "answer", status: 409, body: exists }, times: 1 });

    const run = await sign({ inputs: { images: reference } });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
  });

  test("a proof that cannot be had is not green, although all was written", async () => {
    const { registry, reference } = await image();
    registry.proxy.faults.add({ path: /\/referrers\//, fault: serviceTroubles.unavailable });

    const run = await sign({ inputs: { images: reference, timeout: "0" } });

    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
  });

  test.each([
    {
      case: "the job may not have tokens",
      environment: { ACTIONS_ID_TOKEN_REQUEST_URL: "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" },
      says: "id-token: write",
    },
    {
      case: "the token service refuses",
      environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "not-this-one" },
      says: "401",
    },
  ])(
    "says so within seconds when $case, where cosign would wait for a person",
    async ({ environment, says }) => {
      const { reference } = await image();
      const before = lab.sigstore.proxies.fulcio.asked.length;

      const run = await sign({ inputs: { images: reference }, environment });

      expect(run).toMatchObject({ exitCode: 1, errors: [expect.stringContaining(says)] });
      expect(lab.sigstore.proxies.fulcio.asked).toHaveLength(before);
    },
  );

  test.each([
    { case: "is over", token: { lifetime: -60 } },
    { case: "is for somebody else", token: { audience: "https://github.com/acme" } },
  ])("a token that $case is refused once and for all", async ({ token }) => {
    const { registry, digest, reference } = await image();

    const run = await sign({ inputs: { images: reference }, token });

    expect(run).toMatchObject({ exitCode: 1, errors: [expect.stringMatching(/token/i)] });
    expect(await attachments(registry.host, "acme/shop", digest)).toBe(0);
  });
});
