import { expect, test } from "@jest/globals";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { signingActions } from "../support/sigstore/signing-action.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";

// A file of its own: it takes its time, and others need not wait for it.
await describeWithTools("cosign-sign, kept waiting", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const { sign } = signingActions(lab);

  test("a service that stalls for 45 seconds is tried again", async () => {
    const { reference } = await pushImage(lab.place(await lab.registry()), "acme/shop:1");
    const stall = { kind: "stall", milliseconds: 45_000 } as const;
    lab.sigstore.proxies.fulcio.faults.add({ fault: stall, times: 1 });

    const run = await sign({ inputs: { images: reference } });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
  });
});
