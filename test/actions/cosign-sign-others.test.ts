import { expect, test } from "@jest/globals";
import { setTimeout } from "node:timers/promises";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { releaseJob } from "../support/sigstore/release-job.ts";
import { attachments, signingActions } from "../support/sigstore/signing-action.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";

await describeWithTools("cosign-sign, beside other signers", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const { sign } = signingActions(lab);

  test("writes again what a job of another signer has written over, where there are no referrers", async () => {
    const registry = await lab.dockerRegistry();
    const { digest, reference } = await pushImage(lab.place(registry), "acme/shop:1");
    const other = { ...releaseJob, workflow: ".github/workflows/scan.yml" };
    await lab.cosign(["sign", ...lab.signing, reference], { job: other });
    const list = `http://${registry.host}/v2/acme/shop/manifests/${digest.replace(":", "-")}`;
    const type = "application/vnd.oci.image.index.v1+json";
    const theirs = await (await fetch(list, { headers: { accept: type } })).text();
    const before = registry.proxy.asked.length;
    const isWritten = () =>
      registry.proxy.asked
        .slice(before)
        .some(({ method, path }) => method === "PUT" && path.includes("/manifests/sha256-"));

    const signing = sign({ inputs: { images: reference } });
    // Their job has read the list before ours was written, and writes it back after.
    for (let waited = 0; waited < 4_000 && !isWritten(); waited += 1) await setTimeout(5);
    await setTimeout(50);
    const put = await fetch(list, { method: "PUT", headers: { "content-type": type }, body: theirs });
    const run = await signing;

    expect(put.status).toBe(201);
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.everything).toContain("what was written is gone");
    expect(await attachments(registry.host, "acme/shop", digest)).toBe(2);
  });
});
